#include <algorithm>

#include "planner/assess/assessment.hpp"

namespace planner {
namespace {

/// Whether the moment is that of a record.
bool is_record(const Moment& moment) { return moment.record() && moment.record()->date == moment.today; }

std::optional<Dated<double>> figure_at(const Moment& moment, const ActionState& action) {
  const auto value = measure_of_signal(*action.signal, moment, action.department.value_or(""));
  if (!value) return std::nullopt;
  return Dated<double>{moment.today, *value, moment.record()->place};
}

Outcome outcome_of(std::string_view kind, double before, double now) {
  if (before == now) return Outcome::held;
  return (now < before) == lower_is_better(kind) ? Outcome::helped : Outcome::did_not;
}

FollowedAction follow(const std::vector<Moment>& moments, std::size_t index) {
  const auto& action = moments.back().state.actions[index];
  FollowedAction followed{index, *action.signal, {}, {}, {}};
  for (const auto& moment : moments) {
    if (!is_record(moment)) continue;
    const auto figure = figure_at(moment, action);
    if (!figure) continue;
    // The last figure on or before the opening; without one the first after it is where it began.
    if (moment.today <= action.opened || !followed.before) followed.before = figure;
    followed.now = figure;
  }
  if (followed.before && followed.now->date > followed.before->date)
    followed.outcome = outcome_of(followed.kind, followed.before->value, followed.now->value);
  return followed;
}

}  // namespace

std::vector<FollowedAction> follow_actions(const std::vector<Moment>& moments) {
  std::vector<FollowedAction> followed;
  const auto& actions = moments.back().state.actions;
  for (std::size_t i = 0; i < actions.size(); ++i)
    if (actions[i].signal) followed.push_back(follow(moments, i));
  return followed;
}

}  // namespace planner
