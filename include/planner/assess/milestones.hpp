// Where the milestones stand (domain 2.2): computed from records where their criterion can be, as set by check-ins
// where not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/assess/moment.hpp"

namespace planner {

enum class MilestoneStanding { open, due_soon, late, missed, done };
template <>
struct Ids<MilestoneStanding> {
  static constexpr std::array<std::string_view, 5> names{"open", "due_soon", "late", "missed", "done"};
};

struct MilestoneView {
  std::string id;
  Date due;
  MilestoneStanding standing = MilestoneStanding::open;
  std::optional<Date> done;  ///< the day of the evidence
  int days_late = 0;         ///< 0 when it is not late
};

/// In the order of the schedule, as known on the last moment's day.
std::vector<MilestoneView> view_milestones(const std::vector<Moment>& moments);

/// The day on which a milestone's criterion was met, as far as a moment shows; nothing while it is not, or when records
/// cannot tell.
std::optional<Date> criterion_met(const MilestoneRule& rule, const Moment& moment);

/// Whether records alone decide it, so that no check-in can set it (ms3, ms4, ms6, ms9).
bool is_measured(const MilestoneRule& rule);

}  // namespace planner
