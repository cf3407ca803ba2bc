#include "cli/checkin/human_input.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "cli/checkin/checkin_signs.hpp"
#include "cli/numbers.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
  return text;
}

std::optional<Date> checked_date(int year, int month, int day) {
  const std::chrono::year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
  if (year < 2000 || year > 2099 || month < 1 || day < 1 || !ymd.ok()) return std::nullopt;
  return Date{ymd};
}

/// The date of a month and day that lies nearest to a day.
std::optional<Date> nearest_year(int month, int day, Date today) {
  std::optional<Date> best;
  for (const int year : {year_of(today) - 1, year_of(today), year_of(today) + 1}) {
    const auto date = checked_date(year, month, day);
    if (date && (!best || std::abs(days_between(today, *date)) < std::abs(days_between(today, *best)))) best = date;
  }
  return best;
}

}  // namespace

std::string half_width(std::string_view typed) {
  std::string text = case_folded(typed);
  for (const auto sign : wide_minus_signs) text = replaced(text, sign, "-");
  return std::string(trim(text));
}

namespace {

/// Without a year it is the nearest to `around`.
std::optional<Date> parse_date_around(std::string_view typed, Date today, Date around) {
  std::string text = half_width(typed);
  if (const auto date = parse_date(text)) return date;
  if (text.starts_with('+')) {
    const auto days = parse_number(std::string_view(text).substr(1));
    if (!days || *days < 0 || *days > 3660) return std::nullopt;
    return today + Days{*days};
  }
  text = replaced(replaced(replaced(text, year_sign, "/"), month_sign, "/"), day_sign, "");
  text = replaced(text, "-", "/");
  std::vector<int> parts;
  for (const auto part : split(text, '/')) {
    const auto number = parse_number(trim(part));
    if (!number) return std::nullopt;
    parts.push_back(*number);
  }
  if (parts.size() == 3) return checked_date(parts[0], parts[1], parts[2]);
  if (parts.size() == 2) return nearest_year(parts[0], parts[1], around);
  return std::nullopt;
}

}  // namespace

std::optional<Date> parse_human_date(std::string_view typed, Date today) {
  return parse_date_around(typed, today, today);
}

std::optional<Date> parse_coming_date(std::string_view typed, Date today) {
  // Two months ago is a slip; ten months ahead is meant.
  constexpr Days middle{120};
  return parse_date_around(typed, today, today + middle);
}

std::optional<double> parse_decimal(std::string_view typed) {
  const std::string text = half_width(typed);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<std::vector<std::optional<double>>> parse_figures(std::string_view typed, std::size_t most) {
  const std::string text = half_width(typed);
  std::vector<std::optional<double>> figures;
  for (const auto part : split(text, '/')) {
    if (trim(part).empty()) {
      figures.emplace_back();
      continue;
    }
    const auto value = parse_decimal(part);
    if (!value || *value < 0) return std::nullopt;
    figures.push_back(value);
  }
  if (figures.size() > most) return std::nullopt;
  figures.resize(most);
  return figures;
}

std::vector<std::string> parse_names(std::string_view typed) {
  std::string text{typed};
  for (const auto sign : list_signs) text = replaced(text, sign, ",");
  std::vector<std::string> names;
  for (const auto part : split(text, ','))
    if (!trim(part).empty()) names.push_back(normalized(trim(part)));
  return names;
}

bool is_yes(std::string_view typed) {
  const auto said = half_width(typed);
  return said == "y" || said == "yes" || said == japanese_yes;
}

Halves cut_at_colon(std::string_view typed) {
  const auto narrow = typed.find(':'), wide = typed.find(wide_colon);
  const auto at = std::min(narrow, wide);
  if (at == std::string_view::npos) return {std::string(trim(typed)), {}, false};
  const auto length = at == narrow ? 1 : wide_colon.size();
  return {std::string(trim(typed.substr(0, at))), std::string(trim(typed.substr(at + length))), true};
}

}  // namespace planner
