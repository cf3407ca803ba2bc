// The sections of the plan, in the order in which they stand.
#pragma once

#include "planner/compose/compose.hpp"

namespace planner {

// The front page.
void add_overview(Blocks& blocks, const Subject& subject);
void add_timeline(Blocks& blocks, const Subject& subject);
void add_dates(Blocks& blocks, const Subject& subject);
void add_roles(Blocks& blocks, const Subject& subject);
void add_goals(Blocks& blocks, const Subject& subject);

// What follows it.
void add_goal_points(Blocks& blocks, const Subject& subject);
void add_phases(Blocks& blocks, const Subject& subject);
void add_champions(Blocks& blocks, const Subject& subject);
void add_use_cases(Blocks& blocks, const Subject& subject);
void add_agendas(Blocks& blocks, const Subject& subject);
void add_milestones(Blocks& blocks, const Subject& subject);
void add_supports(Blocks& blocks, const Subject& subject);
void add_missing(Blocks& blocks, const Subject& subject);

/// One meeting: when and where, the agenda, what to prepare.
void add_meeting(Blocks& blocks, const Subject& subject, const Meeting& meeting);
/// What to prepare for each item of its agenda, and who does.
Bullets preparations(const Subject& subject, const Meeting& meeting);

Timeline make_timeline(const Subject& subject);
Value plan_facts(const Subject& subject);
Value meeting_facts(const Subject& subject, const Meeting& meeting);
Value agenda_document_facts(const Subject& subject, const Meeting& meeting);

}  // namespace planner
