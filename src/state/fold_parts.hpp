// The parts of a fold: each takes one file of a day into the state. What two files of the day give differently was
// taken out before (settle.cpp), so their order does not matter.
#pragma once

#include <algorithm>
#include <vector>

#include "planner/state/state.hpp"

namespace planner {

// What is being done, and how far it is.
void fold_actions(State& state, const CheckIn& checkin);
void fold_goals(State& state, const CheckIn& checkin);
void fold_use_cases(State& state, const CheckIn& checkin);
void fold_questions(State& state, const CheckIn& checkin);

// Who there is, what the plan is, what was said.
void fold_departments(State& state, const CheckIn& checkin);
void fold_champions(State& state, const CheckIn& checkin);
void fold_plan_changes(State& state, const CheckIn& checkin);
void fold_words(State& state, const CheckIn& checkin);

/// The entry that matches, or a new one at the end.
template <class List, class Match>
auto& find_or_add(List& list, Match match) {
  const auto found = std::ranges::find_if(list, match);
  return found == list.end() ? list.emplace_back() : *found;
}

}  // namespace planner
