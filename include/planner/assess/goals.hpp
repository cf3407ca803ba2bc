// Goals: their values, progress and forecast (domain 4.4). A goal with a metric fills itself from usage, in percent or
// in hours a month, unless a check-in gives the value.
#pragma once

#include <optional>
#include <vector>

#include "planner/assess/level.hpp"
#include "planner/assess/moment.hpp"
#include "planner/assess/statistics.hpp"

namespace planner {

struct GoalValue {
  Date date;
  int week = 0;
  double value = 0;
  Place place;
  bool from_usage = false;
};

/// The value to expect at the goal's due week, in the goal's unit.
struct Forecast {
  double value = 0;
  std::optional<double> low, high;  ///< the 80 % range; absent for a straight line through two values
};

/// Where a goal stands in words: not judged yet, on its way, behind (watch, warn, critical); at and after the last
/// meeting attained, mostly attained, missed.
enum class GoalStatus { unknown, on_track, watch, warn, critical, attained, mostly_attained, missed };
template <>
struct Ids<GoalStatus> {
  static constexpr std::array<std::string_view, 8> names{"unknown",  "on_track", "watch",           "warn",
                                                         "critical", "attained", "mostly_attained", "missed"};
};

struct GoalView {
  std::size_t index = 0;  ///< in State::goals
  std::vector<GoalValue> values;
  std::optional<double> current;   ///< in the goal's unit
  std::optional<double> progress;  ///< (current − baseline) ÷ (target − baseline); may be below 0 and above 1
  std::optional<double> pace;      ///< progress ÷ expected progress, from τ = progress_from_tau on
  std::optional<Forecast> forecast;
  std::optional<double> ratio;       ///< (forecast − baseline) ÷ (target − baseline)
  std::optional<double> best_ratio;  ///< likewise at the favourable end of the range
  Level level = Level::none;         ///< as goal_off_track judges it
  GoalStatus status = GoalStatus::unknown;

  const GoalState& of(const State& state) const { return state.goals[index]; }
};

/// One a goal, in the order of the state.
std::vector<GoalView> view_goals(const Moment& moment);

/// The smoothstep 3τ² − 2τ³: the share of the way that is expected when τ of the period has passed.
double expected_progress(double tau);

/// The forecast at week `end` from the last values; `way` is |target − baseline| (0 when unknown).
std::optional<Forecast> forecast_at(const Playbook& playbook, const std::vector<GoalValue>& values, int end,
                                    double way);

/// Whether the last record is that of the last meeting planned, or later.
bool at_last_meeting(const Moment& moment);

}  // namespace planner
