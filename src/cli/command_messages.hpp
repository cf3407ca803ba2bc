// The catalogue: what each command is for, its options, and what it says.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message opt_for{"読み手。advisor はAI担当の評価とサポートも載せます",
                                 "the reader; advisor adds the champions' scores and their support"};

inline constexpr Message opt_agenda_for{"読み手。advisor は顧問だけが見る兆候も載せます",
                                        "the reader; advisor adds the signals that only the advisor sees"};
inline constexpr Message plan_summary{"伴走支援の計画書（日程・議題・マイルストーン・体制）を作ります",
                                      "makes the follow-up plan: dates, agendas, milestones, roles"};
inline constexpr Message plan_examples{
    "planner plan minato\nplanner plan minato -o minato/plan.md\nplanner plan minato -f json",
    "planner plan harbor\nplanner plan harbor -o plan.md\nplanner plan harbor -f json"};

inline constexpr Message agenda_summary{"次回（または指定した回）の議題を作ります",
                                        "the agenda of the next meeting, or of any"};
inline constexpr Message agenda_examples{"planner agenda minato\nplanner agenda minato --meeting 3 -o agenda.md",
                                         "planner agenda harbor\nplanner agenda harbor --meeting 3 -o agenda.md"};
inline constexpr Message opt_meeting{"何回目の定例か（省くと次回）", "which meeting (else the next one)"};
inline constexpr Message no_such_meeting{"第{n}回はありません（第1回から第{last}回まで）",
                                         "there is no meeting {n} (1 to {last})"};
inline constexpr Message no_next_meeting{"{date}以降に予定された定例はありません",
                                         "no meeting is planned on or after {date}"};

inline constexpr Message minutes_summary{"記録した定例の議事録を作ります", "the minutes of a recorded meeting"};
inline constexpr Message minutes_examples{"planner minutes minato\nplanner minutes minato --meeting 5 -o minutes.md",
                                          "planner minutes harbor\nplanner minutes harbor --meeting 1 -o minutes.md"};
inline constexpr Message opt_minutes_meeting{"何回目の定例か（省くと最後に記録した回）",
                                             "which meeting (else the last recorded one)"};
inline constexpr Message meeting_not_recorded{"第{n}回はまだ記録されていません。planner checkin で記録してください",
                                              "meeting {n} has not been recorded yet; record it with planner checkin"};
inline constexpr Message nothing_recorded_yet{"記録された定例がまだありません。planner checkin で記録してください",
                                              "no meeting has been recorded yet; record one with planner checkin"};

inline constexpr Message why_summary{
    "日程・議題・兆候・健康度などの理由を、使った数字と行とともに示します",
    "says why a date, an agenda item, a signal or a score is so, with its numbers and lines"};
inline constexpr Message why_examples{
    "planner why meeting 3 minato\nplanner why milestone ms4 minato\nplanner why item news_apply minato\n"
    "planner why signal polarized_between minato\nplanner why health minato\nplanner why weeks minato",
    "planner why meeting 3 harbor\nplanner why milestone ms4 harbor\nplanner why item news_apply harbor\n"
    "planner why signal polarized_between harbor\nplanner why health harbor\nplanner why weeks harbor"};
inline constexpr Message why_topics_are{"理由を聞けるのは次のものです：{names}", "ask why of one of these: {names}"};
inline constexpr Message why_wants_argument{"why {topic} の後に、どれのことかを書いてください",
                                            "say which one after why {topic}"};
inline constexpr Message why_too_much{"余分な語があります：{word}", "one word too many: {word}"};
inline constexpr Message why_unknown_argument{"{topic} に「{word}」はありません（あるもの：{names}）",
                                              "there is no {topic} '{word}' (there are: {names})"};
inline constexpr Message report_summary{"経営者向けの報告書（1ページと付録）、または顧問の事前メモを作ります",
                                        "the report for the owner (a page and an appendix), or the advisor's brief"};
inline constexpr Message report_examples{
    "planner report minato\nplanner report minato --for advisor\nplanner report minato --kind midterm -o "
    "midterm.md\nplanner report "
    "clients -o reports/",
    "planner report harbor\nplanner report harbor --for advisor\nplanner report harbor --kind midterm -o "
    "midterm.md\nplanner report "
    "clients -o reports/"};
inline constexpr Message opt_report_for{"読み手。advisor は定例前の事前メモ",
                                        "the reader; advisor gets the brief before a meeting"};
inline constexpr Message opt_report_kind{
    "報告の種類：status（状況）、midterm（中間）、final（最終）、handover（引継）、proposal（提案）",
    "the kind of report"};
inline constexpr Message opt_since{"この日より後の変化を先に伝えます（省くと前回の定例）",
                                   "tell what changed after this date (else since the last meeting)"};
inline constexpr Message since_after_as_of{"--since（{since}）は、基準日（{as_of}）以前の日付にしてください",
                                           "--since ({since}) is not after the as-of date ({as_of})"};

inline constexpr Message calendar_summary{"休業日の一覧を出します", "lists the closed days it knows"};
inline constexpr Message calendar_examples{
    "planner calendar minato\nplanner calendar --year 2026 --holidays jp",
    "planner calendar harbor\nplanner calendar --year 2026 --to 2027 --holidays jp"};
inline constexpr Message opt_year{"年（案件なしで祝日だけを見るとき）",
                                  "a year, for public holidays without an engagement"};
inline constexpr Message opt_to_year{"最後の年（--year と合わせて使います）", "the last year, with --year"};
inline constexpr Message opt_holidays{"どの国の祝日か（jp）", "whose public holidays (jp)"};
inline constexpr Message year_wants_holidays{"--year には --holidays jp を添えてください",
                                             "--year wants --holidays jp beside it"};
inline constexpr Message holidays_want_year{"--holidays と --to は --year と合わせて指定してください",
                                            "--holidays and --to go with --year"};
inline constexpr Message years_reversed{"--to の年は --year 以降にしてください", "--to is not before --year"};

inline constexpr Message playbook_summary{
    "内蔵のプレイブックをTOMLで出力します。check FILE で自分のものを確認、use-cases で活用テーマの一覧",
    "prints the built-in playbook as TOML; check FILE looks at your own, use-cases lists the ready use cases"};
inline constexpr Message playbook_examples{
    "planner playbook > my.toml\nplanner playbook check my.toml\nplanner playbook use-cases --department 製造",
    "planner playbook > my.toml\nplanner playbook check my.toml\nplanner playbook use-cases --department sales"};
inline constexpr Message playbook_words{"planner playbook の後に書けるのは check FILE か use-cases だけです",
                                        "planner playbook takes nothing, check FILE, or use-cases"};
inline constexpr Message playbook_fine{"{path}：問題は見つかりませんでした", "{path}: no findings"};

inline constexpr Message check_summary{"ファイルの誤りと、進め方の助言を表示します",
                                       "finds errors, and gives advice in the method's terms"};
inline constexpr Message check_examples{
    "planner check minato\nplanner check clients --strict\nplanner check minato -f json",
    "planner check harbor\nplanner check clients --strict\nplanner check harbor -f json"};
inline constexpr Message opt_strict{"助言があるとき終了ステータスを1にします", "exit status 1 when there is advice"};
inline constexpr Message check_total{
    "{clients}件の案件：誤り {errors}件、助言 {advice}件",
    "{clients} {clients|engagement|engagements}: {errors} {errors|error|errors}, {advice} "
    "{advice|piece|pieces} of advice"};

inline constexpr Message init_summary{"新しいクライアントのフォルダーと engagement.toml を作ります",
                                      "makes a new client's folder with its engagement.toml"};
inline constexpr Message init_examples{
    "planner init minato\nplanner init minato --client 株式会社みなと商事 --start 2026-04-06 --department "
    "sales=営業部:10",
    "planner init harbor --lang en\nplanner init harbor --lang en --client \"Harbour Lane Ltd\" --start 2026-11-09 "
    "--department "
    "sales=Sales:10"};
inline constexpr Message opt_client{"クライアントの正式名称", "the client's full name"};
inline constexpr Message opt_start{"開始日（省くと次の月曜日）", "the first day (else next Monday)"};
inline constexpr Message opt_weeks{"期間の週数（12〜16）か auto", "12 to 16 weeks, or auto"};
inline constexpr Message opt_cadence{"開催の間隔（例：every 2 weeks on tue、1st,3rd thu）",
                                     "such as \"every 2 weeks on tue\" or \"1st,3rd thu\""};
inline constexpr Message opt_time{"定例の開始時刻（例：15:00）", "when the meetings begin, such as 15:00"};
inline constexpr Message opt_department{"部署と人数（繰り返し可）", "a department and its people (repeatable)"};
inline constexpr Message opt_sponsor{"経営者", "the executive sponsor"};
inline constexpr Message opt_lead{"推進責任者", "the programme lead"};
inline constexpr Message opt_advisor{"顧問の名前", "the advisor's name"};

inline constexpr Message init_wants_client{
    "--client でクライアントの名称を指定してください（端末では質問に答える形でも作れます）",
    "say the client's name with --client (on a terminal it is asked for)"};
inline constexpr Message init_exists{"{path} はすでにあります。何も変更していません",
                                     "{path} exists already; nothing was changed"};
inline constexpr Message init_bad_department{"--department「{value}」を読み取れません（例：sales=営業部:8）",
                                             "cannot read --department '{value}' (such as sales=Sales:8)"};
inline constexpr Message init_bad_value{"「{value}」は {option} に使えません", "'{value}' cannot be {option}"};
inline constexpr Message init_cancelled{"中止しました。何も作っていません", "stopped; nothing was made"};
inline constexpr Message init_done{
    "{path} と {schema} を作りました（{schema} は、エディターで入力補完と確認をするためのものです）。次にすること：\n"
    "  1. {path} を開いて「#」の項目を埋める\n  2. planner check {folder}\n  3. planner plan {folder} -o "
    "{folder}/plan.md",
    "made {path}, and {schema} for completion and checks in an editor. Next:\n"
    "  1. open {path} and fill in what is commented out\n  2. planner check {folder}\n"
    "  3. planner plan {folder} -o {folder}/plan.md"};

inline constexpr Message ask_client{"クライアントの正式名称", "The client's full name"};
inline constexpr Message ask_start{"開始日", "First day"};
inline constexpr Message ask_weeks{"期間の週数（12〜16、auto は自動）", "Weeks (12 to 16, or auto)"};
inline constexpr Message ask_cadence{"定例の間隔（例：every 2 weeks on tue、1st,3rd thu）",
                                     "Cadence (every 2 weeks on tue, or 1st,3rd thu)"};
inline constexpr Message ask_time{"定例の開始時刻", "Meetings begin at"};
inline constexpr Message ask_department{"部署 [ID=]名前:人数（空欄で終わり）",
                                        "Department [ID=]NAME:PEOPLE (empty to finish)"};
inline constexpr Message ask_sponsor{"経営者（空欄可）", "Executive sponsor (may be empty)"};
inline constexpr Message ask_lead{"推進責任者（空欄可）", "Programme lead (may be empty)"};
inline constexpr Message ask_advisor{"顧問の名前（空欄可）", "The advisor's name (may be empty)"};
inline constexpr Message ask_prompt{"{question}：", "{question}: "};
inline constexpr Message ask_prompt_default{"{question} [{usual}]：", "{question} [{usual}]: "};
inline constexpr Message ask_again{"読み取れませんでした。もう一度お願いします。",
                                   "That could not be read; please try again."};

}  // namespace planner::msg
