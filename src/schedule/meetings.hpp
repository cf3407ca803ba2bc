// From the cadence to dated meetings.
#pragma once

#include "period.hpp"
#include "planner/schedule/schedule.hpp"

namespace planner {

/// The meetings of a period: one a slot of the cadence, moved off closed days, then changed as engagement.toml and
/// the check-ins say. Their phases and agendas are still to be given.
std::vector<Meeting> plan_meetings(const Dossier& dossier, const State& state, const PeriodPlan& period,
                                   const Calendar& calendar);

/// What has to be said of the dates: gaps too long or too short, months with fewer than two meetings.
Reasons meeting_notes(const std::vector<Meeting>& meetings, const PeriodPlan& period, const Playbook& playbook);

}  // namespace planner
