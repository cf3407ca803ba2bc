#include <algorithm>
#include <numeric>

#include "fold_record.hpp"
#include "planner/state/state.hpp"

namespace planner {
namespace {

template <class List, class Match>
auto& find_or_add(List& list, Match match) {
  const auto found = std::ranges::find_if(list, match);
  return found == list.end() ? list.emplace_back() : *found;
}

State at_the_start(const Engagement& engagement, Date as_of) {
  State state;
  state.as_of = as_of;
  state.departments = engagement.departments;
  state.champions = engagement.champions;
  for (const auto& goal : engagement.goals) state.goals.push_back({goal, {}, {}, {}});
  for (const auto& use_case : engagement.use_cases) {
    UseCaseState entry{use_case, {}, {}, {}};
    for (const auto& stage : use_case.stages)
      if (stage.date && *stage.date <= as_of) entry.stages.push_back({*stage.date, stage.stage, stage.date.place});
    std::ranges::stable_sort(entry.stages, {}, &Dated<Stage>::date);
    state.use_cases.push_back(std::move(entry));
  }
  return state;
}

void fold_actions(State& state, const CheckIn& checkin) {
  const Date day = *checkin.date;
  for (const auto& entry : checkin.actions) {
    auto& action = find_or_add(state.actions, [&](const ActionState& a) { return a.id.value == entry.id.value; });
    if (!action.id) {
      action.id = entry.id;
      action.opened = day;
      action.place = entry.place;
    }
    action.title.update(entry.title);
    action.owner.update(entry.owner);
    action.department.update(entry.department);
    action.signal.update(entry.signal);
    action.reason.update(entry.reason);
    action.result.update(entry.result);
    action.due.update(entry.due);
    if (entry.due) action.dues.push_back({day, *entry.due, entry.due.place});
  }
  const auto end_those = [&](const Texts& ids, std::optional<Date> ActionState::*when) {
    for (const auto& id : ids)
      for (auto& action : state.actions)
        if (action.id.value == id.value && !(action.*when)) action.*when = day;
  };
  end_those(checkin.closed, &ActionState::closed);
  end_those(checkin.dropped, &ActionState::dropped);
}

void fold_goals(State& state, const CheckIn& checkin) {
  for (const auto& entry : checkin.goals) {
    auto& goal = find_or_add(state.goals, [&](const GoalState& g) { return g.goal.id.value == entry.goal.id.value; });
    if (!goal.goal.id) {
      goal.goal = entry.goal;
    } else {
      goal.goal.title.update(entry.goal.title);
      goal.goal.unit.update(entry.goal.unit);
      goal.goal.owner.update(entry.goal.owner);
      goal.goal.baseline.update(entry.goal.baseline);
      goal.goal.target.update(entry.goal.target);
      goal.goal.due.update(entry.goal.due);
      if (entry.goal.departments.given) goal.goal.departments = entry.goal.departments;
    }
    if (entry.reason) goal.revisions.push_back({*checkin.date, *entry.reason, entry.reason.place});
    if (entry.approved)
      goal.approved = *entry.approved ? Field<Date>(*checkin.date, entry.approved.place) : Field<Date>{};
  }
}

void fold_use_cases(State& state, const CheckIn& checkin) {
  for (const auto& entry : checkin.use_cases) {
    auto& known = find_or_add(state.use_cases,
                              [&](const UseCaseState& u) { return u.use_case.id.value == entry.use_case.id.value; });
    const bool is_new = !known.use_case.id;
    if (is_new) known.use_case = entry.use_case;
    known.use_case.runs_per_month.update(entry.use_case.runs_per_month);
    known.use_case.minutes_before.update(entry.use_case.minutes_before);
    known.use_case.in_procedure.update(entry.use_case.in_procedure);
    known.use_case.template_reviewed.update(entry.use_case.template_reviewed);
    known.use_case.owner.update(entry.use_case.owner);
    known.use_case.title.update(entry.use_case.title);
    if (entry.use_case.minutes_after) {
      known.use_case.minutes_after = entry.use_case.minutes_after;
      // A use case enters with a plan, unless it enters as one that is fitted already.
      if (!is_new || (entry.stage && is_fitted(*entry.stage)))
        known.measured = {true, entry.use_case.minutes_after.place};
    }
    known.reason.update(entry.reason);
    if (!entry.stage) continue;
    known.stages.push_back({*checkin.date, *entry.stage, entry.stage.place});
    std::ranges::stable_sort(known.stages, {}, &Dated<Stage>::date);
  }
}

void fold_questions(State& state, const CheckIn& checkin) {
  for (const auto& entry : checkin.questions) {
    auto& question = find_or_add(state.questions, [&](const QuestionState& q) { return q.id.value == entry.id.value; });
    if (!question.id) {
      question.id = entry.id;
      question.place = entry.place;
      question.asked = *checkin.date;
    }
    if (entry.asked) question.asked = *entry.asked;
    question.text.update(entry.text);
    question.department.update(entry.department);
    question.answer.update(entry.answer);
    if (entry.answer && !question.answered) question.answered = *checkin.date;
  }
  for (const auto& id : checkin.answered)
    for (auto& question : state.questions)
      if (question.id.value == id.value && !question.answered) question.answered = *checkin.date;
}

void fold_organization(State& state, const CheckIn& checkin) {
  for (const auto& entry : checkin.departments) {
    const auto& said = entry.department;
    auto& known = find_or_add(state.departments, [&](const Department& d) { return d.id.value == said.id.value; });
    const bool is_new = !known.id;
    if (is_new) known = said;
    if (is_new && !known.from) known.from = checkin.date;
    known.name.update(said.name);
    known.headcount.update(said.headcount);
    known.manager.update(said.manager);
    known.from.update(said.from);
    known.until.update(said.until);
    known.merged_into.update(said.merged_into);
    if (said.merged_into && !known.until) known.until = checkin.date;
  }
  for (const auto& entry : checkin.champions) {
    const auto& said = entry.champion;
    auto& known = find_or_add(state.champions, [&](const Champion& c) { return c.name.value == said.name.value; });
    const bool is_new = !known.name;
    if (is_new) known = said;
    if (is_new && !known.from) known.from = checkin.date;
    if (!said.departments.empty()) known.departments = said.departments;
    known.it.update(said.it);
    known.business.update(said.business);
    known.communication.update(said.communication);
    known.deputy.update(said.deputy);
    known.hours_per_week.update(said.hours_per_week);
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
    state.news.push_back({item.title, item.tool, item.applied_by, item.use_case, item.date.value_or(day), item.place});
  for (const auto& reason : checkin.reasons)
    state.reasons.push_back({day, reason.code, reason.department, reason.people.value_or(0)});
  if (checkin.midterm) state.midterm = {day, *checkin.midterm, checkin.midterm.place};
}

}  // namespace

State fold(const Engagement& engagement, const std::vector<CheckIn>& checkins, Date as_of) {
  State state = at_the_start(engagement, as_of);
  std::vector<const CheckIn*> counted;
  for (const auto& checkin : checkins)
    if (checkin.date && *checkin.date <= as_of) counted.push_back(&checkin);
  // Files of one date count in the order in which they were given, which is that of their names.
  std::ranges::stable_sort(counted, {}, [](const CheckIn* c) { return *c->date; });

  for (auto first = counted.begin(); first != counted.end();) {
    const Date day = *(*first)->date;
    const auto last = std::find_if(first, counted.end(), [&](const CheckIn* c) { return *c->date != day; });
    for (auto at = first; at != last; ++at) {
      fold_organization(state, **at);
      fold_goals(state, **at);
      fold_use_cases(state, **at);
      fold_actions(state, **at);
      fold_questions(state, **at);
      fold_plan_changes(state, **at);
      fold_words(state, **at);
    }
    fold_record(state, {first, last});
    first = last;
  }
  return state;
}

}  // namespace planner
