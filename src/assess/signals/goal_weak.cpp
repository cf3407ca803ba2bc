#include <algorithm>

#include "assess/signals/rules.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

Args titled(const GoalState& goal) { return {{"goal", goal.goal.title.value_or(goal.goal.id.value_or(""))}}; }

void look_at_goal(Reading& found, const Moment& moment, const GoalLint& lint) {
  const auto& goal = lint.goal->goal;
  const int missing = static_cast<int>(lint.missing.size());
  if (const auto tier = highest_tier(moment, "goal_weak", "fields", missing, at_least); tier.level != Level::none) {
    auto args = titled(*lint.goal);
    args.emplace_back("n", missing);
    found.raise(tier.level, {goal.place, moment.today, {msg::goal_lacks_fields, args}, missing, tier.threshold}, {},
                *goal.id);
  }
  if (lint.target_is_baseline)
    found.raise(Level::warn, {goal.target.place, moment.today, {msg::goal_same_target, titled(*lint.goal)}, {}, {}}, {},
                *goal.id);
  const bool lacks_baseline = std::ranges::count(lint.missing, GoalField::baseline) > 0;
  if (lacks_baseline && goal.departments.all && moment.week >= moment.whole("goal_weak_critical_from_week"))
    found.raise(
        Level::critical,
        {goal.place, moment.today, {msg::goal_lacks_baseline, titled(*lint.goal)}, {}, "goal_weak_critical_from_week"},
        {}, *goal.id);
}

}  // namespace

Reading read_goal_weak(const Moment& moment) {
  Reading found;
  const auto lints = lint_goals(moment.state);
  for (const auto& lint : lints) look_at_goal(found, moment, lint);
  if (std::ranges::none_of(moment.state.goals, [](const GoalState& g) { return g.goal.target.value.has_value(); }))
    found.raise(Level::critical, {{}, moment.today, {msg::goal_none_with_target, {}}, {}, {}});
  if (!lints.empty() && std::ranges::all_of(lints, &GoalLint::activity_only))
    found.raise(Level::watch,
                {lints.front().goal->goal.kind.place, moment.today, {msg::goal_activity_only, {}}, {}, {}});
  if (moment.week < moment.whole("goal_weak_warn_from_week")) return found;
  for (const auto* department :
       departments_without_result_goal(moment.state, moment.playbook(), moment.day_in_period()))
    found.raise(Level::warn,
                {department->place,
                 moment.today,
                 {msg::goal_department_uncovered, {{"department", department_name(moment, *department->id)}}},
                 {},
                 "goal_weak_warn_from_week"},
                *department->id);
  return found;
}

}  // namespace planner
