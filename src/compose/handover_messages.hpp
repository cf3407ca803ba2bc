// The catalogue: the handover.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message handover_title{"{client} 引継書", "Handover: {client}"};
inline constexpr Message handover_subtitle{"{date}現在", "As of {date}"};
inline constexpr Message handover_period{"期間", "Period"};
inline constexpr Message handover_state{"到達した段階", "Stage reached"};
inline constexpr Message handover_use{"利用率", "Weekly adoption"};
inline constexpr Message handover_use_text{"{first}%（{first_date}） → {last}%（{last_date}）",
                                           "{first}% ({first_date}) → {last}% ({last_date})"};
inline constexpr Message handover_touches{"接点", "Contacts"};
inline constexpr Message handover_touches_text{"{n}回（最後は{date}）、最新情報の適用{news}件",
                                               "{n} (the last on {date}); news applied: {news}"};

inline constexpr Message handover_people{"体制", "Who is who"};
inline constexpr Message handover_role{"役割", "Role"};
inline constexpr Message handover_name{"お名前", "Name"};
inline constexpr Message handover_contact{"連絡先", "Contact"};
inline constexpr Message handover_champion{"AI担当：{departments}", "AI champion, {departments}"};
inline constexpr Message handover_deputy{"{name}（代理：{deputy}）", "{name} (deputy: {deputy})"};
inline constexpr Message handover_manager{"部門長：{department}", "Manager, {department}"};
inline constexpr Message handover_desk{"チャット相談窓口", "Chat desk"};

inline constexpr Message handover_decisions{"決まったこと（日付順）", "Decisions, in order"};
inline constexpr Message handover_date{"日付", "Date"};
inline constexpr Message handover_decision{"決定", "Decision"};
inline constexpr Message handover_no_decisions{"記録された決定はありません。", "No decision was recorded."};

inline constexpr Message handover_tried{"試したこと", "What was tried"};
inline constexpr Message handover_case{"活用テーマ", "Use case"};
inline constexpr Message handover_department{"部署", "Department"};
inline constexpr Message handover_stage{"段階", "Stage"};
inline constexpr Message handover_stage_since{"{stage}（{date}から）", "{stage} (since {date})"};
inline constexpr Message handover_minutes{"1件の時間", "Minutes a run"};
inline constexpr Message handover_minutes_measured{"{before}→{after}分", "{before}→{after}"};
inline constexpr Message handover_minutes_planned{"{before}→{after}分（暫定値）", "{before}→{after} (provisional)"};
inline constexpr Message handover_minutes_before{"{before}分→未実測", "{before}→ not measured"};
inline constexpr Message handover_procedure{"手順書", "Procedure"};
inline constexpr Message handover_in_procedure{"組み込み済み", "built in"};
inline constexpr Message handover_reason{"理由・メモ", "Reason"};
inline constexpr Message handover_no_cases{"活用テーマはまだありません。", "There are no use cases yet."};

inline constexpr Message handover_changed{"対策と、その後の変化", "Remedies, and what changed"};
inline constexpr Message handover_remedy{"対策", "Remedy"};
inline constexpr Message handover_point{"気になった点", "Point to note"};
inline constexpr Message handover_before{"対策時", "Then"};
inline constexpr Message handover_after{"その後", "After"};
inline constexpr Message handover_dated{"{value}（{date}）", "{value} ({date})"};
inline constexpr Message handover_pending{"これから確認", "to be seen"};
inline constexpr Message handover_unknown{"未計測", "not measured"};

inline constexpr Message handover_goals{"目標", "Goals"};
inline constexpr Message handover_goal{"目標", "Goal"};
inline constexpr Message handover_baseline{"基準値", "Baseline"};
inline constexpr Message handover_target{"目標値", "Target"};
inline constexpr Message handover_last{"最後の値", "Last value"};
inline constexpr Message handover_owner{"責任者", "Owner"};

inline constexpr Message handover_actions{"未完了の対応事項", "Open actions"};
inline constexpr Message handover_action{"内容", "What"};
inline constexpr Message handover_action_owner{"担当", "Who"};
inline constexpr Message handover_due{"期日", "By when"};
inline constexpr Message handover_no_actions{"未完了の対応事項はありません。", "No action is open."};

inline constexpr Message handover_questions{"確認中のご質問", "Open questions"};
inline constexpr Message handover_question{"{text}（{date}）", "{text} ({date})"};
inline constexpr Message handover_no_questions{"確認中のご質問はありません。", "No question is open."};

inline constexpr Message handover_dates{"これからの予定", "Dates to come"};
inline constexpr Message handover_next_meeting{"第{n}回 定例ミーティング：{when}", "Meeting {n}: {when}"};
inline constexpr Message handover_milestone{"{title}：{date}", "{title}: {date}"};
inline constexpr Message handover_no_dates{"予定はありません。", "There are none."};

}  // namespace planner::msg
