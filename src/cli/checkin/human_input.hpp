// What people type: full-width digits and signs, dates in the ways they are said, figures with a stroke between.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/date.hpp"

namespace planner {

/// Half-width and lower-case, blanks trimmed.
std::string half_width(std::string_view typed);

/// "2026-05-12", "2026/5/12", "5/12", "5月12日", "2026年5月12日" or "+7" (days from today). Without a year the one that
/// lies nearest to today.
std::optional<Date> parse_human_date(std::string_view typed, Date today);
/// The same of a day that lies ahead, such as a date due: without a year it is the next one, unless that day was only
/// just.
std::optional<Date> parse_coming_date(std::string_view typed, Date today);

std::optional<double> parse_decimal(std::string_view typed);

/// The figures of "9/7/5": one a part, none where it is empty; nothing when a part cannot be read.
std::optional<std::vector<std::optional<double>>> parse_figures(std::string_view typed, std::size_t most);

/// A list such as "佐藤,木村" or "佐藤、木村".
std::vector<std::string> parse_names(std::string_view typed);

/// Cuts at the first ':' (or '：'): what stands before it and after it.
struct Halves {
  std::string first, second;
  bool cut = false;
};
Halves cut_at_colon(std::string_view typed);

/// "y", "yes" or はい.
bool is_yes(std::string_view typed);

}  // namespace planner
