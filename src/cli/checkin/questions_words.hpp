// What questions show of last time, and the small things that answers are made of.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/checkin/draft.hpp"

namespace planner {

/// A department's last known figures with their day.
struct LastFigures {
  Date date;
  const DepartmentFigures* figures = nullptr;
};

/// The reason of a Draft's objection.
std::optional<Phrase> objection_of(const Verdict& verdict);

/// "usage/sales,qa": the key of a question whose answer refers to a list by numbers.
std::string list_key(std::string_view question, const std::vector<std::string>& ids);

/// "1,3-5" as numbers from 1 to `most`; nothing when a part is no such number.
std::optional<std::vector<std::size_t>> parse_choice(std::string_view typed, std::size_t most);

/// A number of 1 to `most`.
std::optional<std::size_t> parse_choice_number(std::string_view typed, std::size_t most);

bool is_no(std::string_view typed);
/// 0, none or its Japanese word.
bool is_none(std::string_view typed);

/// Figures as they are typed: "9/7/5/6.5", what is unknown left empty.
std::string figures_text(const DepartmentFigures& figures);
std::string decimal_text(double value);

std::optional<LastFigures> last_figures(const State& state, std::string_view department);

/// The people of the last list of attendees, or those whom the engagement names where there is none.
struct KnownPerson {
  std::string name;
  bool present = true;
};
struct KnownPeople {
  std::vector<KnownPerson> people;
  std::optional<Date> date;  ///< of the list; nothing when it is the engagement's
};
KnownPeople known_people(const State& state, const Engagement& engagement);

/// The planned meeting nearest to a day that has no record.
const Meeting* nearest_unrecorded(const Schedule& schedule, const State& state, Date day);

}  // namespace planner
