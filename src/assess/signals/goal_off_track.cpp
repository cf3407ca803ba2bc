#include "assess/signals/rules.hpp"
#include "planner/assess/goals.hpp"

namespace planner {
namespace {

std::string threshold_of(Level level, bool is_final) {
  return threshold_name("goal_off_track", level, is_final ? "attained" : "ratio");
}

Evidence evidence_of(const GoalView& view, const Moment& moment, const Goal& goal, bool is_final) {
  const Place place = view.values.empty() ? goal.place : view.values.back().place;
  const Date date = view.values.empty() ? moment.today : view.values.back().date;
  Args args{{"goal", goal.title.value_or(goal.id.value_or(""))}};
  if (view.level == Level::unknown) {
    args.emplace_back("n", view.values.size());
    return {place, date, {msg::goal_values_few, args}, {}, "goal_off_track_min_values"};
  }
  const auto ratio = is_final ? view.progress : view.ratio;
  if (!ratio) return {goal.place, date, {msg::goal_not_measurable, args}, {}, {}};
  args.emplace_back("percent", to_tenth(percent(*ratio)));
  return {place,
          date,
          {is_final ? msg::goal_attained_part : msg::goal_forecast_short, args},
          *ratio,
          threshold_of(view.level, is_final)};
}

}  // namespace

Reading read_goal_off_track(const Moment& moment) {
  Reading found;
  if (!moment.record()) return found;
  const bool is_final = at_last_meeting(moment);
  for (const auto& view : moment.goals) {
    const auto& goal = view.of(moment.state).goal;
    found.raise(view.level, evidence_of(view, moment, goal, is_final), {}, goal.id.value_or(""));
  }
  if (moment.state.goals.empty() && moment.tau >= moment.threshold("goal_off_track_from_tau"))
    found.admit_unknown({{}, moment.today, {msg::no_goal_to_judge, {}}, {}, {}});
  return found;
}

}  // namespace planner
