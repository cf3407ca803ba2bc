// The catalogue: what the commands around the sheets, the questions and answers and the news shelf say.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message sheet_summary{"印刷用の用紙（入力ルール、アンケート、実装提案書など）を作ります",
                                       "makes a page to print: input rules, forms, a proposal, …"};
inline constexpr Message sheet_examples{
    "planner sheet\nplanner sheet input_rules minato -o rules.md\nplanner sheet proposal daily_report hikari",
    "planner sheet\nplanner sheet input_rules harbor -o rules.md\nplanner sheet proposal sales_mail harbor"};
inline constexpr Message opt_sheet_department{"この部署のページにします", "the page of this department"};
inline constexpr Message opt_sheet_use_case{"この活用テーマのページにします（case、proposal）",
                                            "the page of this use case (case, proposal)"};
inline constexpr Message no_such_sheet{"「{word}」という用紙はありません（{known}）",
                                       "there is no sheet '{word}' (there are: {known})"};
inline constexpr Message no_such_use_case{"活用テーマ「{word}」は、この案件にもプレイブックにもありません（{known}）",
                                          "neither the engagement nor the playbook has a use case '{word}' ({known})"};
inline constexpr Message no_such_department{"部署「{word}」はありません（{known}）",
                                            "there is no department '{word}' ({known})"};
inline constexpr Message sheet_not_about_use_case{"用紙「{sheet}」は活用テーマごとのページではありません",
                                                  "the sheet '{sheet}' is not about a use case"};
inline constexpr Message department_wants_engagement{"--department には案件の指定が必要です",
                                                     "--department wants an engagement"};

inline constexpr Message faq_summary{"回答済みのご質問を、部署ごとの「よくある質問」にまとめます",
                                     "the answered questions by department"};
inline constexpr Message faq_examples{"planner faq hikari\nplanner faq hikari -o faq.md",
                                      "planner faq harbor\nplanner faq harbor -o faq.md"};

inline constexpr Message news_summary{"最新情報の棚（news/*.toml）と、どこで適用したかを一覧にします",
                                      "lists the news shelf (news/*.toml) and where each item was applied"};
inline constexpr Message news_examples{"planner news clients\nplanner news hikari",
                                       "planner news clients\nplanner news harbor"};
inline constexpr Message news_none{
    "{path} に最新情報の棚（news/*.toml）がありません。1件を1つのファイルに、title と date（ほかに tool、text、for）を"
    "書いて置いてください",
    "there is no news shelf (news/*.toml) in {path}; put one item in a file of its own, with title and date (also "
    "tool, "
    "text, for)"};

inline constexpr Message opt_library_department{"この部署の分だけ（use-cases のとき）",
                                                "of this department alone (with use-cases)"};
inline constexpr Message no_library_department{"プレイブックに部署「{word}」の活用テーマはありません（{known}）",
                                               "the playbook has no use case for '{word}' ({known})"};

inline constexpr Message opt_c_use_case{"プレイブックの活用テーマを提案として加えます（繰り返し可）",
                                        "adds a ready use case as a proposal (repeatable)"};
inline constexpr Message use_case_from_library{"プレイブックの活用テーマ。時間は暫定値（実測前）",
                                               "from the playbook; minutes planned, not yet measured"};
inline constexpr Message shape_use_case{"活用テーマ[:部署[:使う人数]]（例：daily_report:manufacturing:12）",
                                        "USE_CASE[:DEPT[:PEOPLE]], such as daily_report:manufacturing:12"};
inline constexpr Message unknown_ready_use_case{"プレイブックに活用テーマ「{word}」はありません（{known}）",
                                                "the playbook has no use case '{word}' (there are: {known})"};
inline constexpr Message use_case_there_already{"活用テーマ「{id}」はすでにあります（--stage で段階を変えられます）",
                                                "there is a use case '{id}' already (--stage changes its stage)"};
inline constexpr Message use_case_which_department{
    "活用テーマ「{id}」をどの部署で使いますか。{id}:部署 と指定してください（{known}）",
    "which department is '{id}' for? Say {id}:DEPT ({known})"};

inline constexpr Message opt_init_from{"前の期間の案件から次の期間を作ります",
                                       "opens the next period of this engagement"};
inline constexpr Message init_from_departments{
    "--from では部署を前の期間から引き継ぎます。--department は指定できません（できあがったファイルで直せます）",
    "--from takes the departments of the period before; --department does not go with it (edit the file afterwards)"};
inline constexpr Message init_from_start{"開始日（{start}）は、前の期間の終わり（{end}）より後にしてください",
                                         "the start ({start}) has to lie after the end of the period before ({end})"};
inline constexpr Message next_head{
    R"(#:schema ./{schema}
# 前の期間（{start}〜{end}）の最後の状態から、planner init --from で作りました。
# 始まってから変わったことは、checkins/ に記録します。
)",
    R"(#:schema ./{schema}
# Made with planner init --from, from where the period before ({start} to {end}) ended.
# What changes once it has begun is recorded in checkins/.
)"};
inline constexpr Message next_period_note{"# weeks は12〜16、または \"auto\"", "# weeks: 12 to 16, or \"auto\""};
inline constexpr Message next_departments_note{
    "# headcount（アカウントのある人数）と active_before（開始時に週1回以上使っている人数）は前の期間の最後の値です",
    "# headcount (people with an account) and active_before (who use AI weekly) are the last values of the period "
    "before"};
inline constexpr Message next_champions_note{"# 今のAI担当です。引き続きお願いするかをご確認ください",
                                             "# the champions of today; please confirm that they go on"};
inline constexpr Message next_goals_note{
    "# baseline は前の期間の最後の値です。target のない目標は達成しました。次の目標値を決めてください",
    "# baseline: the last value of the period before. A goal without target was attained: agree the next one"};
inline constexpr Message next_use_cases_note{"# 段階と日付は前の期間から引き継いでいます",
                                             "# stages and their dates go on from the period before"};
inline constexpr Message next_contract_note{
    "\n# [contract]          # 契約の日付\n# end = 2027-03-31\n# notice_by = 2027-02-28\n",
    "\n# [contract]          # dates of the contract\n# end = 2027-03-31\n# notice_by = 2027-02-28\n"};
inline constexpr Message init_from_done{
    "{path} を作りました（開始日：{start}）。\n引き継いだもの：{departments}部署、AI担当{champions}名、目標{goals}件、"
    "活用テーマ{use_cases}件、未完了の対応事項{actions}件",
    "made {path}, beginning on {start}.\nTaken over: {departments} {departments|department|departments}, {champions} "
    "{champions|champion|champions}, {goals} {goals|goal|goals}, {use_cases} {use_cases|use case|use cases}, {actions} "
    "open {actions|action|actions}"};
inline constexpr Message init_from_attained{"達成した目標が{count}件あります。次の target を決めてください。",
                                            "{count} {count|goal was|goals were} attained: agree the next target."};
inline constexpr Message init_from_next{
    "次にすること：\n  1. {path} を開いて、目標と契約の日付を書く\n  2. planner check {folder}\n  3. planner plan "
    "{folder} "
    "-o {folder}/plan.md",
    "Next:\n  1. open {path} and write in goals and contract dates\n  2. planner check {folder}\n  3. planner plan "
    "{folder} -o {folder}/plan.md"};

inline constexpr Message plan_calendar{"定例ミーティング", "Regular meetings"};
inline constexpr Message plan_many_calendar{
    "複数の案件の計画は、1つの予定表（-f ics または -o 名前.ics）としてだけ出力できます",
    "plans of several engagements come as one calendar only (-f ics, or -o NAME.ics)"};
inline constexpr Message reports_want_folder{"複数の案件の報告書は、フォルダーに保存します（-o フォルダー/）",
                                             "reports of several engagements are written to a folder (-o FOLDER/)"};
inline constexpr Message report_file{"{client}_{kind}_{date}", "{client}_{kind}_{date}"};
inline constexpr Message report_file_status{"状況報告書", "status"};
inline constexpr Message report_file_midterm{"中間報告書", "midterm"};
inline constexpr Message report_file_final{"最終報告書", "final"};
inline constexpr Message report_file_handover{"引継書", "handover"};
inline constexpr Message report_file_proposal{"ご提案", "proposal"};
inline constexpr Message report_file_brief{"事前メモ", "brief"};

inline constexpr Message double_booked{
    "{advisor}さんの予定が重なっています：{date} {start}、「{client}」第{n}回と「{other}」第{m}回",
    "{advisor} is booked twice: {date} {start}, meeting {n} of {client} and meeting {m} of {other}"};
inline constexpr Message double_booked_hint{"片方を planner checkin 案件 --move {n}:日付 で移せます",
                                            "move one of them: planner checkin ENGAGEMENT --move {n}:DATE"};

}  // namespace planner::msg
