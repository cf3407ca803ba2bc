// Goals: their values, progress and forecast (domain 4.4). A goal with a metric fills itself from usage, in percent or
// in hours a month, unless a check-in gives the value.
#pragma once

#include <optional>
#include <vector>

#include "planner/assess/moment.hpp"
#include "planner/assess/statistics.hpp"

namespace planner {

/// One a goal, in the order of the state.
std::vector<GoalView> view_goals(const Moment& moment);

/// Whether a unit is percent: what is gained or lost of it counts in points.
bool is_percent(const Text& unit);

/// The smoothstep 3τ² − 2τ³: the share of the way that is expected when τ of the period has passed.
double expected_progress(double tau);

/// The forecast at week `end` from the last values; `way` is |target − baseline| (0 when unknown).
std::optional<Forecast> forecast_at(const Playbook& playbook, const std::vector<GoalValue>& values, int end,
                                    double way);

/// Whether the last record is that of the last meeting planned, or later.
bool at_last_meeting(const Moment& moment);

}  // namespace planner
