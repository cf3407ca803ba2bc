// The meetings that were held or cancelled so far, as records and notices say. A past planned meeting without a record
// is neither.
#pragma once

#include <vector>

#include "planner/assess/moment.hpp"

namespace planner {

struct MeetingSoFar {
  int number = 0;
  Date date;
  bool held = false;  ///< else cancelled, or recorded with held = false
  Place place;
};

/// In order of date, up to the moment's day.
std::vector<MeetingSoFar> meetings_so_far(const Moment& moment);

/// How many were invited to the meeting of a record; those on the plan's list where it is not said (domain 4.1).
/// Unknown where it is not known who came.
std::optional<int> invited_to(const Record& record);

/// Present ÷ invited at a record of a held meeting, 0 to 1; those on the plan's list where it is not said who was
/// invited.
std::optional<double> attendance_of(const Record& record);

/// Whether the sponsor was there: as recorded, else by the names of those present; unknown without either.
std::optional<bool> sponsor_present(const Record& record, const Engagement& engagement);

/// Open actions and those of them overdue on the moment's day.
struct OpenActions {
  std::vector<const ActionState*> open, overdue;  ///< overdue: the longest first
  double overdue_rate() const;                    ///< overdue ÷ open, 0 without open ones
};
OpenActions open_actions(const State& state, Date today);

}  // namespace planner
