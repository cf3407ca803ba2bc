#include "planner/assess/goals.hpp"

#include <algorithm>
#include <cmath>

#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

bool covers(const Goal& goal, const std::string& department) {
  return goal.departments.all ||
         std::ranges::any_of(goal.departments.ids, [&](const Text& id) { return id.value == department; });
}

/// Percent of the goal's people who use AI, by the record's figures.
std::optional<double> adoption_of(const Goal& goal, const Figures& figures) {
  if (goal.departments.all) return figures.adoption ? std::optional(percent(*figures.adoption)) : std::nullopt;
  double people = 0, active = 0;
  for (const auto& use : figures.departments) {
    if (!use.active || !covers(goal, use.id)) continue;
    people += use.headcount;
    active += *use.active;
  }
  if (people <= 0) return std::nullopt;
  return percent(active / people);
}

/// Hours a month that the goal's departments save.
std::optional<double> hours_of(const Goal& goal, const Figures& figures) {
  if (goal.departments.all) return figures.hours_per_month();
  std::optional<double> hours;
  for (const auto& use : figures.departments)
    if (use.hours && covers(goal, use.id)) hours = hours.value_or(0) + month_of_weeks(*use.hours);
  return hours;
}

std::optional<double> usage_value(const Goal& goal, const Figures& figures) {
  switch (goal.metric.value_or(GoalMetric::manual)) {
    case GoalMetric::adoption:
      return adoption_of(goal, figures);
    case GoalMetric::hours:
      return hours_of(goal, figures);
    case GoalMetric::manual:
      break;
  }
  return std::nullopt;
}

std::vector<GoalValue> values_of(const Moment& moment, const GoalState& state) {
  std::vector<GoalValue> values;
  for (const auto& given : state.values)
    values.push_back({given.date, moment.schedule.week_of(given.date), given.value, given.place, false});
  for (const auto& figures : moment.history) {
    const bool is_given = std::ranges::any_of(values, [&](const GoalValue& v) { return v.date == figures.date; });
    const auto value = usage_value(state.goal, figures);
    if (value && !is_given) values.push_back({figures.date, figures.week, *value, figures.place, true});
  }
  std::ranges::stable_sort(values, {}, &GoalValue::date);
  return values;
}

std::optional<double> way_gone(const Goal& goal, double value) {
  if (!goal.baseline || !goal.target || *goal.target == *goal.baseline) return std::nullopt;
  return (value - *goal.baseline) / (*goal.target - *goal.baseline) + 0.0;  // never −0
}

void keep_in_bounds(Forecast& forecast, const Goal& goal) {
  const bool is_share = goal.metric.value_or(GoalMetric::manual) == GoalMetric::adoption || is_percent(goal.unit);
  const auto clamp = [&](double value) { return is_share ? std::clamp(value, 0.0, 100.0) : std::max(value, 0.0); };
  forecast.value = clamp(forecast.value);
  if (forecast.low) forecast.low = clamp(*forecast.low);
  if (forecast.high) forecast.high = clamp(*forecast.high);
}

void look_ahead(GoalView& view, const Moment& moment, const Goal& goal) {
  const double way = goal.baseline && goal.target ? std::abs(*goal.target - *goal.baseline) : 0.0;
  const int due_week = goal.due ? moment.schedule.week_of(*goal.due) : moment.schedule.weeks;
  view.forecast = forecast_at(moment.playbook(), view.values, due_week, way);
  if (!view.forecast) return;
  keep_in_bounds(*view.forecast, goal);
  view.ratio = way_gone(goal, view.forecast->value);
  if (!view.ratio || !view.forecast->low) return;
  view.best_ratio = std::max(*way_gone(goal, *view.forecast->low), *way_gone(goal, *view.forecast->high));
}

/// The level of a ratio (or of the way gone, `suffix` "_attained") by the thresholds of goal_off_track.
Level level_of_ratio(const Moment& moment, double ratio, const std::string& suffix) {
  const auto below = [&](const char* level) {
    return less_than(percent(ratio), percent(moment.threshold("goal_off_track_" + std::string(level) + suffix)));
  };
  if (below("critical")) return Level::critical;
  if (below("warn")) return Level::warn;
  return below("watch") ? Level::watch : Level::none;
}

bool is_met(const GoalView& view, const Moment& moment) {
  return view.progress && at_least(percent(*view.progress), moment.threshold("goal_attained"));
}

/// A goal that lacks baseline or target has gone no way and will go none.
Level judge(const GoalView& view, const Moment& moment) {
  if (at_last_meeting(moment)) return level_of_ratio(moment, view.progress.value_or(0), "_attained");
  if (moment.tau < moment.threshold("goal_off_track_from_tau") || is_met(view, moment)) return Level::none;
  if (static_cast<int>(view.values.size()) < moment.whole("goal_off_track_min_values")) return Level::unknown;
  Level level = level_of_ratio(moment, view.ratio.value_or(0), "_ratio");
  if (level == Level::critical && at_least(percent(view.best_ratio.value_or(0)), percent(1))) level = Level::warn;
  if (moment.tau < moment.threshold("goal_off_track_warn_from_tau")) level = std::min(level, Level::watch);
  return level;
}

GoalStatus status_of(const GoalView& view, const Moment& moment) {
  const bool is_final = at_last_meeting(moment) || moment.over_today();
  if (!view.progress) return is_final ? GoalStatus::missed : GoalStatus::unknown;
  if (is_met(view, moment)) return GoalStatus::attained;
  if (is_final)
    return at_least(percent(*view.progress), moment.threshold("goal_mostly_attained")) ? GoalStatus::mostly_attained
                                                                                       : GoalStatus::missed;
  switch (view.level) {
    case Level::watch:
      return GoalStatus::watch;
    case Level::warn:
      return GoalStatus::warn;
    case Level::critical:
      return GoalStatus::critical;
    case Level::unknown:
      return GoalStatus::unknown;
    case Level::none:
      break;
  }
  return moment.tau < moment.threshold("goal_off_track_from_tau") ? GoalStatus::unknown : GoalStatus::on_track;
}

}  // namespace

bool is_percent(const Text& unit) { return unit && (*unit == "%" || *unit == "％"); }

bool at_last_meeting(const Moment& moment) {
  const auto* record = moment.record();
  if (!record) return false;
  const auto& meetings = moment.schedule.meetings;
  const bool one_is_over =
      std::ranges::any_of(meetings, [&](const Meeting& m) { return m.takes_place() && m.date <= record->date; });
  return one_is_over &&
         std::ranges::none_of(meetings, [&](const Meeting& m) { return m.takes_place() && m.date > record->date; });
}

std::vector<GoalView> view_goals(const Moment& moment) {
  std::vector<GoalView> views;
  for (std::size_t i = 0; i < moment.state.goals.size(); ++i) {
    const auto& entry = moment.state.goals[i];
    GoalView view;
    view.index = i;
    view.values = values_of(moment, entry);
    if (!view.values.empty()) view.current = view.values.back().value;
    if (view.current) view.progress = way_gone(entry.goal, *view.current);
    if (view.progress && moment.tau >= moment.threshold("progress_from_tau"))
      view.pace = *view.progress / expected_progress(moment.tau);
    look_ahead(view, moment, entry.goal);
    view.level = judge(view, moment);
    view.status = status_of(view, moment);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace planner
