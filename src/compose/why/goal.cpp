// Why a goal is expected to land where it is: its values, the forecast, and how that is judged.
#include <algorithm>

#include "compose/why/topics.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::string in_unit(const Asked& asked, double value, const Goal& goal) {
  return figure(to_tenth(value), asked.language(), goal.unit);
}

void say_forecast(Explanation& why, const Asked& asked, const GoalView& view, const Goal& goal) {
  if (!view.forecast) return why.answer(asked.text(msg::why_goal_no_forecast));
  const auto value = in_unit(asked, view.forecast->value, goal);
  if (!view.forecast->low || !view.forecast->high)
    return why.answer(asked.text(msg::why_goal_straight, {{"value", value}}));
  why.answer(asked.text(msg::why_goal_forecast, {{"value", value},
                                                 {"low", in_unit(asked, *view.forecast->low, goal)},
                                                 {"high", in_unit(asked, *view.forecast->high, goal)}}));
}

void say_way(Explanation& why, const Asked& asked, const GoalView& view, const Goal& goal) {
  const auto unknown = asked.text(msg::why_unknown);
  const auto share = [&](const std::optional<double>& value) {
    return value ? asked.text(msg::why_percent, {{"n", to_tenth(*value * 100)}}) : unknown;
  };
  why.number(asked.text(msg::why_baseline), goal.baseline ? in_unit(asked, *goal.baseline, goal) : unknown, {},
             goal.baseline.place);
  why.number(asked.text(msg::why_target), goal.target ? in_unit(asked, *goal.target, goal) : unknown, {},
             goal.target.place);
  for (const auto& value : view.values)
    why.number(
        asked.text(msg::why_value_on, {{"date", short_date(value.date, asked.language())}, {"week", value.week}}),
        in_unit(asked, value.value, goal), {}, value.place);
  why.number(asked.text(msg::why_progress), share(view.progress),
             asked.text(msg::why_expected, {{"n", to_tenth(expected_progress(asked.assessment.tau) * 100)}}));
  why.number(asked.text(msg::why_ratio), share(view.ratio),
             threshold_text(asked, "goal_off_track_watch_ratio") + " · " +
                 threshold_text(asked, "goal_off_track_warn_ratio") + " · " +
                 threshold_text(asked, "goal_off_track_critical_ratio"));
}

}  // namespace

std::optional<Document> why_goal(const Asked& asked, std::string_view id) {
  for (const auto& view : asked.assessment.goals) {
    const auto& goal = view.of(asked.assessment.state).goal;
    if (goal.id.value != id) continue;
    Explanation why(asked);
    say_forecast(why, asked, view, goal);
    say_way(why, asked, view, goal);
    why.rule(asked.text(msg::why_goal_rule));
    return why.finish(asked.text(msg::why_goal_title, {{"goal", goal.title.value_or(*goal.id)}}));
  }
  return std::nullopt;
}

}  // namespace planner
