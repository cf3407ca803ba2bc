// The catalogue: recording a check-in.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message checkin_summary{"進捗を記録します（質問に答える、オプション、エディター、ファイル）",
                                         "records a check-in: by questions, options, editor or file"};
inline constexpr Message checkin_examples{
    "planner checkin minato\n"
    "planner checkin minato --meeting 3 --attendees 佐藤,木村 --usage sales:5/2/3/6.5 --usage accounting:2/1\n"
    "planner checkin minato --move 4:5/28 --because 月末を避けるため\n"
    "planner checkin minato --from checkin.toml --dry-run\n"
    "planner checkin minato --usage-csv usage.csv --members members.csv",
    "planner checkin harbor\n"
    "planner checkin harbor --meeting 3 --attendees Amy,Tom --usage lettings:5/2/3/6.5\n"
    "planner checkin harbor --move 4:2027-01-07 --because \"year end\"\n"
    "planner checkin harbor --from checkin.toml --dry-run\n"
    "planner checkin harbor --usage-csv usage.csv --members members.csv"};

inline constexpr Message opt_c_meeting{"第何回の定例の記録か", "the meeting that this is the record of"};
inline constexpr Message opt_c_not_held{"その回は開催しなかった", "that meeting was not held"};
inline constexpr Message opt_c_mode{"開催方法", "how it was held"};
inline constexpr Message opt_c_attendees{"出席者（「,」や「、」で区切る）", "who was there, with commas between"};
inline constexpr Message opt_c_absent{"欠席者", "who was absent"};
inline constexpr Message opt_c_invited{"お声がけした人数", "how many were invited"};
inline constexpr Message opt_c_attended{"出席した人数", "how many were there"};
inline constexpr Message opt_c_sponsor{"経営者が出席したか（yes か no）", "whether the sponsor was there (yes or no)"};
inline constexpr Message opt_c_by{"記録した人", "who records it"};
inline constexpr Message opt_c_usage{
    "直近7日の利用人数/うち週3日以上/うち主要業務/削減時間。空欄は不明",
    "people in the last seven days / on three days or more / in core work / hours saved; empty is "
    "unknown"};
inline constexpr Message opt_c_chat{"前回からのご質問の件数/回答した件数/回答までの時間（営業時間）",
                                    "questions since last time / answered / business hours until the answer"};
inline constexpr Message opt_c_goal{"目標の実績値（目標:数値）", "a goal's value now"};
inline constexpr Message opt_c_stage{"活用テーマの段階（proposal, trial, fitted, driven, expanded, parked, rejected）",
                                     "a use case's stage: proposal, trial, fitted, driven, expanded, parked, rejected"};
inline constexpr Message opt_c_ask{"回答待ちのご質問", "a question that needs an answer"};
inline constexpr Message opt_c_answer{"回答したご質問", "a question that was answered"};
inline constexpr Message opt_c_close{"完了した対応事項", "an action that is done"};
inline constexpr Message opt_c_drop{"取りやめた対応事項", "an action that was dropped"};
inline constexpr Message opt_c_action{"新しい対応事項（担当:期日:件名）", "a new action: owner:date:title"};
inline constexpr Message opt_c_postpone{"対応事項の新しい期日", "a new date for an action"};
inline constexpr Message opt_c_milestone{"マイルストーンの達成（done）か新しい日付",
                                         "a milestone done, or its new date"};
inline constexpr Message opt_c_move{"定例を別の日へ移す", "moves a meeting to another day"};
inline constexpr Message opt_c_cancel{"定例を中止する", "cancels a meeting"};
inline constexpr Message opt_c_champion{
    "AI担当の任命（名前:部署。複数の部署は「,」で区切り、前の担当部署と置き換えます）",
    "appoints a champion: name:departments, in place of those before"};
inline constexpr Message opt_c_champion_left{"AI担当を離れた人", "a champion who left"};
inline constexpr Message opt_c_department{"部署の人数の変更、または新しい部署（ID=名前:人数）",
                                          "a department's people, or a new one as ID=NAME:PEOPLE"};
inline constexpr Message opt_c_merge{"部署の統合（統合される部署:統合先）", "merges a department into another"};
inline constexpr Message opt_c_news{"実務に適用した最新AI情報（件名[:活用テーマ]）",
                                    "news that was put to work: title[:use case]"};
inline constexpr Message opt_c_reason{"まだ使っていない理由の人数（匿名）", "why people do not use it yet, as counts"};
inline constexpr Message opt_c_decision{"決定事項", "a decision"};
inline constexpr Message opt_c_midterm{"中間報告での判断", "what was decided at the mid-term report"};
inline constexpr Message opt_c_would_miss{"AIがなくなると困る人の割合（%）", "percent who would miss it"};
inline constexpr Message opt_c_extend{"期間を延長する（週数）", "extends the period to so many weeks"};
inline constexpr Message opt_c_end{"支援を終了する", "ends the engagement"};
inline constexpr Message opt_c_note{"議事録に載せるメモ", "a note for the minutes"};
inline constexpr Message opt_c_memo{"顧問だけのメモ", "a memo for the advisor alone"};
inline constexpr Message opt_c_comment{"次の報告書に載せる顧問所見", "the advisor's comment in the next report"};
inline constexpr Message opt_c_because{
    "変更の理由（--move、--cancel、--postpone、--stage、--milestone、--extend、--end に付きます）",
    "why something changes, with --move, --cancel, --postpone, --stage, --milestone, --extend or --end"};
inline constexpr Message opt_c_from{"ファイルの進捗記録を取り込む（- は標準入力）",
                                    "records a check-in from a file (- is standard input)"};
inline constexpr Message opt_c_edit{"エディターで記録する", "records it in an editor"};
inline constexpr Message opt_c_usage_csv{"利用状況の表（CSV）を取り込む", "takes the usage from a table (CSV)"};
inline constexpr Message opt_c_members{"人と部署の対応表（CSV）。人ごとの表を数えるときに使います",
                                       "a table of persons and departments (CSV), for a table by person"};
inline constexpr Message opt_c_dry_run{"記録せずに内容を表示する", "shows the file instead of recording it"};
inline constexpr Message opt_c_yes{"確認の質問に「はい」と答える", "answers yes to what would be asked"};

inline constexpr Message new_checkin{"（新しい記録）", "(new check-in)"};
inline constexpr Message no_way_to_record{
    "記録する内容をオプション、--from、--edit のどれかで指定してください（端末では質問に答える形でも記録できます）",
    "say what to record by options, --from or --edit (on a terminal it is asked)"};
inline constexpr Message one_way_at_a_time{
    "--from と --edit は、片方だけを、記録の内容を書くほかのオプションなしで指定してください",
    "--from and --edit go alone: not together, and not with options that say what to record"};
inline constexpr Message option_once{"--{option} は1回だけ指定してください", "--{option} is given once only"};
inline constexpr Message because_of_nothing{"--because は、変更を記録するオプションと一緒に指定してください",
                                            "--because goes with an option that changes something"};
inline constexpr Message output_of_nothing{"-o は --dry-run と一緒に指定してください（記録先は checkins/ です）",
                                           "-o goes with --dry-run (a check-in is stored in checkins/)"};
inline constexpr Message cannot_read_word{"「{word}」を読み取れません（{shape}）", "cannot read '{word}' ({shape})"};
inline constexpr Message none_known{"{noun}「{word}」はありません（今は1件もありません）",
                                    "no {noun} '{word}': there is none now"};
inline constexpr Message unknown_name{"{noun}「{word}」が見つからないか、1つに決まりません（{known}）",
                                      "no {noun} '{word}', or more than one ({known})"};
inline constexpr Message no_meeting_of_number{"第{n}回はありません（第1回から第{last}回まで）",
                                              "there is no meeting {n} (1 to {last})"};
inline constexpr Message cannot_move{"第{n}回はないか、すでに開催済みです",
                                     "meeting {n} does not exist or has been held"};

inline constexpr Message called_department{"部署", "department"};
inline constexpr Message called_goal{"目標", "goal"};
inline constexpr Message called_use_case{"活用テーマ", "use case"};
inline constexpr Message called_question{"未回答のご質問", "open question"};
inline constexpr Message called_action{"未完了の対応事項", "open action"};
inline constexpr Message called_milestone{"マイルストーン", "milestone"};
inline constexpr Message called_champion{"AI担当", "champion"};

inline constexpr Message shape_text{"文を書いてください", "words are wanted"};
inline constexpr Message shape_count{"0以上の整数", "a whole number"};
inline constexpr Message shape_date{"日付。例：2026-05-12、5/12、5月12日、+7", "a date such as 2026-05-12, 5/12 or +7"};
inline constexpr Message shape_mode{"online、onsite、phone のどれか", "online, onsite or phone"};
inline constexpr Message shape_names{"名前を「,」で区切って", "names with commas between"};
inline constexpr Message shape_yes_no{"yes か no", "yes or no"};
inline constexpr Message shape_usage{"部署:利用人数/週3日以上/主要業務/削減時間。例：sales:9/7/5/6.5",
                                     "department:active/regular/core/hours, such as sales:9/7/5/6.5"};
inline constexpr Message shape_chat{"件数/回答数/時間。例：8/7/4", "asked/answered/hours, such as 8/7/4"};
inline constexpr Message shape_goal{"目標:数値。例：quote:25", "goal:value, such as quote:25"};
inline constexpr Message shape_stage{"活用テーマ:段階。例：sales_mail:fitted",
                                     "use case:stage, such as sales_mail:fitted"};
inline constexpr Message shape_action{"担当:期日:件名。例：佐藤:5/12:見積のひな形を作る",
                                      "owner:date:title, such as Reed:+7:Write the template"};
inline constexpr Message shape_postpone{"対応事項:新しい期日。例：a-k3f7x:6/2",
                                        "action:date, such as a-k3f7x:2026-06-02"};
inline constexpr Message shape_milestone{"マイルストーン:done または日付。例：ms1:done",
                                         "milestone:done or a date, such as ms1:done"};
inline constexpr Message shape_move{"回:日付。例：4:2026-05-28", "meeting:date, such as 4:2026-05-28"};
inline constexpr Message shape_champion{"名前:部署。例：岡:manufacturing", "name:department, such as Reed:sales"};
inline constexpr Message shape_department{"部署:人数。例：sales:12", "department:people, such as sales:12"};
inline constexpr Message shape_merge{"部署:統合先。例：buying:sales", "department:department, such as buying:sales"};
inline constexpr Message shape_reason{"理由:人数[:部署]。例：no_time:3", "code:people[:department], such as no_time:3"};
inline constexpr Message shape_midterm{"continue、change、stop のどれか", "continue, change or stop"};
inline constexpr Message shape_percent{"0から100までの数", "a number from 0 to 100"};

}  // namespace planner::msg
