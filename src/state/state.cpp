#include "planner/state/state.hpp"

#include <algorithm>

namespace planner {
namespace {

template <class List, class Id>
auto* found_by_id(List& list, std::string_view id, Id id_of_entry) {
  const auto found = std::ranges::find_if(list, [&](const auto& entry) { return id_of_entry(entry).value == id; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Stage> UseCaseState::stage() const {
  if (stages.empty()) return std::nullopt;
  return stages.back().value;
}

std::optional<Date> UseCaseState::since() const {
  if (stages.empty()) return std::nullopt;
  return stages.back().date;
}

std::optional<Date> UseCaseState::reached(Stage wanted) const {
  for (const auto& entry : stages)
    if (entry.value == wanted) return entry.date;
  return std::nullopt;
}

const Department* State::department(std::string_view id) const {
  return found_by_id(departments, id, [](const Department& d) { return d.id; });
}
const UseCaseState* State::use_case(std::string_view id) const {
  return found_by_id(use_cases, id, [](const UseCaseState& u) { return u.use_case.id; });
}
const GoalState* State::goal(std::string_view id) const {
  return found_by_id(goals, id, [](const GoalState& g) { return g.goal.id; });
}
const ActionState* State::action(std::string_view id) const {
  return found_by_id(actions, id, [](const ActionState& a) { return a.id; });
}

bool counts_on(const Department& department, Date day) {
  return (!department.from || *department.from <= day) && (!department.until || day < *department.until);
}

bool serves_on(const Champion& champion, Date day) {
  return champion.status.value_or(ChampionStatus::appointed) == ChampionStatus::appointed &&
         (!champion.from || *champion.from <= day) && (!champion.until || day < *champion.until);
}

Text successor(const State& state, const Text& department, Date day) {
  Text id = department;
  // No way is longer than there are departments, unless it goes round.
  for (std::size_t steps = 0; id && steps <= state.departments.size(); ++steps) {
    const auto* known = state.department(*id);
    if (!known) return {};
    if (counts_on(*known, day)) return id;
    id = known->merged_into;
  }
  return {};
}

bool looks_after(const State& state, const Champion& champion, std::string_view department, Date day) {
  return std::ranges::any_of(champion.departments, [&](const Text& id) {
    return id.value == department || successor(state, id, day).value == department;
  });
}

std::vector<const Champion*> champions_of(const State& state, std::string_view department, Date day) {
  std::vector<const Champion*> result;
  for (const auto& champion : state.champions)
    if (looks_after(state, champion, department, day) && serves_on(champion, day)) result.push_back(&champion);
  return result;
}

const Champion* departed(const State& state, std::string_view name, Date day) {
  for (const auto& champion : state.champions)
    if (champion.name.value == name && champion.until && *champion.until <= day) return &champion;
  return nullptr;
}

const Champion* departed_owner(const State& state, const ActionState& action, Date day) {
  return action.owner ? departed(state, *action.owner, day) : nullptr;
}

Text stand_in(const State& state, const Text& name, Date day) {
  Text there = name;
  // No chain of deputies is longer than there are champions, unless it goes round.
  for (std::size_t i = 0; i <= state.champions.size(); ++i) {
    const auto* left = there ? departed(state, *there, day) : nullptr;
    if (!left) return there;
    there = left->deputy;
  }
  return {};
}

}  // namespace planner
