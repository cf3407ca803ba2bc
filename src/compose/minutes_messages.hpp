// The catalogue: minutes of a meeting.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message minutes_title{"第{n}回 定例ミーティング 議事録", "Minutes of meeting {n}"};
inline constexpr Message minutes_when{"日時", "Date and time"};
inline constexpr Message minutes_where{"場所", "Place"};
inline constexpr Message minutes_present{"出席者（敬称略）", "Present"};
inline constexpr Message minutes_absent{"欠席者（敬称略）", "Absent"};
inline constexpr Message minutes_counts{"{attended}名（ご案内{invited}名）", "{attended} of {invited} invited"};
inline constexpr Message minutes_count{"{attended}名", "{attended}"};
inline constexpr Message minutes_names_unknown{"記録なし", "not recorded"};
inline constexpr Message minutes_nobody{"なし", "none"};
inline constexpr Message minutes_agenda{"議題", "Agenda"};
inline constexpr Message minutes_promises{"前回までの対応事項の確認", "What was promised"};
inline constexpr Message minutes_done{"完了", "done"};
inline constexpr Message minutes_dropped{"取りやめ", "dropped"};
inline constexpr Message minutes_going_on{"継続（期日を過ぎています）", "still open, past its date"};
inline constexpr Message minutes_new_date{"継続（新しい期日：{due}）", "still open, new date {due}"};
inline constexpr Message minutes_no_promises{"今回期日を迎えた対応事項はありませんでした。", "No action was due."};
inline constexpr Message minutes_figures{"活用状況（直近7日）", "Use in the last seven days"};
inline constexpr Message minutes_use{"利用人数 {active}名（対象{headcount}名、{percent}%）",
                                     "{active} of {headcount} people ({percent}%)"};
inline constexpr Message minutes_use_partly{
    "報告のあった{reported}部署（全{all}部署）では、利用人数 {active}名（対象{headcount}名、{percent}%）",
    "in the {reported} of {all} departments that reported: {active} of {headcount} "
    "people ({percent}%)"};
inline constexpr Message minutes_chat{"ご質問 {asked}件、うち回答済み {answered}件",
                                      "questions: {asked}, of which answered: {answered}"};
inline constexpr Message minutes_would_miss{"AIがなくなると困る人の割合 {percent}%", "would miss it: {percent}%"};
inline constexpr Message minutes_decisions{"決定事項", "Decisions"};
inline constexpr Message minutes_no_decisions{"今回の決定事項はありません。", "Nothing was decided."};
inline constexpr Message minutes_midterm{"中間報告の判断：{decision}", "At mid-term it was decided to: {decision}"};
inline constexpr Message midterm_word_continue{"継続", "continue"};
inline constexpr Message midterm_word_change{"内容を変更して継続", "continue with changes"};
inline constexpr Message midterm_word_stop{"中止", "stop"};
inline constexpr Message minutes_stage_change{"活用テーマ「{title}」を「{stage}」の段階に進めました。",
                                              "The use case “{title}” is now at the stage “{stage}”."};
inline constexpr Message minutes_actions{"対応事項", "Actions"};
inline constexpr Message column_who{"担当（誰が）", "Who"};
inline constexpr Message column_what{"内容（何を）", "What"};
inline constexpr Message column_by_when{"期日（いつまでに）", "By when"};
inline constexpr Message column_result{"結果", "Result"};
inline constexpr Message column_action_due{"期日", "Due"};
inline constexpr Message minutes_no_actions{"新しい対応事項はありません。", "No new actions."};
inline constexpr Message minutes_also_open{"ほかに継続中の対応事項が{count}件あります。",
                                           "{count} {count|more action is|more actions are} under way."};
inline constexpr Message minutes_questions{"確認中の事項（持ち帰り）", "Open questions"};
inline constexpr Message minutes_question{"{text}（{department}、{asked}）", "{text} ({department}, {asked})"};
inline constexpr Message minutes_question_bare{"{text}（{asked}）", "{text} ({asked})"};
inline constexpr Message minutes_notes{"補足", "Notes"};
inline constexpr Message minutes_next{"次回", "Next meeting"};
inline constexpr Message minutes_next_line{"第{n}回：{when}{where}", "Meeting {n}: {when}{where}"};
inline constexpr Message minutes_next_where{"（{where}）", " ({where})"};
inline constexpr Message minutes_no_next{"次回の予定はありません。", "No further meeting is planned."};
inline constexpr Message minutes_not_held{"この回は開催されませんでした。", "This meeting was not held."};

}  // namespace planner::msg
