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

}  // namespace planner::msg
