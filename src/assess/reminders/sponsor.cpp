// sponsor_touch: before the first, the mid-term and the last meeting, and after two absences in a row.
#include <algorithm>

#include "assess/reminders/agenda_items.hpp"
#include "assess/reminders/collector.hpp"
#include "planner/assess/meetings_so_far.hpp"

namespace planner {
namespace {

constexpr int absences = 2;

/// Absences in a row at the last records of held meetings; one that does not tell ends the row.
int absences_in_a_row(const Collector& collector) {
  int count = 0;
  const auto& records = collector.now.state.records;
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    if (!record->held.value_or(false)) continue;
    if (sponsor_present(*record, collector.dossier.engagement).value_or(true)) break;
    ++count;
  }
  return count;
}

}  // namespace

void remind_of_sponsor(Collector& collector) {
  const auto& meetings = collector.now.schedule.meetings;
  const auto held = [](const Meeting& meeting) { return meeting.takes_place(); };
  const auto first = std::ranges::find_if(meetings, held);
  const auto last = std::find_if(meetings.rbegin(), meetings.rend(), held);
  const bool missed = absences_in_a_row(collector) >= absences;
  for (const auto& meeting : meetings) {
    if (meeting.standing != Standing::planned || meeting.date < collector.today()) continue;
    const bool is_next = collector.now.next_meeting == meeting.number;
    if (&meeting != &*first && &meeting != &*last && !has_item(meeting, midterm_item) && !(missed && is_next)) continue;
    Topic topic;
    topic.id = std::to_string(meeting.number);
    topic.date = meeting.date;
    topic.to = {collector.people.sponsor()};
    topic.args = {{"time", iso(meeting.start)}};
    topic.meeting = meeting.number;
    collector.add(collector.rule("sponsor_touch"), topic);
  }
}

}  // namespace planner
