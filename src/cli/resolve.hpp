// What a person calls a department, goal, use case, action or champion: its id, its name, or the unique beginning of
// either.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/state/state.hpp"

namespace planner {

struct Named {
  std::string id, name;
};

/// The id that a word means: an exact id or name first, then a beginning that only one has.
std::optional<std::string> resolve(const std::vector<Named>& known, std::string_view word);

std::vector<Named> departments_of(const State& state);
std::vector<Named> goals_of(const State& state);
std::vector<Named> use_cases_of(const State& state);
std::vector<Named> open_actions_of(const State& state);
std::vector<Named> open_questions_of(const State& state);
/// Those open, and those answered of which no words were kept.
std::vector<Named> questions_without_answer(const State& state);
std::vector<Named> champions_of(const State& state);

/// Everybody the files name: people, sponsor, lead, champions and their deputies, owners of actions, attendees.
std::vector<std::string> people_of(const State& state, const Engagement& engagement);

/// The known name that a word begins, as "Amy" does "Amy Whitlock", or that it is without its title, where only one is
/// meant; else the word. A name in one word is completed no further: it may be another person's whole name.
std::string full_name(const std::vector<std::string>& people, const std::string& word);

}  // namespace planner
