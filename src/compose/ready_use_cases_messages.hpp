// The catalogue: the library of ready use cases.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message library_title{"活用テーマの一覧（そのまま使えるもの）", "Ready use cases"};
inline constexpr Message library_note{
    "時間は計画上の目安で、実測するまでは暫定値（実測前）です。月の回数は1人あたりです。",
    "Minutes are planning figures until they have been measured; runs are one person's in a month."};
inline constexpr Message library_use{
    "案件に加える：planner checkin 案件 --use-case 名前:部署:使う人数　提案書：planner sheet proposal 名前 案件",
    "Into an engagement: planner checkin ENGAGEMENT --use-case NAME:DEPT:PEOPLE. The proposal: planner sheet proposal "
    "NAME ENGAGEMENT"};
inline constexpr Message library_name{"名前", "Name"};
inline constexpr Message library_use_case{"活用テーマ", "Use case"};
inline constexpr Message library_minutes{"1回の分", "Minutes"};
inline constexpr Message library_change{"{before}→{after}", "{before}→{after}"};
inline constexpr Message library_runs{"月の回数", "Runs"};
inline constexpr Message library_caution{"注意", "Caution"};

}  // namespace planner::msg
