// Phases and milestones of a period.
#pragma once

#include "period.hpp"
#include "planner/schedule/schedule.hpp"

namespace planner {

/// The phases in order. After an extension those before it stay as they were and the rest takes the new length.
std::vector<Phase> plan_phases(const Playbook& playbook, const PeriodPlan& period);

/// The milestones in order, each on the last open day of its week.
std::vector<Milestone> plan_milestones(const Dossier& dossier, const State& state, const PeriodPlan& period,
                                       const Calendar& calendar);

}  // namespace planner
