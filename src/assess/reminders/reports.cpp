// report_due: the status report after each meeting, the mid-term and the final report before theirs.
#include <algorithm>

#include "assess/reminders/agenda_items.hpp"
#include "assess/reminders/collector.hpp"

namespace planner {
namespace {

/// The day a report is given: that of the meeting whose agenda has it, else that of its milestone.
std::optional<Date> report_date(const Schedule& schedule, std::string_view item, std::string_view milestone) {
  for (const auto& meeting : schedule.meetings)
    if (meeting.takes_place() && has_item(meeting, item)) return meeting.date;
  for (const auto& entry : schedule.milestones)
    if (entry.rule->id.value == milestone) return entry.due;
  return std::nullopt;
}

void prepare_report(Collector& collector, std::string_view item, std::string_view milestone, std::string_view term) {
  const auto date = report_date(collector.now.schedule, item, milestone);
  if (!date) return;
  Topic topic;
  topic.id = term;
  topic.date = *date;
  topic.to = {collector.people.advisor()};
  topic.args = {{"title", collector.dossier.playbook->term(term)}};
  collector.add(collector.rule("report_due", "mid_final"), topic);
}

void send_status(Collector& collector, const Meeting& meeting) {
  // Before a meeting that has passed is recorded, there is nothing to report on.
  if (!meeting.takes_place() || (meeting.standing == Standing::planned && meeting.date < collector.today())) return;
  Topic topic;
  topic.id = std::to_string(meeting.number);
  topic.date = meeting.date;
  topic.side = Side::after;
  // After the next meeting it is that one's report that counts.
  for (const auto& other : collector.now.schedule.meetings)
    if (other.takes_place() && other.date > meeting.date) topic.last = std::min(topic.last, other.date);
  topic.to = {collector.people.advisor()};
  topic.args = {{"n", meeting.number}};
  collector.add(collector.rule("report_due"), topic);
}

}  // namespace

void remind_of_reports(Collector& collector) {
  for (const auto& meeting : collector.now.schedule.meetings) send_status(collector, meeting);
  prepare_report(collector, midterm_item, "ms5", "midterm_report");
  prepare_report(collector, outcome_item, "ms8", "final_report");
}

}  // namespace planner
