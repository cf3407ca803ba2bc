// The adoption that is expected week by week (domain 4.4): from the base through 40, 67, 87 and 100 % of the target.
// What lies before an extension stays; from there the curve runs on to the target at the new end (spec 4).
#pragma once

#include <optional>
#include <vector>

#include "planner/assess/statistics.hpp"
#include "planner/schedule/schedule.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// Straight lines between points; percent by week number. Before the first and after the last point it is level.
struct Curve {
  std::vector<Point> points;
  double at(double week) const;
};

/// The goal that sets base and target: the first with metric "adoption" for the whole company.
const GoalState* adoption_goal(const State& state);

/// `first_adoption` (percent) stands for a base that neither a goal nor the departments give.
Curve expected_curve(const Dossier& dossier, const State& state, std::optional<double> first_adoption);

}  // namespace planner
