// The health score (健康度), 0 to 100, always with what it is made of (domain 4.6).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/assess/moment.hpp"
#include "planner/assess/signals.hpp"
#include "planner/base/message.hpp"

namespace planner {

enum class HealthStatus { on_track, attention, action_needed, too_early, no_data };
template <>
struct Ids<HealthStatus> {
  static constexpr std::array<std::string_view, 5> names{"on_track", "attention", "action_needed", "too_early",
                                                         "no_data"};
};

enum class Trend { rising, level, falling };
template <>
struct Ids<Trend> {
  static constexpr std::array<std::string_view, 3> names{"rising", "level", "falling"};
};

/// reach, depth, evenness, goals, cadence, in this order.
struct HealthComponent {
  std::string_view id;
  double weight = 0;            ///< points of 100 when all are available
  std::optional<double> value;  ///< 0 to 1; absent when it cannot be said
  double lost = 0;              ///< points of the raw score that it costs
};

struct Health {
  HealthStatus status = HealthStatus::no_data;
  std::optional<int> score;  ///< absent while the status is too_early or no_data
  std::optional<int> raw;    ///< before the cap; absent with fewer than `health_min_components` components
  std::optional<int> cap;    ///< where a signal holds the score down
  std::string capped_by;     ///< that signal's kind
  Level capped_level = Level::none;
  std::vector<HealthComponent> components;
  std::optional<Trend> trend;  ///< against the score of the record before

  /// The two components that cost the most, those that cost nothing left out.
  std::vector<const HealthComponent*> most_lost() const;
};

/// The trend is not known here.
Health health_of(const Moment& moment, const std::vector<Signal>& signals);

/// How one score stands to the one before, within `health_trend` points as level.
std::optional<Trend> trend_of(const Health& before, const Health& now, const Playbook& playbook);

/// The score in sentences: points, what holds it down and where it would be without, what costs the most. Empty
/// without a score.
std::vector<Phrase> explain(const Health& health, const Playbook& playbook);

/// The five components of a moment.
std::vector<HealthComponent> health_components(const Moment& moment);

}  // namespace planner
