#include "compose/report_view.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

std::optional<double> way(const Goal& goal, const std::optional<double>& value) {
  if (!value || !goal.baseline || !goal.target || *goal.target == *goal.baseline) return std::nullopt;
  return (*value - *goal.baseline) / (*goal.target - *goal.baseline);
}

/// The value known at the record compared with.
std::optional<double> value_then(const GoalView& seen, const ReportFigures* then) {
  std::optional<double> value;
  for (const auto& given : seen.values)
    if (then && given.date <= then->date) value = given.value;
  return value;
}

ReportGoal show(const ReportView& view, const Subject& subject, const GoalView& seen, const GoalState& state) {
  const auto& goal = state.goal;
  ReportGoal shown;
  shown.id = *goal.id;
  shown.title = goal.title.value_or(*goal.id);
  shown.owner = goal.owner.value_or("");
  shown.scope = departments_text(subject, goal.departments);
  const auto metric = goal.metric.value_or(GoalMetric::manual);
  if (metric != GoalMetric::manual && goal.departments.all) shown.metric = id_of(metric);
  shown.unit = goal.unit;
  shown.kind = goal.kind.value_or(GoalKind::result);
  shown.baseline = goal.baseline.value;
  shown.target = goal.target.value;
  shown.current = seen.current;
  shown.then = value_then(seen, view.then);
  shown.progress = seen.progress;
  shown.ratio = seen.ratio;
  shown.forecast = seen.forecast;
  if (seen.forecast) {
    const auto one = way(goal, seen.forecast->low), other = way(goal, seen.forecast->high);
    if (one && other) {
      shown.low_progress = std::min(*one, *other);
      shown.high_progress = std::max(*one, *other);
    }
  }
  shown.due = goal.due.value_or(subject.schedule.end);
  if (!seen.values.empty()) shown.last_value = seen.values.back().date;
  shown.status = seen.status;
  shown.level = seen.level;
  // Without new counts a goal that lives by them is as unknown as they are.
  if (metric != GoalMetric::manual && !view.current) {
    shown.status = GoalStatus::unknown;
    shown.level = Level::none;
    shown.forecast.reset();
    shown.ratio = shown.low_progress = shown.high_progress = std::nullopt;
  }
  for (const auto& revision : state.revisions) shown.revisions.push_back(revision.value);
  return shown;
}

}  // namespace

void view_goals(ReportView& view, const Subject& subject, const Assessment& assessment) {
  for (const auto& seen : assessment.goals) view.goals.push_back(show(view, subject, seen, seen.of(assessment.state)));
}

}  // namespace planner
