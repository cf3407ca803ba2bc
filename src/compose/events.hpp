// Calendar entries. Each has a name that stays and a sequence that grows with the day it is made on, so that every
// later file replaces what an earlier one put into a calendar.
#pragma once

#include "planner/compose/compose.hpp"

namespace planner {

/// The SEQUENCE of entries made on a day: the days since 2000-01-01; 0 before.
int event_sequence(Date made_on);

/// Every meeting of the schedule. One that is cancelled stays, so that it disappears from calendars that hold it.
std::vector<Event> meeting_events(const Subject& subject);

/// Each closed day as an entry of the whole day.
std::vector<Event> closed_day_events(const ClosedDays& closed, Date today, Language language);

}  // namespace planner
