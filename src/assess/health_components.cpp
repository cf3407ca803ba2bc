#include <algorithm>
#include <array>

#include "planner/assess/goals.hpp"
#include "planner/assess/health.hpp"
#include "planner/assess/meetings_so_far.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

using Share = std::optional<double>;

double in_unit(double value) { return std::clamp(value, 0.0, 1.0); }

/// Adoption against the expected curve.
Share reach(const Moment& moment) {
  const auto& now = *moment.figures();
  if (!now.adoption || !now.expected) return std::nullopt;
  if (*now.expected <= 0) return 1.0;
  return in_unit(percent(*now.adoption) / *now.expected);
}

/// Core share against the share aimed at, less of it early on.
Share depth(const Moment& moment) {
  const auto& now = *moment.figures();
  if (!now.core_share) return std::nullopt;
  const double pace =
      std::max(moment.threshold("health_depth_least"), moment.threshold("health_depth_pace") * moment.tau);
  return in_unit(percent(*now.core_share) / (moment.threshold("health_depth_core") * std::min(1.0, pace)));
}

Share evenness(const Moment& moment) {
  const auto& gap = moment.figures()->gap;
  if (!gap) return std::nullopt;
  return in_unit((moment.threshold("health_gap_zero") - gap->points) / moment.threshold("health_gap_span"));
}

/// Progress against what is expected by now, the mean over all goals; one without baseline or value counts 0.
Share goals(const Moment& moment) {
  if (moment.tau < moment.threshold("health_goals_from_tau")) return std::nullopt;
  const auto& views = moment.goals;
  if (views.empty()) return 0.0;
  double sum = 0;
  for (const auto& view : views) sum += in_unit(view.progress.value_or(0) / expected_progress(moment.tau));
  return sum / static_cast<double>(views.size());
}

/// Meetings held of those due so far.
Share held(const Moment& moment) {
  const auto meetings = meetings_so_far(moment);
  if (meetings.empty()) return std::nullopt;
  const auto count = std::ranges::count(meetings, true, &MeetingSoFar::held);
  return static_cast<double>(count) / static_cast<double>(meetings.size());
}

/// Actions in time.
Share timely(const Moment& moment) {
  if (moment.state.actions.empty()) return std::nullopt;
  return 1 - open_actions(moment.state, moment.today).overdue_rate();
}

/// Questions answered, and soon enough; nobody asking counts 0, or not at all when use is mature.
Share chat(const Moment& moment) {
  const auto& counts = moment.record()->chat;
  if (!counts || !counts->asked) return std::nullopt;
  if (*counts->asked == 0) return is_mature(*moment.figures(), moment.playbook()) ? Share{} : Share{0.0};
  if (!counts->answered || !counts->median_hours) return std::nullopt;
  double speed = 0;
  if (*counts->median_hours <= moment.threshold("health_chat_full_hours"))
    speed = 1;
  else if (*counts->median_hours <= moment.threshold("health_chat_half_hours"))
    speed = moment.threshold("health_chat_half");
  return in_unit(static_cast<double>(*counts->answered) / *counts->asked) * speed;
}

Share cadence(const Moment& moment) {
  double sum = 0;
  int count = 0;
  for (const auto& part : {held(moment), timely(moment), chat(moment), attendance_of(*moment.record())}) {
    if (!part) continue;
    sum += in_unit(*part);
    ++count;
  }
  return count > 0 ? Share(sum / count) : std::nullopt;
}

}  // namespace

std::vector<HealthComponent> health_components(const Moment& moment) {
  struct Part {
    std::string_view id, weight;
    Share (*value)(const Moment&);
  };
  static constexpr std::array<Part, 5> parts{{{"reach", "health_weight_reach", reach},
                                              {"depth", "health_weight_depth", depth},
                                              {"evenness", "health_weight_evenness", evenness},
                                              {"goals", "health_weight_goals", goals},
                                              {"cadence", "health_weight_cadence", cadence}}};
  std::vector<HealthComponent> components;
  double available = 0;
  for (const auto& part : parts) {
    HealthComponent component{part.id, moment.threshold(part.weight), {}, 0};
    if (moment.measured()) component.value = part.value(moment);
    if (component.value) available += component.weight;
    components.push_back(component);
  }
  for (auto& component : components)
    if (component.value) component.lost = 100 * component.weight * (1 - *component.value) / available;
  return components;
}

}  // namespace planner
