// The next period of a client, out of the one before: what stands on a day becomes what holds at the start.
#pragma once

#include "planner/model/checkin.hpp"
#include "planner/schedule/schedule.hpp"

namespace planner {

struct NextPeriod {
  Engagement engagement;  ///< without id and period; paths in it are as they were
  CheckIn first;  ///< what an engagement cannot hold: open actions and questions, measured minutes, news applied
  std::size_t attained = 0;  ///< goals that reached their target and so have none now
};

/// Departments, champions and use cases as they are on the day, goals from their last values, open actions; `start` is
/// the first day of the next period, and the date of its first check-in.
NextPeriod next_period(const Dossier& dossier, Date as_of, Date start);

/// Whether the check-in says anything.
bool says_anything(const CheckIn& checkin);

}  // namespace planner
