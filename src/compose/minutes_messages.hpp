// The catalogue: minutes of a meeting.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message minutes_title{"第{n}回 定例ミーティング 議事録", "Minutes of meeting {n}"};
inline constexpr Message minutes_when{"日時", "Date and time"};
inline constexpr Message minutes_where{"場所", "Place"};
inline constexpr Message minutes_present{"出席者（敬称略）", "Present"};
inline constexpr Message minutes_absent{"欠席者（敬称略）", "Absent"};
inline constexpr Message minutes_by{"記録", "Minutes by"};
inline constexpr Message minutes_counts{"{attended}名（ご案内{invited}名）", "{attended} of the {invited} invited"};
inline constexpr Message minutes_count{"{attended}名", "{attended} {attended|person|people}"};
inline constexpr Message minutes_names_unknown{"記録なし", "not recorded"};
inline constexpr Message minutes_nobody{"なし", "none"};
inline constexpr Message minutes_agenda{"議題", "Agenda"};
inline constexpr Message minutes_not_held{"この回は開催されませんでした。", "This meeting was not held."};

inline constexpr Message minutes_promises{"前回までの対応事項の確認", "Actions agreed before"};
inline constexpr Message column_who{"担当（誰が）", "Who"};
inline constexpr Message column_what{"内容（何を）", "What"};
inline constexpr Message column_by_when{"期日（いつまでに）", "By when"};
inline constexpr Message column_action_due{"期日", "Due"};
inline constexpr Message column_result{"結果", "Result"};
inline constexpr Message minutes_done{"完了", "done"};
inline constexpr Message minutes_done_with{"完了（{result}）", "done: {result}"};
inline constexpr Message minutes_dropped{"取りやめ", "dropped"};
inline constexpr Message minutes_going_on{"継続", "still open"};
inline constexpr Message minutes_new_date{"継続（新しい期日：{due}）", "still open, new date {due}"};
inline constexpr Message minutes_no_promises{"今回期日を迎えた対応事項はありませんでした。", "No action was due."};

inline constexpr Message minutes_reported{"報告事項", "Reported"};
inline constexpr Message minutes_use{"利用人数（直近7日）：{active}名（対象{headcount}名、{percent}%）",
                                     "People who used AI in the last seven days: {active} of {headcount} ({percent}%)"};
inline constexpr Message minutes_use_partly{
    "利用人数（直近7日、全{all}部署のうち報告のあった{reported}部署）：{active}名（対象{headcount}名、{percent}%）",
    "People who used AI in the last seven days, in the {reported} of {all} departments that reported: "
    "{active} of {headcount} ({percent}%)"};
inline constexpr Message minutes_goal{"目標「{title}」：{value}（目標値{target}）",
                                      "Goal “{title}”: {value} (target {target})"};
inline constexpr Message minutes_goal_bare{"目標「{title}」：{value}", "Goal “{title}”: {value}"};
inline constexpr Message minutes_stage_change{"活用テーマ「{title}」：「{stage}」の段階になりました",
                                              "Use case “{title}”: now at the stage “{stage}”"};
inline constexpr Message minutes_chat{"チャットへのご質問：{asked}件（うち回答済み{answered}件）",
                                      "Questions in the chat: {asked}, of which {answered} answered"};
inline constexpr Message minutes_chat_all{"チャットへのご質問：{asked}件（すべて回答済み）",
                                          "Questions in the chat: {asked}, all answered"};
inline constexpr Message minutes_chat_asked{"チャットへのご質問：{asked}件", "Questions in the chat: {asked}"};
inline constexpr Message minutes_chat_none{"チャットへのご質問：なし", "Questions in the chat: none"};
inline constexpr Message minutes_news{"最新AI情報の実務適用：{title}", "AI news put to work: {title}"};
inline constexpr Message minutes_would_miss{"必要度（AIがなくなると困る人の割合）：{percent}%",
                                            "People who would miss AI if it were gone: {percent}%"};

inline constexpr Message minutes_decisions{"決定事項", "Decisions"};
inline constexpr Message minutes_no_decisions{"今回の決定事項はありません。", "Nothing was decided."};
inline constexpr Message minutes_midterm{"中間報告の判断：{decision}", "Decision at mid-term: {decision}"};
inline constexpr Message midterm_word_continue{"継続", "continue"};
inline constexpr Message midterm_word_change{"内容を変更して継続", "continue with changes"};
inline constexpr Message midterm_word_stop{"中止", "stop"};
inline constexpr Message minutes_goals_approved{"目標{titles}が承認されました。", "Goals approved: {titles}."};
inline constexpr Message minutes_goal_revised{"目標「{title}」を見直しました（{reason}）。",
                                              "The goal “{title}” was revised ({reason})."};
inline constexpr Message minutes_extended{"支援期間を{weeks}週間に延長します（{end}まで）。",
                                          "The period is extended to {weeks} weeks, until {end}."};
inline constexpr Message minutes_ended{"支援は今回をもって終了します。", "The support ends with this meeting."};

inline constexpr Message minutes_actions{"対応事項", "Actions"};
inline constexpr Message minutes_no_actions{"新しい対応事項はありません。", "No new actions."};
inline constexpr Message minutes_also_open{"ほかに継続中の対応事項が{count}件あります。",
                                           "{count} {count|more action is|more actions are} under way."};
inline constexpr Message minutes_questions{"確認中の事項（持ち帰り）", "Open questions"};
inline constexpr Message minutes_question{"{text}（{department}、{asked}）", "{text} ({department}, {asked})"};
inline constexpr Message minutes_question_bare{"{text}（{asked}）", "{text} ({asked})"};
inline constexpr Message minutes_notes{"補足", "Notes"};
inline constexpr Message minutes_next{"次回", "Next meeting"};
inline constexpr Message minutes_next_line{"第{n}回：{when}{where}", "Meeting {n}: {when}{where}"};
inline constexpr Message minutes_next_where{"、{where}", ", {where}"};
inline constexpr Message minutes_quoted{"「{title}」", "“{title}”"};
inline constexpr Message minutes_no_next{"定例は今回が最後です。", "This was the last meeting."};
inline constexpr Message minutes_follow_up{"定例は今回が最後です。{title}は{date}を予定しています。",
                                           "This was the last meeting. {title}: {date}."};

}  // namespace planner::msg
