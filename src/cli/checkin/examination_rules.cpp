#include "cli/checkin/examination_rules.hpp"

#include <algorithm>
#include <map>

#include "cli/checkin/checkin_messages.hpp"
#include "cli/checkin/examination_messages.hpp"
#include "planner/assess/milestones.hpp"

namespace planner {
namespace {

/// Dates further away than a year are slips of the pen.
constexpr Days furthest{366};

void object(Findings& findings, std::string_view code, Place place, Phrase text,
            std::optional<Phrase> hint = std::nullopt) {
  findings.push_back({Severity::error, code, place, std::move(text), std::move(hint)});
}

bool one_step(std::optional<Stage> from, Stage to) {
  if (to == Stage::parked || to == Stage::rejected) return true;
  if (!from) return to == Stage::proposal || to == Stage::trial;
  if (*from == Stage::parked) return to == Stage::proposal;
  if (*from == Stage::rejected) return false;
  const int step = static_cast<int>(to) - static_cast<int>(*from);
  return step == 0 || step == 1 || to == Stage::trial;
}

bool has_record_of_meeting(const State& state, Date day) {
  return std::ranges::any_of(state.records, [&](const Record& one) { return one.date == day && one.meeting; });
}

}  // namespace

void check_meetings(const Novelty& added, Findings& findings) {
  const auto& meetings = added.after.meetings;
  const auto check = [&](const Field<int>& number) {
    if (!number || added.after.meeting(*number)) return;
    object(findings, "unknown-meeting", number.place,
           {msg::no_meeting_of_number, {{"n", *number}, {"last", meetings.empty() ? 0 : meetings.back().number}}});
  };
  check(added.checkin.meeting);
  for (const auto& change : added.checkin.meeting_changes) check(change.number);
}

void check_held(const Novelty& added, Findings& findings) {
  const auto& number = added.checkin.meeting;
  if (!number) return;
  if (added.checkin.held.value_or(true)) {
    for (const auto& change : added.checkin.meeting_changes)
      if (change.number.value == number.value && (change.date || change.cancelled.value_or(false)))
        object(findings, "held-and-changed", change.number.place, {msg::held_and_changed, {{"n", *number}}});
    return;
  }
  const auto known = added.before.meetings.find(*number);
  if (known == added.before.meetings.end() || !known->second.held.value_or(false)) return;
  const Date held_on = known->second.recorded.value_or(added.before.as_of);
  if (held_on == added.checkin.date.value) return;  // a record of this day that says otherwise is asked about
  object(findings, "held-before", added.checkin.held.place, {msg::held_before, {{"n", *number}, {"date", held_on}}});
}

void check_stages(const Novelty& added, Findings& findings) {
  for (const auto& entry : added.checkin.use_cases) {
    if (!entry.stage || !entry.use_case.id) continue;
    const auto* known = added.before.use_case(*entry.use_case.id);
    const auto from = known ? known->stage() : std::nullopt;
    if (one_step(from, *entry.stage)) continue;
    const Words was = from ? added.playbook.stage_title(*from)
                           : Words{std::string(msg::stage_none.ja), std::string(msg::stage_none.en)};
    const std::string title =
        known ? known->use_case.title.value_or(*entry.use_case.id) : entry.use_case.title.value_or(*entry.use_case.id);
    object(findings, "stage-step", entry.stage.place,
           {msg::stage_step, {{"title", title}, {"from", was}, {"to", added.playbook.stage_title(*entry.stage)}}},
           Phrase{msg::stage_step_hint, {}});
  }
}

void check_reach(const Novelty& added, Findings& findings) {
  const auto& day = added.checkin.date;
  const auto check = [&](const Field<Date>& date, Date last, const Message& beyond) {
    if (!date || !day) return;
    if (*date < *day)
      object(findings, "date-past", date.place, {msg::date_past, {{"date", *date}, {"day", *day}}});
    else if (*date > last)
      object(findings, "out-of-reach", date.place, {beyond, {{"date", *date}, {"last", last}}});
  };
  const Date last = day.value_or(Date{}) + furthest;
  for (const auto& action : added.checkin.actions) check(action.due, last, msg::date_too_far);
  for (const auto& milestone : added.checkin.milestones) check(milestone.due, last, msg::date_too_far);
  for (const auto& meeting : added.checkin.meeting_changes) check(meeting.date, added.after.end, msg::date_after_end);
}

void check_actions(const Novelty& added, Findings& findings) {
  std::map<std::string, int> ends;
  const auto end = [&](const Texts& ids) {
    for (const auto& id : ids)
      if (++ends[*id] > 1) object(findings, "action-twice", id.place, {msg::action_twice, {{"id", *id}}});
  };
  end(added.checkin.closed);
  end(added.checkin.dropped);
  for (const auto& entry : added.checkin.actions)
    if (entry.id && ends.contains(*entry.id) && (entry.due || entry.owner))
      object(findings, "action-twice", entry.id.place, {msg::action_twice, {{"id", *entry.id}}});
}

void check_milestones(const Novelty& added, Findings& findings) {
  for (const auto& entry : added.checkin.milestones)
    for (const auto& rule : added.playbook.milestones)
      if (entry.done && entry.id && rule.id.value == entry.id.value && is_measured(rule))
        object(findings, "milestone-measured", entry.done.place,
               {msg::milestone_measured, {{"id", *entry.id}, {"title", *rule.title}}});
}

namespace {

/// Who was there was not absent, and is one of those counted.
void check_names(const CheckIn& checkin, Findings& findings) {
  if (!checkin.attendees) return;
  for (const auto& name : checkin.absent.value_or(Texts{}))
    if (std::ranges::any_of(*checkin.attendees, [&](const Text& there) { return there.value == name.value; }))
      object(findings, "there-and-absent", name.place, {msg::there_and_absent, {{"name", *name}}});
  const int named = static_cast<int>(checkin.attendees->size());
  if (checkin.attended && *checkin.attended < named)
    object(findings, "exceeds", checkin.attended.place,
           {msg::more_named, {{"named", named}, {"attended", *checkin.attended}}});
}

}  // namespace

void check_attendance(const Novelty& added, Findings& findings) {
  const auto& checkin = added.checkin;
  check_names(checkin, findings);
  if (checkin.meeting || !checkin.date || has_record_of_meeting(added.before, *checkin.date)) return;
  const auto belongs = [&](Place place) {
    object(findings, "no-meeting", place, {msg::attendance_of_what, {}}, Phrase{msg::attendance_hint, {}});
  };
  if (checkin.attendees && !checkin.attendees->empty()) return belongs(checkin.attendees->front().place);
  if (checkin.absent && !checkin.absent->empty()) return belongs(checkin.absent->front().place);
  if (checkin.attended) return belongs(checkin.attended.place);
  if (checkin.invited) return belongs(checkin.invited.place);
  if (checkin.sponsor) return belongs(checkin.sponsor.place);
  if (checkin.held) return belongs(checkin.held.place);
  if (checkin.mode) return belongs(checkin.mode.place);
}

void check_reasons(const Novelty& added, Findings& findings) {
  for (const auto& entry : added.checkin.reasons) {
    const auto* department = added.before.department(entry.department.value_or(""));
    if (!department || !department->headcount || !entry.people || *entry.people <= *department->headcount) continue;
    object(findings, "exceeds", entry.people.place,
           {msg::reason_over,
            {{"department", department->name.value_or(*department->id)},
             {"people", *entry.people},
             {"most", *department->headcount}}});
  }
}

}  // namespace planner
