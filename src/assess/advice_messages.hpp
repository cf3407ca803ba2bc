// The catalogue: advice in the method's terms.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message advice_no_department{"対象の部署がまだありません", "no department yet"};
inline constexpr Message advice_no_goal{"目標がまだありません。部署ごとに1件以上、測れる目標を決めてください",
                                        "no goal yet; agree at least one measurable goal for each department"};
inline constexpr Message advice_goal_baseline{
    "目標「{goal}」に基準値がありません。始める前に測っておくと、成果を示せます",
    "goal “{goal}” has no baseline; measure it before the start to show the result"};
inline constexpr Message advice_goal_target{"目標「{goal}」に目標値がありません", "goal “{goal}” has no target"};
inline constexpr Message advice_goal_unit{"目標「{goal}」に単位がありません", "goal “{goal}” has no unit"};
inline constexpr Message advice_goal_owner{"目標「{goal}」に責任者がいません", "goal “{goal}” has no owner"};
inline constexpr Message advice_goal_same{"目標「{goal}」の目標値が基準値と同じです",
                                          "the target of goal “{goal}” is the same as its baseline"};
inline constexpr Message advice_goal_activity{"目標「{goal}」は活動の回数です。成果の目標も決めてください",
                                              "goal “{goal}” counts activity; add a goal for the result"};
inline constexpr Message advice_goal_uncovered{"{department}を対象とする成果の目標がありません",
                                               "no result goal covers {department}"};
inline constexpr Message advice_champion_missing{"{department}にAI担当がいません", "{department} has no champion"};
inline constexpr Message advice_champion_it_only{
    "{name}さんはITには強い一方、業務かコミュニケーションの評価が2以下です。AI担当は3つの力で選び、ITは顧問が補えます",
    "{name} is strong in IT but scored 2 or less in business or communication; choose by all three, the advisor can "
    "help "
    "with IT"};
inline constexpr Message advice_champion_many{"{name}さんが{count}部署を担当しています（1人{most}部署まで）",
                                              "{name} looks after {count} departments (at most {most})"};
inline constexpr Message advice_champion_deputy{"{name}さんの代理が決まっていません", "{name} has no deputy"};
inline constexpr Message advice_training{
    "研修（{date}）のあと{days}日以内に定例がありません。研修後の接点がないと利用は続きません",
    "no meeting within {days} days after the training of {date}; without follow-up, use fades"};
inline constexpr Message advice_chat{"チャット相談窓口が書かれていません。小さな疑問が残ると利用が止まります",
                                     "no chat desk; small questions left open bring the use to a stop"};
inline constexpr Message advice_meetings{"{note}", "{note}"};
inline constexpr Message advice_stage{"活用テーマ「{title}」が「{from}」から「{to}」へ、段階を飛ばしています",
                                      "use case “{title}” skips a stage, from {from} to {to}"};
inline constexpr Message advice_avoid{"第{n}回（{date}）は{why}にあたります。日程をご確認ください",
                                      "meeting {n} ({date}) falls on {why}; please check the date"};
inline constexpr Message advice_trial_limit{
    "{department}で試行中の活用テーマが{count}件あります（同時に{most}件までが目安です）",
    "{department} has {count} use cases in trial (at most {most} at once)"};

inline constexpr Message advice_meeting_unknown{
    "第{n}回は計画にない（第1回から第{last}回まで）ため、この記載は計画書や議事録に反映されません",
    "the plan has no meeting {n} (1 to {last}), so this shows nowhere"};

}  // namespace planner::msg
