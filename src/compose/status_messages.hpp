// The catalogue: the table of all clients.
#pragma once

#include <array>
#include <string_view>

#include "planner/base/message.hpp"

namespace planner::msg {

/// Legal forms before or after a company's name, the longest first.
inline constexpr std::array<std::string_view, 13> legal_forms{
    "医療法人社団", "一般社団法人", "公益社団法人", "一般財団法人", "社会福祉法人", "株式会社", "有限会社",
    "合同会社",     "医療法人",     "学校法人",     " Limited",     " Ltd",         " Inc."};

inline constexpr Message status_title{"案件の状況", "Client status"};
inline constexpr Message status_subtitle{"{date}現在、{n}件", "As of {date}: {n} {n|client|clients}"};
inline constexpr Message column_client{"クライアント", "Client"};
inline constexpr Message column_week{"週", "Week"};
inline constexpr Message column_status_phase{"段階", "Phase"};
inline constexpr Message column_adoption{"利用率", "Adoption"};
inline constexpr Message column_health{"健康度", "Health"};
inline constexpr Message column_next{"次回", "Next"};
inline constexpr Message column_overdue{"遅れ", "Late"};
inline constexpr Message column_signal{"最も重い兆候", "Worst signal"};
inline constexpr Message week_of_weeks{"{week}/{weeks}", "{week}/{weeks}"};
inline constexpr Message opening_bracket{"（", "("};
inline constexpr Message none_mark{"—", "—"};
inline constexpr Message not_known{"不明", "unknown"};
inline constexpr Message phase_planned{"開始前", "Before"};
inline constexpr Message phase_post{"終了後", "After"};
inline constexpr Message phase_ended{"終了", "Ended"};
inline constexpr Message signal_with_level{"{level}：{title}", "{level}: {title}"};
inline constexpr Message silent_for{"{n}日間、記録がありません", "nothing recorded for {n} {n|day|days}"};
inline constexpr Message broken_client{"読み込めません", "cannot be read"};
inline constexpr Message conflicts_heading{"同じ日の記録に食い違いがあります（直すまで、その値は不明として扱います）",
                                           "Records of one day that disagree (unknown until one is edited)"};

inline constexpr Message column_path{"パス", "Path"};
inline constexpr Message column_state{"状態", "State"};
inline constexpr Message column_weeks{"全週数", "Weeks"};
inline constexpr Message column_score{"点数", "Score"};
inline constexpr Message column_level{"重さ", "Level"};
inline constexpr Message column_error{"誤り", "Error"};

}  // namespace planner::msg
