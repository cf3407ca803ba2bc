// Agendas adapted to the signals (domain 2.6). What a check-in showed changes the next meeting: the most pressing
// signals get minutes of their own, which the other items give up.
#pragma once

#include <span>
#include <string>

#include "planner/assess/assessment.hpp"
#include "planner/schedule/schedule.hpp"

namespace planner {

/// Something that a meeting has to make room for.
struct Insertion {
  AgendaItem item;      ///< with the minutes it needs of an agenda of the playbook's length
  std::string present;  ///< a phase item that serves it where the agenda holds one; may be empty
};

/// Makes room for insertions, the most urgent first, within `insert_max_items` and `insert_max_minutes`. An agenda that
/// holds the phase item for one gives that item the focus and the minutes; others stand after the use-case review.
/// Minutes come from the other items, one at a time in their cut order and never below their floors, then from the last
/// phase item that may be dropped, which is carried to the next meeting. What finds no room goes to `by_chat`. The
/// agenda's own minutes add up to what they were.
void adapt(Agenda& agenda, std::span<const Insertion> insertions, const Playbook& playbook);

/// Takes in what the meeting before had no time for, at its floor, where cutting alone makes room; the rest is carried
/// on.
void take_over(Agenda& agenda, std::span<const AgendaItem> carried, const Playbook& playbook);

/// The schedule as known on a day, with the agendas up to the next meeting adapted. A check-in's signals shape the
/// meeting after it, as far as they still hold on the day, or the day before the meeting where that is earlier: an
/// agenda that was held never changes, and what falls due between two meetings makes no noise.
Schedule make_adapted_schedule(const Dossier& dossier, Date as_of);
/// The same where the day has been assessed already.
Schedule make_adapted_schedule(const Chronicle& chronicle, const Assessment& assessment);

}  // namespace planner
