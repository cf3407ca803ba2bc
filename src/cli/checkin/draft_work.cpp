// What is being done: stages, questions, actions, milestones, news.
#include "cli/checkin/draft_parts.hpp"

namespace planner {

Verdict Draft::stage(std::string_view word) {
  const auto halves = cut_at_colon(word);
  const auto stage = from_id<Stage>(half_width(halves.second));
  if (!stage) return unreadable(word, msg::shape_stage);
  UseCaseEntry entry;
  if (auto objection = find(use_cases_of(state_), halves.first, msg::called_use_case, entry.use_case.id))
    return objection;
  entry.stage = *stage;
  checkin.use_cases.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::ask(std::string_view word) {
  QuestionEntry entry;
  entry.id = Text(new_id("q-"));
  const auto halves = cut_at_colon(word);
  const auto department = halves.cut ? resolve(departments(), halves.first) : std::nullopt;
  if (department) entry.department = Text(*department);
  if (auto objection = take_text(department ? halves.second : word, entry.text)) return objection;
  checkin.questions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::answer(std::string_view word) {
  const auto halves = cut_at_colon(word);
  Text id;
  if (auto objection = find(halves.cut ? questions_without_answer(state_) : open_questions_of(state_), halves.first,
                            msg::called_question, id))
    return objection;
  if (halves.cut) {
    QuestionEntry entry;
    entry.id = id;
    if (auto objection = take_text(halves.second, entry.answer)) return objection;
    checkin.questions.push_back(std::move(entry));
  } else {
    checkin.answered.push_back(id);
  }
  return std::nullopt;
}

Verdict Draft::close(std::string_view word) {
  Text id;
  if (auto objection = find(open_actions_of(state_), word, msg::called_action, id)) return objection;
  checkin.closed.push_back(id);
  return std::nullopt;
}

Verdict Draft::drop(std::string_view word) {
  Text id;
  if (auto objection = find(open_actions_of(state_), word, msg::called_action, id)) return objection;
  checkin.dropped.push_back(id);
  return std::nullopt;
}

Verdict Draft::action(std::string_view word) {
  const auto owner = cut_at_colon(word);
  const auto due = cut_at_colon(owner.second);
  ActionEntry entry;
  if (!owner.cut || !due.cut) return unreadable(word, msg::shape_action);
  if (date(due.first, entry.due)) return unreadable(word, msg::shape_action);
  if (take_text(owner.first, entry.owner) || take_text(due.second, entry.title))
    return unreadable(word, msg::shape_action);
  entry.owner = Text(person(*entry.owner));
  entry.id = Text(new_id("a-"));
  checkin.actions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::postpone(std::string_view word) {
  const auto halves = cut_at_colon(word);
  ActionEntry entry;
  if (!halves.cut || date(halves.second, entry.due)) return unreadable(word, msg::shape_postpone);
  if (auto objection = find(open_actions_of(state_), halves.first, msg::called_action, entry.id)) return objection;
  checkin.actions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::milestone(std::string_view word) {
  const auto halves = cut_at_colon(word);
  MilestoneEntry entry;
  std::vector<Named> known;
  for (const auto& milestone : schedule_.milestones) known.push_back({*milestone.rule->id, milestone.rule->title->ja});
  if (half_width(halves.second) == "done")
    entry.done = true;
  else if (date(halves.second, entry.due))
    return unreadable(word, msg::shape_milestone);
  if (auto objection = find(known, halves.first, msg::called_milestone, entry.id)) return objection;
  checkin.milestones.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::news(std::string_view word) {
  const auto halves = cut_at_colon(word);
  NewsEntry entry;
  const auto use_case = halves.cut ? resolve(use_cases_of(state_), halves.second) : std::nullopt;
  if (use_case) entry.use_case = Text(*use_case);
  const std::string title = use_case ? halves.first : std::string(trim(word));
  if (title.empty()) return unreadable(word, msg::shape_text);
  entry.title = Text(normalized(title));
  checkin.news.push_back(std::move(entry));
  return std::nullopt;
}

}  // namespace planner
