// The parts of validate(engagement) that look at time.
#pragma once

#include "planner/model/engagement.hpp"
#include "planner/model/playbook.hpp"
#include "reader.hpp"

namespace planner {

/// Meetings, time zone, holidays, closed days and workdays, each in itself.
void check_calendar(const Engagement& engagement, Reader& reader);

/// The length of the period, and whether every date lies where it can.
void check_dates(const Engagement& engagement, const Playbook& playbook, Reader& reader);

}  // namespace planner
