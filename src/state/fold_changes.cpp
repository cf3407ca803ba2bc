// Who there is, what the plan is, what was said.
#include "fold_parts.hpp"

namespace planner {

void fold_departments(State& state, const CheckIn& checkin) {
  for (const auto& entry : checkin.departments) {
    const auto& said = entry.department;
    auto& known = find_or_add(state.departments, [&](const Department& d) { return d.id.value == said.id.value; });
    const bool is_new = !known.id;
    if (is_new) known = said;
    if (is_new && !known.from) known.from = checkin.date;
    // A new beginning opens a closed department again.
    if (said.from && known.until && *said.from >= *known.until) {
      known.until = {};
      known.merged_into = {};
    }
    known.name.update(said.name);
    known.headcount.update(said.headcount);
    known.manager.update(said.manager);
    known.from.update(said.from);
    known.until.update(said.until);
    known.merged_into.update(said.merged_into);
    if (said.merged_into && !known.until) known.until = checkin.date;
  }
}

void fold_champions(State& state, const CheckIn& checkin) {
  for (const auto& entry : checkin.champions) {
    const auto& said = entry.champion;
    auto& known = find_or_add(state.champions, [&](const Champion& c) { return c.name.value == said.name.value; });
    const bool is_new = !known.name;
    if (is_new) known = said;
    // Departments are an appointment: of a new name, or of one who had left.
    const bool again = !said.departments.empty() && known.until && !said.until && *known.until <= *checkin.date;
    if (again) known.until = {};
    if ((is_new && !known.from) || again) known.from = checkin.date;
    if (!said.departments.empty()) known.departments = said.departments;
    known.it.update(said.it);
    known.business.update(said.business);
    known.communication.update(said.communication);
    known.deputy.update(said.deputy);
    known.hours_per_week.update(said.hours_per_week);
    known.from.update(said.from);
    known.until.update(said.until);
    known.status.update(said.status);
    known.email.update(said.email);
  }
}

void fold_plan_changes(State& state, const CheckIn& checkin) {
  for (const auto& entry : checkin.meeting_changes) {
    if (!entry.number) continue;
    auto& meeting = state.meetings[*entry.number];
    meeting.date.update(entry.date);
    meeting.time.update(entry.time);
    meeting.where.update(entry.where);
    meeting.reason.update(entry.reason);
    meeting.cancelled.update(entry.cancelled);
    // A new date for a cancelled meeting brings it back.
    if (entry.date && !entry.cancelled) meeting.cancelled = Field<bool>(false, entry.date.place);
    meeting.changed_on = *checkin.date;
  }
  for (const auto& entry : checkin.milestones) {
    if (!entry.id) continue;
    auto& milestone = state.milestones[*entry.id];
    milestone.place = entry.place;
    milestone.note.update(entry.note);
    milestone.due.update(entry.due);
    if (entry.done) milestone.done = *entry.done ? std::optional(*checkin.date) : std::nullopt;
  }
  if (checkin.period.weeks)
    state.extensions.push_back(
        {*checkin.date, *checkin.period.weeks, checkin.period.reason, checkin.period.weeks.place});
  if (checkin.period.ended.value_or(false))
    state.ended = Ending{*checkin.date, checkin.period.reason, checkin.period.ended.place};
}

void fold_words(State& state, const CheckIn& checkin) {
  const Date day = *checkin.date;
  for (const auto& decision : checkin.decisions) state.decisions.push_back({day, decision});
  if (checkin.notes) state.notes.push_back({day, checkin.notes});
  if (checkin.memo) state.memos.push_back({day, checkin.memo});
  if (checkin.comment) state.comments.push_back({day, checkin.comment});
  for (const auto& item : checkin.news)
    state.news.push_back(
        {item.title, item.tool, item.applied_by, item.use_case, item.date.value_or(day), item.place, day});
  for (const auto& reason : checkin.reasons)
    state.reasons.push_back({day, reason.code, reason.department, reason.people.value_or(0)});
  if (checkin.midterm) state.midterm = {day, *checkin.midterm, checkin.midterm.place};
}

}  // namespace planner
