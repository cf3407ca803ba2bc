// How often the meetings come: "every 2 weeks on tue" or "1st,3rd tue".
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "planner/base/date.hpp"

namespace planner {

/// Which of the month's weekdays, as a cadence says it.
inline constexpr std::array<std::string_view, 5> ordinal_ids{"1st", "2nd", "3rd", "4th", "5th"};

struct Cadence {
  int every_weeks = 2;                      ///< 1 to 4; counts only when `nths` is empty
  std::vector<unsigned> nths;               ///< 1 to 5, ascending: which of the month's weekdays
  std::optional<std::chrono::weekday> day;  ///< absent: the weekday of the first meeting

  bool monthly() const { return !nths.empty(); }
};

/// Reads "every 2 weeks on tue", "every 2 weeks" or "1st,3rd tue"; case and surplus blanks do not matter.
std::optional<Cadence> parse_cadence(std::string_view text);

/// The dates of a cadence from `from` to `to`, both included; every so many weeks count from the first of them.
std::vector<Date> cadence_dates(const Cadence& cadence, Date from, Date to);

}  // namespace planner
