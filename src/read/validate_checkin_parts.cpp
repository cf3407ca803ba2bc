#include <algorithm>

#include "checkin_history.hpp"
#include "cross_checks.hpp"

namespace planner {
namespace {

void check_departments(const CheckIn& file, const CheckInHistory& history, Reader& reader) {
  const auto require = [&](const Text& id) {
    history.departments.require(id, "unknown-department", msg::unknown_department, reader);
  };
  for (const auto& usage : file.usage) require(usage.department);
  for (const auto& action : file.actions) require(action.department);
  for (const auto& question : file.questions) require(question.department);
  for (const auto& reason : file.reasons) require(reason.department);
  for (const auto& entry : file.use_cases) require(entry.use_case.department);
  for (const auto& entry : file.goals)
    for (const auto& id : entry.goal.departments.ids) require(id);
  for (const auto& entry : file.champions) {
    for (const auto& id : entry.champion.departments) require(id);
    check_duplicates(entry.champion.departments, std::identity{}, "duplicate-entry", msg::duplicate_entry, reader);
    check_not_before("until", entry.champion.until, "from", entry.champion.from, reader);
  }
  for (const auto& [place, department] : file.departments) {
    require(department.merged_into);
    if (department.merged_into && department.merged_into.value == department.id.value)
      reader.error("merged-into-itself", department.merged_into.place,
                   {msg::merged_into_itself, {{"id", *department.merged_into}}});
    check_not_before("until", department.until, "from", department.from, reader);
  }
}

/// The folded state has no place for the figures of a department that does not count on the day: they would be lost
/// without a word.
void check_counted(const Text& id, const Department& department, const Field<Date>& day, Reader& reader) {
  if (!day) return;
  if (department.from && *day < *department.from)
    reader.error("department-not-counted", id.place, {msg::not_counted_yet, {{"id", *id}, {"date", *department.from}}});
  if (department.until && *day >= *department.until)
    reader.error("department-not-counted", id.place,
                 {msg::counted_no_more, {{"id", *id}, {"date", *department.until}}});
}

void check_usage(const Usage& usage, const Department* department, const Field<Date>& day, Reader& reader) {
  Field<int> headcount = usage.headcount;
  if (department) {
    check_counted(usage.department, *department, day, reader);
    if (!headcount) headcount = department->headcount;
  }
  const auto of = department ? department->name.value_or(*department->id) : usage.department.value_or("");
  check_part("active", usage.active, "headcount", headcount, reader, of);
  const auto& whole = usage.active ? usage.active : headcount;
  const auto* name = usage.active ? "active" : "headcount";
  check_part("regular", usage.regular, name, whole, reader, of);
  check_part("core", usage.core, name, whole, reader, of);
}

void check_attendance(const CheckIn& file, Reader& reader) {
  check_part("attended", file.attended, "invited", file.invited, reader);
  if (file.attended || !file.attendees || file.attendees->empty()) return;
  // Names stand in for the count.
  const Field<int> named{static_cast<int>(file.attendees->size()), file.attendees->front().place};
  check_part("attendees", named, "invited", file.invited, reader);
}

void check_held(const CheckIn& file, CheckInHistory& history, Reader& reader) {
  if (!file.meeting || !file.date || !file.held.value_or(true)) return;
  const auto [first, fresh] = history.held.try_emplace(*file.meeting, *file.date, file.meeting.place);
  if (!fresh && *first->second != *file.date)
    reader.error("held-twice", file.meeting.place,
                 {msg::held_twice, {{"number", *file.meeting}, {"date", *first->second}}});
}

}  // namespace

void check_references(const CheckIn& file, const CheckInHistory& history, Reader& reader) {
  check_departments(file, history, reader);
  for (const auto& id : file.closed) history.actions.require(id, "unknown-action", msg::unknown_action, reader);
  for (const auto& id : file.dropped) history.actions.require(id, "unknown-action", msg::unknown_action, reader);
  for (const auto& id : file.answered) history.questions.require(id, "unknown-question", msg::unknown_question, reader);
  for (const auto& action : file.actions)
    history.signals.require(action.signal, "unknown-signal", msg::unknown_signal, reader);
  for (const auto& entry : file.milestones)
    history.milestones.require(entry.id, "unknown-milestone", msg::unknown_milestone, reader);
  for (const auto& entry : file.reasons)
    history.reasons.require(entry.code, "unknown-reason", msg::unknown_reason, reader);
  for (const auto& news : file.news)
    history.use_cases.require(news.use_case, "unknown-use-case", msg::unknown_use_case, reader);
}

void check_figures(const CheckIn& file, const CheckInHistory& history, Reader& reader) {
  for (const auto& usage : file.usage) check_usage(usage, history.department(usage.department), file.date, reader);
  check_duplicates(file.usage, &Usage::department, "duplicate-entry", msg::duplicate_entry, reader);
  check_attendance(file, reader);
  if (file.chat) check_part("answered", file.chat->answered, "asked", file.chat->asked, reader);
}

void check_plan(const CheckIn& file, CheckInHistory& history, Reader& reader) {
  check_meeting_number("meeting", file.meeting, reader);
  check_held(file, history, reader);
  check_changes(file.meeting_changes, &MeetingEntry::number, reader);
  for (const auto& change : file.meeting_changes) check_meeting_number("number", change.number, reader);
  const auto& weeks = file.period.weeks;
  if (!weeks) return;
  if (!check_weeks(weeks, history.limits, reader)) return;
  const auto before = history.weeks_before;
  if (before && *weeks <= *before)
    reader.error("not-longer", weeks.place, {msg::not_longer, {{"value", *weeks}, {"before", *before}}});
  history.weeks = std::max(history.weeks.value_or(0), *weeks);
}

}  // namespace planner
