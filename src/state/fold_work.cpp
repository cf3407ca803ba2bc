// What is being done, and how far it is: actions, goals, use cases, questions.
#include "fold_parts.hpp"

namespace planner {

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

}  // namespace planner
