// What only holds for a check-in that is about to be recorded. Files that are there already are history: reading them
// asks for less.
#pragma once

#include "cli/client.hpp"

namespace planner {

/// A new check-in with what was known before it and what will be known with it.
struct Novelty {
  const CheckIn& checkin;
  const Playbook& playbook;
  State before;
  Schedule after;
};

/// Meetings are those of the plan: the record of another would show nowhere.
void check_meetings(const Novelty& added, Findings& findings);
/// A meeting that was held is neither moved nor called off, then or later.
void check_held(const Novelty& added, Findings& findings);
/// Stages move one step.
void check_stages(const Novelty& added, Findings& findings);
/// Due dates and new dates lie between the check-in's day and a year later, meetings inside the period.
void check_reach(const Novelty& added, Findings& findings);
/// Of an action only one thing is said: done, dropped or put off.
void check_actions(const Novelty& added, Findings& findings);
/// Milestones that are measured cannot be set.
void check_milestones(const Novelty& added, Findings& findings);
/// Attendance is that of a meeting, without which it would be lost, and does not contradict itself.
void check_attendance(const Novelty& added, Findings& findings);
/// No more people give a reason than there are.
void check_reasons(const Novelty& added, Findings& findings);

}  // namespace planner
