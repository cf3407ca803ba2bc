#include "planner/model/cadence.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "planner/base/text.hpp"

namespace planner {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  const std::string folded = case_folded(text);
  for (const auto word : split(folded, ' '))
    if (!trim(word).empty()) words.emplace_back(trim(word));
  return words;
}

std::optional<Cadence> every_weeks(const std::vector<std::string>& words) {
  const bool shaped =
      (words.size() == 3 || (words.size() == 5 && words[3] == "on")) && (words[2] == "weeks" || words[2] == "week");
  if (!shaped || words[1].size() != 1 || words[1][0] < '1' || words[1][0] > '4') return std::nullopt;
  Cadence cadence;
  cadence.every_weeks = words[1][0] - '0';
  if (words.size() == 5 && !(cadence.day = parse_weekday(words[4]))) return std::nullopt;
  return cadence;
}

std::optional<Cadence> nth_weekdays(const std::vector<std::string>& words) {
  if (words.size() < 2) return std::nullopt;
  Cadence cadence;
  cadence.day = parse_weekday(words.back());
  if (!cadence.day) return std::nullopt;
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    for (const auto part : split(words[i], ',')) {
      if (part.empty()) continue;
      const auto* found = std::ranges::find(ordinal_ids, part);
      if (found == ordinal_ids.end()) return std::nullopt;
      cadence.nths.push_back(static_cast<unsigned>(found - ordinal_ids.begin()) + 1);
    }
  std::ranges::sort(cadence.nths);
  cadence.nths.erase(std::ranges::unique(cadence.nths).begin(), cadence.nths.end());
  if (cadence.nths.empty()) return std::nullopt;
  return cadence;
}

}  // namespace

std::optional<Cadence> parse_cadence(std::string_view text) {
  const auto words = words_of(text);
  if (words.empty()) return std::nullopt;
  return words.front() == "every" ? every_weeks(words) : nth_weekdays(words);
}

std::vector<Date> cadence_dates(const Cadence& cadence, Date from, Date to) {
  std::vector<Date> dates;
  if (!cadence.monthly()) {
    Date first = from;
    if (cadence.day) first += *cadence.day - std::chrono::weekday{from};
    for (Date date = first; date <= to; date += Days{7 * cadence.every_weeks}) dates.push_back(date);
    return dates;
  }
  int year = year_of(from);
  unsigned month = month_of(from);
  while (make_date(year, month, 1) <= to) {
    for (const unsigned nth : cadence.nths) {
      const auto date = nth_weekday(year, month, *cadence.day, nth);
      if (date && *date >= from && *date <= to) dates.push_back(*date);
    }
    month = month % 12 + 1;
    if (month == 1) ++year;
  }
  return dates;
}

}  // namespace planner
