// The catalogue: the questions of a check-in on a terminal.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message q_head{"{client}　進捗の記録　{date}", "{client}: check-in of {date}"};
inline constexpr Message q_keys{"Enter＝不明・次へ　<＝1つ戻る　Ctrl-C＝中断（答えは次回に引き継げます）",
                                "Enter = unknown or next; < = back; Ctrl-C = leave (answers are kept)"};
inline constexpr Message q_group{"[{n}/{count}] {title}", "[{n}/{count}] {title}"};

inline constexpr Message q_meeting{"どの定例の記録ですか", "Which meeting is it?"};
inline constexpr Message q_meeting_usual{"第{n}回 {date}＝Enter、ほかの回＝番号、定例以外＝0",
                                         "meeting {n}, {date} = Enter, another = its number, no meeting = 0"};
inline constexpr Message q_meeting_none{"定例以外の記録＝Enter、定例＝回の番号",
                                        "no meeting = Enter, a meeting = its number"};
inline constexpr Message q_held{"第{n}回は開催しましたか（Enter＝はい、n＝いいえ）",
                                "Was meeting {n} held? (Enter = yes, n = no)"};
inline constexpr Message q_held_other_day{"予定は{date}でした。{today}に開催しましたか（Enter＝はい、n＝いいえ）",
                                          "planned for {date}; was it held on {today}? (Enter = yes, n = no)"};
inline constexpr Message q_yes_or_no{"y（はい）か n（いいえ）でお答えください", "please answer y or n"};

inline constexpr Message q_attendance{"出席", "Who was there"};
inline constexpr Message q_people_last{
    "前回（{date}）の出席者です。「=」＝前回と同じ、番号＝出席と欠席を入れ替え、Enter＝不明",
    "last time's list ({date}): = the same, numbers switch there/absent, Enter = unknown"};
inline constexpr Message q_people_known{"関係者の一覧です。「=」＝全員出席、番号＝欠席、Enter＝不明",
                                        "the people on file; = all were there, numbers = absent, Enter = unknown"};
inline constexpr Message q_people_none{"出席した方のお名前。Enter＝不明",
                                       "names of those who were there; Enter = unknown"};
inline constexpr Message q_people_help{"例　1,3　1,3,井上（名前は出席に追加）　11/12（人数だけ：出席/招待）",
                                       "such as 1,3 or 1,3,Reed (adds a name) or 11/12 (there/invited)"};
inline constexpr Message q_people_prompt{"出席", "there"};
inline constexpr Message q_absent_mark{"{name}（欠席）", "{name} (absent)"};
inline constexpr Message q_no_such_number{"「{word}」は番号の範囲外です（1から{most}まで）",
                                          "there is no number {word} (1 to {most})"};
inline constexpr Message q_nobody{"出席者が1人も残りません", "that leaves nobody there"};
inline constexpr Message q_bad_counts{"「{word}」を読み取れません（出席/招待。例：11/12）",
                                      "cannot read '{word}' (there/invited, such as 11/12)"};
inline constexpr Message q_attended_over{"出席{n}名が、招待{most}名を超えています",
                                         "{n} there, of only {most} invited"};
inline constexpr Message q_sponsor{"{name}は出席されましたか（y/n、Enter＝不明）",
                                   "was {name} there? (y/n, Enter = unknown)"};
inline constexpr Message q_the_sponsor{"経営者", "the sponsor"};

inline constexpr Message q_usage{"利用人数（直近7日）", "People who used it in the last seven days"};
inline constexpr Message q_usage_help{"利用/うち週3日以上/うち主要業務/削減時間。例　9/7/5/6.5　9。「=」＝前回と同じ",
                                      "active/3 days or more/in core work/hours: 9/7/5/6.5 or 9; = as last time"};
inline constexpr Message q_usage_last{"前回（{date}） {figures}", "last time ({date}): {figures}"};
inline constexpr Message q_usage_name{"{name}（{people}名）", "{name} ({people})"};
inline constexpr Message q_bad_figures{"「{word}」を読み取れません（例：9/7/5/6.5、9）",
                                       "cannot read '{word}' (such as 9/7/5/6.5 or 9)"};
inline constexpr Message q_active_over{"利用{n}名が、対象{most}名を超えています", "{n} active of only {most} people"};
inline constexpr Message q_regular_over{"週3日以上{n}名が、利用{most}名を超えています",
                                        "{n} on three days or more, of only {most}"};
inline constexpr Message q_core_over{"主要業務{n}名が、利用{most}名を超えています", "{n} in core work, of only {most}"};
inline constexpr Message q_no_last{"前回の数字がありません", "there is no last figure"};
inline constexpr Message q_which_departments{"記録する部署の番号（例　1,3-5）。Enter＝すべて、0＝なし",
                                             "which of them, such as 1,3-5 (Enter = all, 0 = none)"};

inline constexpr Message q_goals{"目標の実績", "Goals"};
inline constexpr Message q_goals_help{"今の値。Enter＝不明、「=」＝前回と同じ",
                                      "the value now; Enter = unknown, = as last time"};
inline constexpr Message q_goal_unit{"{title}（{unit}）", "{title} ({unit})"};
inline constexpr Message q_goal_target{"目標{value}", "target {value}"};
inline constexpr Message q_goal_last{"前回（{date}） {value}", "last time ({date}): {value}"};
inline constexpr Message q_bad_number{"「{word}」を数として読み取れません", "cannot read '{word}' as a number"};

inline constexpr Message q_stages{"活用テーマの段階", "Stages of the use cases"};
inline constexpr Message q_stages_help{
    "番号と新しい段階。例　2 装着　2 fitted　2 >（次の段階へ）。Enter＝次へ",
    "number and new stage, such as 2 fitted, or 2 > for the next one; Enter = go on"};
inline constexpr Message q_stage_prompt{"変更", "change"};
inline constexpr Message q_bad_stage{"「{word}」を読み取れません（例：2 fitted、2 >）",
                                     "cannot read '{word}' (such as 2 fitted or 2 >)"};
inline constexpr Message q_last_stage{"「{title}」の次の段階はありません", "there is no stage after this of {title}"};

inline constexpr Message q_chat{"相談窓口（前回から）", "Questions at the desk since last time"};
inline constexpr Message q_chat_prompt{"件数/回答数/回答までの営業時間（例　8/7/4）",
                                       "asked/answered/business hours to the answer (8/7/4)"};
inline constexpr Message q_answered_over{"回答{n}件が、ご質問{most}件を超えています",
                                         "{n} answered, of only {most} asked"};

inline constexpr Message q_actions{"前回までの対応事項", "Open actions"};
inline constexpr Message q_actions_help{
    "完了 1,4　延期 2:5/12 2:+7　取りやめ x3（続けて書けます）。Enter＝次へ",
    "done 1,4; new date 2:5/12 or 2:+7; dropped x3; all in one line. Enter = go on"};
inline constexpr Message q_action_prompt{"変更", "change"};
inline constexpr Message q_overdue{"{days}日超過", "{days} {days|day|days} overdue"};
inline constexpr Message q_bad_action{"「{word}」を読み取れません（例：1,4 2:+7 x3、番号は{most}まで）",
                                      "cannot read '{word}' (such as 1,4 2:+7 x3; numbers to {most})"};
inline constexpr Message q_action_twice{"{n}番を2通りに指定しています", "number {n} is said in two ways"};

inline constexpr Message q_new_actions{"次回までの対応事項", "New actions"};
inline constexpr Message q_new_actions_help{"例　佐藤:5/12:見積のひな形を作る（期日は +7 でも）。Enter＝次へ",
                                            "such as Reed:+7:Write the template; Enter = go on"};
inline constexpr Message q_new_action_prompt{"担当:期日:件名", "owner:date:title"};

inline constexpr Message q_open_questions{"回答待ちのご質問", "Questions that wait for an answer"};
inline constexpr Message q_open_questions_help{
    "回答済みの番号、または番号:回答（例　1　2:共有フォルダーだけです）。Enter＝次へ",
    "the number of an answered one, or number:answer; Enter = go on"};
inline constexpr Message q_answer_prompt{"回答", "answered"};
inline constexpr Message q_bad_answer{"「{word}」を読み取れません（番号は1から{most}まで）",
                                      "cannot read '{word}' (numbers from 1 to {most})"};

inline constexpr Message q_new_questions{"新しいご質問（回答待ち）", "New questions"};
inline constexpr Message q_new_questions_help{"[部署:]ご質問。Enter＝次へ", "[department:]question; Enter = go on"};
inline constexpr Message q_new_question_prompt{"ご質問", "question"};

inline constexpr Message q_news{"実務に適用した最新AI情報", "News that was put to work"};
inline constexpr Message q_news_help{"件名[:活用テーマ]。Enter＝次へ", "title[:use case]; Enter = go on"};
inline constexpr Message q_news_offer{"番号（上は最新情報の棚から）、または件名[:活用テーマ]。Enter＝次へ",
                                      "a number (from the news shelf), or title[:use case]; Enter = go on"};
inline constexpr Message q_news_prompt{"件名", "title"};

inline constexpr Message q_decisions{"決定事項", "Decisions"};
inline constexpr Message q_one_a_line{"1行に1件。Enter＝次へ", "one a line; Enter = go on"};
inline constexpr Message q_decision_prompt{"決定", "decided"};

inline constexpr Message q_notes{"メモ（議事録に載ります）", "Notes (they go into the minutes)"};
inline constexpr Message q_notes_prompt{"メモ", "notes"};

inline constexpr Message q_summary{"記録する内容　{date}", "To be recorded: {date}"};
inline constexpr Message q_record{"記録しますか（y＝はい、<＝1つ戻る、ほか＝記録せず下書きを残す）",
                                  "Record it? (y = yes, < = back, anything else = keep as a draft)"};
inline constexpr Message q_first_one{"これより前の質問はありません", "this is the first question"};

inline constexpr Message draft_offer{"{date}の記録の途中（{count}問分の答え）が残っています。",
                                     "An unfinished check-in of {date} is there, with {count} {count|answer|answers}."};
inline constexpr Message draft_resume{"続きから始めますか（Enter＝はい、n＝破棄して最初から）",
                                      "Go on with it? (Enter = yes, n = throw it away and begin anew)"};
inline constexpr Message draft_kept{"記録していません。ここまでの答えは下書きに残しました：{path}",
                                    "nothing was recorded; your answers are kept in {path}"};
inline constexpr Message draft_next{"次に planner checkin を実行すると、続きから始められます",
                                    "the next planner checkin goes on with them"};
inline constexpr Message draft_homeless{"記録していません。HOME が設定されていないため、下書きは残せませんでした。",
                                        "nothing was recorded, and no draft could be kept: HOME is not set"};
inline constexpr Message draft_not_kept{"記録していません。下書きも残せませんでした。{path}：{why}",
                                        "nothing was recorded, and no draft could be kept: {path}: {why}"};

}  // namespace planner::msg
