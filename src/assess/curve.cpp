#include "planner/assess/curve.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "planner/assess/rounding.hpp"
#include "schedule/period.hpp"

namespace planner {
namespace {

/// What a company aims at that has no goal for adoption: between the shortest and the longest period in proportion.
double usual_target(const Playbook& playbook, int weeks) {
  const double shortest = playbook.threshold("weeks_min"), longest = playbook.threshold("weeks_max");
  const double low = playbook.threshold("target_12"), high = playbook.threshold("target_16");
  const double way = std::clamp((weeks - shortest) / (longest - shortest), 0.0, 1.0);
  return low + (high - low) * way;
}

/// Percent of the accounts that were in weekly use at the start, where every department says so.
std::optional<double> use_before(const Engagement& engagement) {
  double people = 0, active = 0;
  for (const auto& department : engagement.departments) {
    if (!department.active_before || !department.headcount) return std::nullopt;
    people += *department.headcount;
    active += *department.active_before;
  }
  if (people <= 0) return std::nullopt;
  return percent(active / people);
}

/// Adds a point, as high as the base at least; where the way to it leaves the base, the curve turns.
void run_on(Curve& curve, Point& before, Point next, double base) {
  if (before.value < base && next.value > base) {
    const double way = (base - before.value) / (next.value - before.value);
    curve.points.push_back({before.week + way * (next.week - before.week), base});
  }
  curve.points.push_back({next.week, std::max(base, next.value)});
  before = next;
}

Curve first_curve(const Playbook& playbook, double base, double target, int weeks) {
  static constexpr std::array<std::string_view, 3> quarters{"curve_25", "curve_50", "curve_75"};
  Curve curve{{{0, base}}};
  Point before = curve.points.front();
  for (std::size_t i = 0; i < quarters.size(); ++i) {
    const double week = weeks * static_cast<double>(i + 1) / 4;
    run_on(curve, before, {week, target * playbook.threshold(quarters[i]) / 100}, base);
  }
  run_on(curve, before, {static_cast<double>(weeks), target}, base);
  return curve;
}

/// Keeps the curve up to a week and lets it run on from there to the target at the new end.
void bend(Curve& curve, double from_week, double to_week, double target) {
  const double there = curve.at(from_week);
  std::erase_if(curve.points, [&](const Point& point) { return point.week >= from_week; });
  curve.points.push_back({from_week, there});
  if (to_week > from_week) curve.points.push_back({to_week, std::max(there, target)});
}

double week_number(Date start, Date day) { return std::floor(days_between(monday_of(start), day) / 7.0) + 1; }

}  // namespace

double Curve::at(double week) const {
  if (points.empty()) return 0;
  if (week <= points.front().week) return points.front().value;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const auto &a = points[i - 1], &b = points[i];
    if (week <= b.week) return a.value + (b.value - a.value) * (week - a.week) / (b.week - a.week);
  }
  return points.back().value;
}

const GoalState* adoption_goal(const State& state) {
  const auto found = std::ranges::find_if(state.goals, [](const GoalState& entry) {
    return entry.goal.metric.value_or(GoalMetric::manual) == GoalMetric::adoption && entry.goal.departments.all;
  });
  return found == state.goals.end() ? nullptr : &*found;
}

Curve expected_curve(const Dossier& dossier, const State& state, std::optional<double> first_adoption) {
  const auto plan = plan_period(dossier, state);
  const auto* goal = adoption_goal(state);
  const int weeks = plan.lengths.front().weeks;
  const double base = goal && goal->goal.baseline ? *goal->goal.baseline
                                                  : use_before(dossier.engagement).value_or(first_adoption.value_or(0));
  const double target =
      goal && goal->goal.target ? *goal->goal.target : usual_target(*dossier.playbook, plan.lengths.back().weeks);
  Curve curve = first_curve(*dossier.playbook, base, target, weeks);
  for (std::size_t i = 1; i < plan.lengths.size(); ++i)
    bend(curve, std::max(0.0, week_number(plan.start, plan.lengths[i].on)), plan.lengths[i].weeks, target);
  return curve;
}

}  // namespace planner
