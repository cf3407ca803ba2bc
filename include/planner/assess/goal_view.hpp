// A goal as seen on a day: its values, progress and forecast, in percent or in hours a month where it fills itself from
// usage, else in its own unit.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "planner/assess/level.hpp"
#include "planner/state/state.hpp"

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

}  // namespace planner
