// The catalogue: what is said when a check-in is stored.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message really{"このまま記録しますか（はい＝y）：", "Record it all the same (y)? "};
inline constexpr Message say_yes{"正しければ --yes を付けてください", "if it is right, say --yes"};
inline constexpr Message nothing_recorded{"何も記録していません", "nothing was recorded"};
inline constexpr Message not_recorded{"記録できませんでした。{path}：{why}", "could not record it: {path}: {why}"};
inline constexpr Message would_break{"この内容を記録すると、ほかの記録と合わなくなるため、記録していません",
                                     "nothing was recorded: with this check-in, other files would be wrong"};
inline constexpr Message recorded{"記録しました：{path}", "recorded: {path}"};
inline constexpr Message next_after_meeting{
    "次のコマンド：\n  planner minutes {client} --meeting {n}\n  planner agenda {client}",
    "next:\n  planner minutes {client} --meeting {n}\n  planner agenda {client}"};
inline constexpr Message next_after_last_meeting{
    "次のコマンド：\n  planner minutes {client} --meeting {n}\n  planner report {client} --kind final",
    "next:\n  planner minutes {client} --meeting {n}\n  planner report {client} --kind final"};
inline constexpr Message next_after_end{
    "次のコマンド：\n  planner report {client} --kind final\n  planner plan {client}",
    "next:\n  planner report {client} --kind final\n  planner plan {client}"};
inline constexpr Message next_after_usage{"次のコマンド：\n  planner report {client}\n  planner agenda {client}",
                                          "next:\n  planner report {client}\n  planner agenda {client}"};
inline constexpr Message next_after_note{"次のコマンド：\n  planner plan {client}\n  planner agenda {client}",
                                         "next:\n  planner plan {client}\n  planner agenda {client}"};

inline constexpr Message line_meeting{"第{n}回：開催", "meeting {n}: held"};
inline constexpr Message line_not_held{"第{n}回：開催なし", "meeting {n}: not held"};
inline constexpr Message line_present{"出席：{names}", "present: {names}"};
inline constexpr Message line_absent{"欠席：{names}", "absent: {names}"};
inline constexpr Message line_attended{"出席：{count}名", "present: {count}"};
inline constexpr Message line_attended_of{"出席：{count}名（ご案内{invited}名）",
                                          "present: {count} of {invited} invited"};
inline constexpr Message line_sponsor_there{"経営者：出席", "the sponsor was there"};
inline constexpr Message line_sponsor_absent{"経営者：欠席", "the sponsor was absent"};
inline constexpr Message line_usage{"利用：{department} {figures}", "use: {department} {figures}"};
inline constexpr Message figure_active{"{n}名", "{n} active"};
inline constexpr Message figure_regular{"週3日以上{n}名", "{n} regular"};
inline constexpr Message figure_core{"主要業務{n}名", "{n} in core work"};
inline constexpr Message figure_hours{"削減{n}時間", "{n} hours saved"};
inline constexpr Message figure_unknown{"人数は不明", "unknown"};
inline constexpr Message line_chat{"ご質問：{figures}", "questions: {figures}"};
inline constexpr Message figure_asked{"{n}件", "{n} asked"};
inline constexpr Message figure_answered{"回答{n}件", "{n} answered"};
inline constexpr Message figure_median{"回答まで{n}時間", "{n} hours to the answer"};
inline constexpr Message line_goal{"目標：{title} → {value}", "goal: {title} → {value}"};
inline constexpr Message line_goal_change{"目標の見直し：{title}", "goal revised: {title}"};
inline constexpr Message line_stage{"活用テーマ：{title} → {stage}", "use case: {title} → {stage}"};
inline constexpr Message line_use_case{"活用テーマ：{title}", "use case: {title}"};
inline constexpr Message line_action{"対応事項：{title}（{owner}、{due}まで）", "action: {title} ({owner}, by {due})"};
inline constexpr Message line_action_change{"対応事項の変更：{title} → {due}", "action changed: {title} → {due}"};
inline constexpr Message line_closed{"完了：{title}", "done: {title}"};
inline constexpr Message line_dropped{"取りやめ：{title}", "dropped: {title}"};
inline constexpr Message line_asked{"ご質問：{text}", "question: {text}"};
inline constexpr Message line_answered{"回答済み：{text}", "answered: {text}"};
inline constexpr Message line_milestone_done{"マイルストーン達成：{title}", "milestone done: {title}"};
inline constexpr Message line_milestone_due{"マイルストーンの新しい日付：{title} → {date}",
                                            "milestone moved: {title} → {date}"};
inline constexpr Message line_moved{"第{n}回を{date}に変更", "meeting {n} moved to {date}"};
inline constexpr Message line_cancelled{"第{n}回を中止", "meeting {n} cancelled"};
inline constexpr Message line_champion{"AI担当：{name}（{departments}）", "champion: {name} ({departments})"};
inline constexpr Message line_champion_left{"AI担当を離れた方：{name}", "no longer champion: {name}"};
inline constexpr Message line_actions_to_deputy{
    "未完了の対応事項{count}件は、新しい担当が決まるまで代理の{deputy}さんが預かります",
    "{count} open {count|action goes|actions go} to the deputy, {deputy}, until there is a new owner"};
inline constexpr Message line_actions_wait{"未完了の対応事項{count}件に、新しい担当が必要です",
                                           "{count} open {count|action needs|actions need} a new owner"};
inline constexpr Message line_champion_change{"AI担当の変更：{name}", "champion changed: {name}"};
inline constexpr Message line_merged{"{department}は{into}に統合", "{department} merged into {into}"};
inline constexpr Message line_department{"部署：{department}（{people}名）",
                                         "department: {department} ({people} people)"};
inline constexpr Message line_department_change{"部署の変更：{department}", "department changed: {department}"};
inline constexpr Message line_extended{"期間を{weeks}週間に延長", "period extended to {weeks} weeks"};
inline constexpr Message line_ended{"支援を終了", "engagement ended"};
inline constexpr Message line_news{"最新AI情報の適用：{title}", "news put to work: {title}"};
inline constexpr Message line_reason{"まだ使っていない理由：{reason} {people}名",
                                     "reason for not using it yet: {reason}, {people} {people|person|people}"};
inline constexpr Message line_decision{"決定：{text}", "decided: {text}"};
inline constexpr Message line_would_miss{"AIがなくなると困る人の割合：{percent}%", "would miss it: {percent}%"};
inline constexpr Message line_midterm{"中間報告での判断：{decision}", "decided at mid-term: {decision}"};
inline constexpr Message midterm_continue{"継続", "continue"};
inline constexpr Message midterm_change{"変更", "change"};
inline constexpr Message midterm_stop{"中止", "stop"};
inline constexpr Message line_note{"メモ：{text}", "note: {text}"};
inline constexpr Message line_memo{"顧問メモ：{text}", "advisor's memo: {text}"};
inline constexpr Message line_comment{"顧問所見：{text}", "advisor's comment: {text}"};

}  // namespace planner::msg
