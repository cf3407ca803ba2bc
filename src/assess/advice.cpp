#include "planner/assess/advice.hpp"

#include <algorithm>

#include "advice_messages.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

struct Adviser {
  const Dossier& dossier;
  const State& state;
  const Schedule& schedule;
  Date day;
  Findings findings;

  const Playbook& playbook() const { return *dossier.playbook; }
  int whole(std::string_view name) const { return static_cast<int>(playbook().threshold(name)); }
  void add(std::string_view code, Place place, Phrase text) {
    findings.push_back({Severity::advice, code, place, std::move(text), std::nullopt});
  }
};

void advise_on_goals(Adviser& adviser) {
  const auto& goals = adviser.state.goals;
  if (goals.empty()) adviser.add("goal-none", {}, {msg::advice_no_goal, {}});
  for (const auto& lint : lint_goals(adviser.state)) {
    const auto& goal = lint.goal->goal;
    const Args args{{"goal", goal.title.value_or(*goal.id)}};
    for (const auto field : lint.missing) {
      static constexpr std::array<std::string_view, 4> codes{"goal-baseline", "goal-target", "goal-unit", "goal-owner"};
      static constexpr std::array<const Message*, 4> texts{&msg::advice_goal_baseline, &msg::advice_goal_target,
                                                           &msg::advice_goal_unit, &msg::advice_goal_owner};
      const auto index = static_cast<std::size_t>(field);
      adviser.add(codes[index], goal.place, {*texts[index], args});
    }
    if (lint.target_is_baseline) adviser.add("goal-same", goal.target.place, {msg::advice_goal_same, args});
    if (lint.activity_only) adviser.add("goal-activity", goal.kind.place, {msg::advice_goal_activity, args});
  }
  if (goals.empty()) return;
  for (const auto* department : departments_without_result_goal(adviser.state, adviser.playbook(), adviser.day))
    adviser.add("goal-uncovered", department->place, {msg::advice_goal_uncovered, {{"department", *department->name}}});
}

void advise_on_champion(Adviser& adviser, const Champion& champion) {
  const int strong = adviser.whole("champion_strong_score"), weak = adviser.whole("champion_weak_score");
  const Args name{{"name", *champion.name}};
  const bool narrow = champion.it.value_or(0) >= strong && (champion.business.value_or(weak + 1) <= weak ||
                                                            champion.communication.value_or(weak + 1) <= weak);
  if (narrow) adviser.add("champion-it-only", champion.it.place, {msg::advice_champion_it_only, name});
  const int most = adviser.whole("champion_departments_max"), count = static_cast<int>(champion.departments.size());
  if (count > most)
    adviser.add("champion-many", champion.departments.front().place,
                {msg::advice_champion_many, {{"name", *champion.name}, {"count", count}, {"most", most}}});
  if (!champion.deputy) adviser.add("champion-deputy", champion.name.place, {msg::advice_champion_deputy, name});
}

void advise_on_champions(Adviser& adviser) {
  if (adviser.state.departments.empty()) adviser.add("department-none", {}, {msg::advice_no_department, {}});
  for (const auto& cover : champion_cover(adviser.state, adviser.playbook(), adviser.day))
    if (cover.champions.empty() && cover.department->headcount.value_or(0) >= adviser.whole("min_group_users"))
      adviser.add("champion-missing", cover.department->place,
                  {msg::advice_champion_missing, {{"department", *cover.department->name}}});
  for (const auto& champion : adviser.state.champions)
    if (serves_on(champion, adviser.day)) advise_on_champion(adviser, champion);
}

void advise_on_meetings(Adviser& adviser) {
  for (const auto& note : adviser.schedule.notes)
    adviser.add("meeting-gap", adviser.dossier.engagement.meetings.place,
                {msg::advice_meetings, {{"note", Words{note.text.in(Language::ja), note.text.in(Language::en)}}}});
  const int days = adviser.whole("training_touch_days");
  for (const auto& training : adviser.dossier.engagement.trainings) {
    if (!training.date) continue;
    const bool touched = std::ranges::any_of(adviser.schedule.meetings, [&](const Meeting& meeting) {
      const int after = days_between(*training.date, meeting.date);
      return meeting.takes_place() && after > 0 && after <= days;
    });
    if (!touched)
      adviser.add("training-touch", training.date.place,
                  {msg::advice_training, {{"date", *training.date}, {"days", days}}});
  }
  const auto& chat = adviser.dossier.engagement.chat;
  if (!chat.service && !chat.channel) adviser.add("chat-none", chat.place, {msg::advice_chat, {}});
}

/// A meeting that the plan does not have shows nowhere, whatever is said of it.
void advise_on_unknown_meetings(Adviser& adviser) {
  const auto& schedule = adviser.schedule;
  const int last = schedule.meetings.empty() ? 0 : schedule.meetings.back().number;
  const auto advise = [&](int number, Place place) {
    if (!schedule.meeting(number))
      adviser.add("meeting-unknown", place, {msg::advice_meeting_unknown, {{"n", number}, {"last", last}}});
  };
  for (const auto& change : adviser.dossier.engagement.meetings.changes)
    if (change.meeting) advise(*change.meeting, change.meeting.place);
  for (const auto& checkin : adviser.dossier.checkins) {
    if (checkin.date && *checkin.date > adviser.day) continue;  // the plan does not know it yet
    if (checkin.meeting) advise(*checkin.meeting, checkin.meeting.place);
    for (const auto& change : checkin.meeting_changes)
      if (change.number) advise(*change.number, change.number.place);
  }
}

void advise_on_stages(Adviser& adviser) {
  for (const auto& entry : adviser.state.use_cases)
    for (std::size_t i = 1; i < entry.stages.size(); ++i) {
      const Stage from = entry.stages[i - 1].value, to = entry.stages[i].value;
      if (from > Stage::expanded || to > Stage::expanded || static_cast<int>(to) <= static_cast<int>(from) + 1)
        continue;
      adviser.add("stage-skipped", entry.stages[i].place,
                  {msg::advice_stage,
                   {{"title", entry.use_case.title.value_or(*entry.use_case.id)},
                    {"from", adviser.playbook().stage_title(from)},
                    {"to", adviser.playbook().stage_title(to)}}});
    }
  for (const auto& department : adviser.state.departments) {
    const auto count = std::ranges::count_if(adviser.state.use_cases, [&](const UseCaseState& entry) {
      return entry.use_case.department.value == department.id.value && entry.stage() == Stage::trial;
    });
    const int most = adviser.whole("trials_per_department");
    if (count > most)
      adviser.add("trial-limit", department.place,
                  {msg::advice_trial_limit,
                   {{"department", *department.name}, {"count", static_cast<int>(count)}, {"most", most}}});
  }
}

/// Whether a day lies in a window of the year that may go over its end: [12-28, 01-04].
bool in_window(Date day, int from, int to) {
  const int at = static_cast<int>(month_of(day)) * 100 + static_cast<int>(day_of(day));
  return from <= to ? at >= from && at <= to : at >= from || at <= to;
}

void advise_on_customs(Adviser& adviser) {
  if (!uses_japanese_holidays(adviser.dossier.engagement)) return;
  for (const auto& meeting : adviser.schedule.meetings)
    for (const auto& window : adviser.playbook().avoid)
      if (meeting.standing == Standing::planned && in_window(meeting.date, *window.from, *window.to))
        adviser.add("custom", adviser.dossier.engagement.meetings.place,
                    {msg::advice_avoid, {{"n", meeting.number}, {"date", meeting.date}, {"why", *window.title}}});
}

}  // namespace

Findings advise(const Dossier& dossier, const State& state, const Schedule& schedule, Date today) {
  Adviser adviser{dossier, state, schedule, std::max(today, schedule.start), {}};
  advise_on_goals(adviser);
  advise_on_champions(adviser);
  advise_on_meetings(adviser);
  advise_on_unknown_meetings(adviser);
  advise_on_stages(adviser);
  advise_on_customs(adviser);
  return std::move(adviser.findings);
}

}  // namespace planner
