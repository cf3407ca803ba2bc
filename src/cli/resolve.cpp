#include "cli/resolve.hpp"

#include <algorithm>

#include "model/title_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// The id of the one that matches; nothing where several do.
template <class Matches>
std::optional<std::string> only(const std::vector<Named>& known, Matches matches) {
  if (std::ranges::count_if(known, matches) != 1) return std::nullopt;
  return std::ranges::find_if(known, matches)->id;
}

}  // namespace

std::optional<std::string> resolve(const std::vector<Named>& known, std::string_view word) {
  const std::string wanted = case_folded(trim(word));
  if (wanted.empty()) return std::nullopt;
  for (const auto& entry : known)
    if (case_folded(entry.id) == wanted) return entry.id;
  const auto same = [&](const Named& entry) { return case_folded(entry.name) == wanted; };
  if (std::ranges::any_of(known, same)) return only(known, same);
  return only(known, [&](const Named& entry) {
    return case_folded(entry.id).starts_with(wanted) || case_folded(entry.name).starts_with(wanted);
  });
}

std::vector<Named> departments_of(const State& state) {
  std::vector<Named> known;
  for (const auto& department : state.departments)
    if (counts_on(department, state.as_of)) known.push_back({*department.id, department.name.value_or("")});
  return known;
}

std::vector<Named> goals_of(const State& state) {
  std::vector<Named> known;
  for (const auto& goal : state.goals) known.push_back({*goal.goal.id, goal.goal.title.value_or("")});
  return known;
}

std::vector<Named> use_cases_of(const State& state) {
  std::vector<Named> known;
  for (const auto& entry : state.use_cases) known.push_back({*entry.use_case.id, entry.use_case.title.value_or("")});
  return known;
}

std::vector<Named> open_actions_of(const State& state) {
  std::vector<Named> known;
  for (const auto& action : state.actions)
    if (action.open()) known.push_back({*action.id, action.title.value_or("")});
  return known;
}

std::vector<Named> open_questions_of(const State& state) {
  std::vector<Named> known;
  for (const auto& question : state.questions)
    if (!question.answered) known.push_back({*question.id, question.text.value_or("")});
  return known;
}

std::vector<Named> questions_without_answer(const State& state) {
  std::vector<Named> known;
  for (const auto& question : state.questions)
    if (!question.answered || !question.answer) known.push_back({*question.id, question.text.value_or("")});
  return known;
}

std::vector<Named> champions_of(const State& state) {
  std::vector<Named> known;
  for (const auto& champion : state.champions)
    if (!champion.until) known.push_back({*champion.name, *champion.name});
  return known;
}

std::vector<std::string> people_of(const State& state, const Engagement& engagement) {
  std::vector<std::string> names;
  const auto add = [&](const Text& name) {
    if (name && std::ranges::find(names, *name) == names.end()) names.push_back(*name);
  };
  for (const auto& person : engagement.people) add(person.name);
  add(engagement.client.sponsor);
  add(engagement.client.lead);
  for (const auto& champion : state.champions) {
    add(champion.name);
    add(champion.deputy);
  }
  for (const auto& action : state.actions) add(action.owner);
  for (const auto& record : state.records)
    for (const auto& name : record.attendees.value_or(Texts{})) add(name);
  return names;
}

std::string full_name(const std::vector<std::string>& people, const std::string& word) {
  if (std::ranges::find(people, word) != people.end()) return word;
  // Folded, a full-width blank is a blank too.
  const std::string folded = case_folded(word);
  const auto is_meant = [&](const std::string& name) {
    const std::string whole = case_folded(name);
    if (whole == folded || whole.starts_with(folded + " ")) return true;
    return std::ranges::any_of(titles_after_name, [&](auto title) { return name == word + std::string(title); });
  };
  if (std::ranges::count_if(people, is_meant) != 1) return word;
  return *std::ranges::find_if(people, is_meant);
}

}  // namespace planner
