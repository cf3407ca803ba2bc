// The catalogue: the appendix of reports.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message section_departments{"部署別の状況", "By department"};
inline constexpr Message departments_of{"{date}の記録（直近7日）", "As recorded on {date} (last seven days)"};
inline constexpr Message column_accounts{"対象", "People"};
inline constexpr Message column_active{"利用", "Users"};
inline constexpr Message column_rate{"利用率", "Rate"};
inline constexpr Message column_change{"{date}から", "Since {date}"};
inline constexpr Message column_in_core{"主要業務で利用", "In core work"};
inline constexpr Message column_hours_week{"削減時間（週）", "Hours saved a week"};
inline constexpr Message people_count{"{n}名", "{n}"};
inline constexpr Message people_more{"+{n}名", "+{n}"};
inline constexpr Message people_fewer{"−{n}名", "−{n}"};
inline constexpr Message people_same{"±0", "±0"};
inline constexpr Message departments_unknown{"今回は部署別の利用人数のご報告がありません。",
                                             "No counts by department were reported this time."};

inline constexpr Message section_board{"活用テーマの進み具合", "Use cases"};
inline constexpr Message board_none{"活用テーマはこれから選びます。", "Use cases are still to be chosen."};
inline constexpr Message board_card{"{title}／{department}", "{title} ({department})"};
inline constexpr Message column_case{"活用テーマ", "Use case"};
inline constexpr Message column_case_department{"部署", "Department"};
inline constexpr Message column_case_stage{"段階", "Stage"};
inline constexpr Message column_case_days{"経過日数", "Days there"};
inline constexpr Message column_case_minutes{"1件の時間", "Minutes a run"};
inline constexpr Message column_case_hours{"月の削減", "Saved a month"};
inline constexpr Message case_days{"{n}日", "{n}"};
inline constexpr Message case_minutes{"{before}→{after}分", "{before}→{after}"};
inline constexpr Message case_minutes_provisional{"{before}→{after}分（暫定値）", "{before}→{after} (provisional)"};
inline constexpr Message case_minutes_before{"{before}分→未実測", "{before}→ not measured"};
inline constexpr Message case_hours{"{n}時間", "{n} h"};

inline constexpr Message section_goal_numbers{"目標の詳細", "Goals in detail"};
inline constexpr Message column_goal_title{"目標", "Goal"};
inline constexpr Message column_goal_baseline{"基準値", "Baseline"};
inline constexpr Message column_goal_current{"現在", "Now"};
inline constexpr Message column_goal_target{"目標値", "Target"};
inline constexpr Message column_goal_progress{"達成度", "Progress"};
inline constexpr Message column_goal_forecast{"着地見込み", "Forecast"};
inline constexpr Message column_goal_standing{"状況", "Standing"};
inline constexpr Message column_goal_owner{"責任者", "Owner"};
inline constexpr Message goal_range{"{value}（{low}〜{high}）", "{value} ({low}–{high})"};
inline constexpr Message goal_straight{"{value}（参考）", "{value} (rough)"};
inline constexpr Message column_goal_unit{"単位", "Unit"};
inline constexpr Message goals_formula{
    "達成度＝（現在−基準値）÷（目標値−基準値）。着地見込みは、直近{n}"
    "回の値の伸びが少しずつ緩やかになるものとして、期限の週の値を計算したものです。",
    "Progress = (now − baseline) ÷ (target − baseline). The forecast carries the trend of the last {n} values on to "
    "the "
    "week of the due date, slowing down a little on the way."};
inline constexpr Message goal_revised{"「{goal}」の見直し：{reason}", "“{goal}” was revised: {reason}"};

inline constexpr Message section_points{"気になる点", "Points to note"};
inline constexpr Message points_none{"気になる点はありません。", "There is nothing to note."};
inline constexpr Message point_title{"{title}（{level}、{since}から）", "{title} ({level}, since {since})"};
inline constexpr Message point_evidence{"{text}（{level}の目安：{limit}）", "{text} ({level}: {limit})"};
inline constexpr Message point_remedy{"対策：{action}（{owner}、{due}まで）", "Remedy: {action} ({owner}, by {due})"};
inline constexpr Message point_remedy_undated{"対策：{action}（{owner}）", "Remedy: {action} ({owner})"};
inline constexpr Message points_not_known{"数字が足りず判断できない点：{titles}",
                                          "Not known for lack of figures: {titles}"};

inline constexpr Message section_followed{"対策と、その後の変化", "Remedies, and what changed"};
inline constexpr Message column_followed_action{"対策", "Remedy"};
inline constexpr Message column_followed_figure{"気になった点", "Point to note"};
inline constexpr Message column_followed_before{"対策時", "Then"};
inline constexpr Message column_followed_now{"現在", "Now"};
inline constexpr Message column_followed_outcome{"変化", "Change"};
inline constexpr Message outcome_helped{"改善", "better"};
inline constexpr Message outcome_held{"変わらず", "unchanged"};
inline constexpr Message outcome_did_not{"改善はこれから", "not better yet"};
inline constexpr Message outcome_pending{"これから確認", "to be seen"};
inline constexpr Message dated_figure{"{value}（{date}）", "{value} ({date})"};

inline constexpr Message section_action_log{"対応事項の記録", "Action log"};
inline constexpr Message column_action_state{"状況", "State"};
inline constexpr Message action_state_open{"対応中", "open"};
inline constexpr Message action_state_past{"期日の見直しをご相談", "new date to be agreed"};
inline constexpr Message action_state_done{"完了（{date}）", "done ({date})"};
inline constexpr Message action_state_dropped{"取りやめ（{date}）", "dropped ({date})"};

inline constexpr Message section_meetings_held{"定例の開催状況", "Meetings"};
inline constexpr Message column_meeting{"回", "No."};
inline constexpr Message column_meeting_date{"日付", "Date"};
inline constexpr Message column_meeting_held{"開催", "Held"};
inline constexpr Message column_meeting_people{"出席", "Attended"};
inline constexpr Message meeting_was_held{"開催", "yes"};
inline constexpr Message meeting_was_not{"見送り", "no"};
inline constexpr Message meeting_people{"{invited}名中{attended}名", "{attended} of {invited}"};

inline constexpr Message section_decided{"前回からの決定事項", "Decided since last time"};
inline constexpr Message section_news_applied{"業務に取り入れた最新情報", "AI news applied to work"};
inline constexpr Message news_line{"{date}：{title}", "{date}: {title}"};
inline constexpr Message news_line_for{"{date}：{title}（「{use_case}」に適用）", "{date}: {title} (for “{use_case}”)"};

inline constexpr Message section_verdict{"定着判定", "Is use established?"};
inline constexpr Message column_condition{"条件", "Condition"};
inline constexpr Message column_condition_now{"いま", "Now"};
inline constexpr Message column_condition_mark{"目安", "Mark"};
inline constexpr Message column_condition_met{"判定", "Met"};
inline constexpr Message condition_spread{"広がり：利用率", "Spread: adoption"};
inline constexpr Message condition_everywhere{"広がり：最も低い部署「{name}」", "Spread: lowest department ({name})"};
inline constexpr Message condition_depth{"深さ：主要業務での利用割合", "Depth: core-use share"};
inline constexpr Message condition_result{"成果：成果目標の達成度", "Results: progress of result goals"};
inline constexpr Message condition_yes{"満たす", "yes"};
inline constexpr Message condition_no{"これから", "not yet"};
inline constexpr Message condition_not_known{"未計測", "not measured"};
inline constexpr Message verdict_stage{"現在の段階：{state}。{next}。", "Now: {state}; {next}."};
inline constexpr Message verdict_since{
    "{date}の記録から定着と判定しています（広がりと深さは{n}回続けて、成果は今回、目安を満たしています）。",
    "Established since the record of {date}: spread and depth met their marks in {n} "
    "check-ins in a row, results in this one."};

inline constexpr Message section_score{"点数のつけ方", "How the score is made"};
inline constexpr Message score_intro{
    "健康度は次の5つを合わせた100点満点の点数です。分からない項目は除いて計算し、良いものとして数えることはありません"
    "。",
    "The health score adds five parts to at most 100. A part that is not known is left "
    "out, never counted as good."};
inline constexpr Message column_part{"項目", "Part"};
inline constexpr Message column_weight{"配点", "Weight"};
inline constexpr Message column_part_value{"今回", "This time"};
inline constexpr Message part_value{"{n}点", "{n}"};

inline constexpr Message section_glossary{"用語", "Words used"};
inline constexpr Message section_advisor_notes{"顧問用の控え（社外秘）", "For the advisor only"};
inline constexpr Message note_gini{"利用の偏り（Gini係数）：{n}", "Unevenness of use (Gini): {n}"};
inline constexpr Message note_memo{"{date}：{text}", "{date}: {text}"};

}  // namespace planner::msg
