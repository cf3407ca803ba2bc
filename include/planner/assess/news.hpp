// Which item of the news shelf a client takes up next (domain 1, row 15): what fits its tools, departments and use
// cases and was not yet applied there, oldest knowledge first.
#pragma once

#include <optional>
#include <vector>

#include "planner/schedule/schedule.hpp"

namespace planner {

/// An item that fits a client, and what it is for there.
struct NewsPick {
  const NewsItem* item = nullptr;
  std::vector<const UseCaseState*> use_cases;  ///< those it names, the one with the oldest knowledge first
  std::vector<const Department*> departments;  ///< those it names
  Date knowledge;  ///< when what it renews was last renewed: a template reviewed, news applied, or the start
};

/// Everything on the shelf up to the day that fits and was not applied, what to take up first in front; of equally old
/// knowledge the older item first.
std::vector<NewsPick> news_for(const Dossier& dossier, const State& state, Date day);

/// The one to take up next: for the agenda, the advisor's brief, a reminder, the questions of a check-in.
std::optional<NewsPick> next_news(const Dossier& dossier, const State& state, Date day);

/// What a pick is to be tried on: the use case that needs it most, else the departments it is for; empty when anybody.
Words news_target(const NewsPick& pick);

/// When and by whom a client applied an item; nothing when it did not.
const NewsState* applied_news(const State& state, const NewsItem& item);

/// What a check-in records of an item that was applied as picked.
NewsEntry news_entry(const NewsPick& pick);

/// Names the next item in the agenda of the next meeting.
void name_news(Schedule& schedule, const Dossier& dossier, const State& state, Date day);

}  // namespace planner
