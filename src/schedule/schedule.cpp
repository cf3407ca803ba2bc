#include "planner/schedule/schedule.hpp"

#include <algorithm>
#include <array>

#include "meetings.hpp"
#include "period.hpp"
#include "phases.hpp"

namespace planner {
namespace {

/// Days around the period that its dates may reach: preparation before, the one-month check after.
constexpr Days margin{120};
constexpr int longest_period = 16;

/// Whether anything recorded could make a held meeting's agenda differ from today's reckoning.
bool course_changed(const State& state) {
  return !state.extensions.empty() || state.ended || std::ranges::any_of(state.meetings, [](const auto& known) {
    return known.second.changed_on > Date{} || !known.second.held.value_or(true);
  });
}

struct Position {
  std::size_t index = 0;
  std::size_t count = 0;
  int weeks = 0;
};

/// Where a meeting stands among those held and still to come.
Position position_of(const std::vector<Meeting>& meetings, int number, int weeks) {
  Position position;
  position.weeks = weeks;
  for (const auto& meeting : meetings) {
    if (!meeting.takes_place() && meeting.number != number) continue;
    if (meeting.number < number) ++position.index;
    ++position.count;
  }
  return position;
}

/// The position as it was known the day before the meeting, if it was known at all.
std::optional<Position> position_then(const Dossier& dossier, const Meeting& meeting, const Calendar& calendar) {
  const State then = fold(dossier.engagement, dossier.checkins, meeting.date - Days{1});
  const auto period = plan_period(dossier, then);
  const auto meetings = plan_meetings(dossier, then, period, calendar);
  if (std::ranges::find(meetings, meeting.number, &Meeting::number) == meetings.end()) return std::nullopt;
  return position_of(meetings, meeting.number, period.weeks);
}

/// Texts of the playbook name the period's length as {weeks}.
void name_weeks(Agenda& agenda, int weeks) {
  const Args args{{"weeks", weeks}};
  for (auto& item : agenda.items)
    if (item.focus.ja.find('{') != std::string::npos || item.focus.en.find('{') != std::string::npos)
      item.focus = {fill(item.focus.ja, args, Language::ja), fill(item.focus.en, args, Language::en)};
}

void give_phases(Schedule& schedule) {
  for (auto& meeting : schedule.meetings)
    for (const auto& phase : schedule.phases)
      if (meeting.phase.empty() || meeting.date >= phase.start) meeting.phase = *phase.rule->id;
}

}  // namespace

void give_agendas(Schedule& schedule, const Dossier& dossier, const State& state) {
  const auto calendar = course_changed(state) ? std::optional(calendar_of(dossier)) : std::nullopt;
  std::set<std::string> happened;
  for (auto& meeting : schedule.meetings) {
    if (!meeting.takes_place()) continue;
    const bool is_over = meeting.standing == Standing::held || meeting.date < state.as_of;
    auto position = position_of(schedule.meetings, meeting.number, schedule.weeks);
    if (is_over && calendar) position = position_then(dossier, meeting, *calendar).value_or(position);
    meeting.agenda = make_agenda(*dossier.playbook, position.count, position.index, meeting.minutes, happened);
    name_weeks(meeting.agenda, position.weeks);
    for (const auto& item : meeting.agenda.items) happened.insert(item.id);
  }
}

const Meeting* Schedule::meeting(int number) const {
  const auto found = std::ranges::find(meetings, number, &Meeting::number);
  return found == meetings.end() ? nullptr : &*found;
}

const Meeting* Schedule::next_meeting(Date day) const {
  const Meeting* next = nullptr;
  for (const auto& meeting : meetings)
    if (meeting.standing == Standing::planned && meeting.date >= day && (!next || meeting.date < next->date))
      next = &meeting;
  return next;
}

const Meeting* Schedule::last_meeting(Date day) const {
  const Meeting* last = nullptr;
  for (const auto& meeting : meetings)
    if (meeting.takes_place() && meeting.date < day && (!last || meeting.date > last->date)) last = &meeting;
  return last;
}

int Schedule::week_of(Date day) const { return (days_between(monday_of(start), monday_of(day)) / 7) + 1; }

Calendar calendar_of(const Dossier& dossier) {
  const Date start = *dossier.engagement.period.start;
  return make_calendar(dossier.engagement, dossier.file_days, start - margin,
                       period_end(start, longest_period) + margin);
}

Schedule make_dates(const Dossier& dossier, const State& state, const Calendar& calendar) {
  const auto period = plan_period(dossier, state);

  Schedule schedule;
  schedule.start = period.start;
  schedule.end = period.end;
  schedule.weeks = period.weeks;
  schedule.weeks_why = period.why;
  schedule.phases = plan_phases(*dossier.playbook, period);
  schedule.meetings = plan_meetings(dossier, state, period, calendar);
  schedule.milestones = plan_milestones(dossier, state, period, calendar);
  schedule.notes = meeting_notes(schedule.meetings, period, *dossier.playbook);
  give_phases(schedule);
  return schedule;
}

Schedule make_schedule(const Dossier& dossier, Date as_of) {
  const State state = fold(dossier.engagement, dossier.checkins, as_of);
  auto schedule = make_dates(dossier, state, calendar_of(dossier));
  give_agendas(schedule, dossier, state);
  return schedule;
}

std::string_view state_id(EngagementState state) {
  static constexpr std::array<std::string_view, 4> ids{"planned", "running", "post", "ended"};
  return ids[static_cast<std::size_t>(state)];
}

EngagementState state_on(const Schedule& schedule, Date day) {
  if (day < schedule.start) return EngagementState::planned;
  if (day <= schedule.end) return EngagementState::running;
  const bool before_check = std::ranges::any_of(schedule.milestones, [&](const Milestone& milestone) {
    return milestone.rule->after_end.value_or(false) && day <= milestone.due;
  });
  return before_check ? EngagementState::post : EngagementState::ended;
}

}  // namespace planner
