#include "planner/model/calendar.hpp"

#include <algorithm>

#include "model/holidays_jp.hpp"

namespace planner {
namespace {

constexpr std::string_view japan = "jp";
constexpr int search_days = 366;

std::vector<ClosedDay> listed_days(const CalendarSettings& settings, Date from, Date to) {
  std::vector<ClosedDay> days;
  for (const auto& range : settings.closed) {
    if (!range.from || !range.to) continue;
    const std::string name = range.name.value_or("");
    for (Date day = std::max(from, *range.from); day <= std::min(to, *range.to); day += Days{1})
      days.push_back({day, {name, name}, "closed", range.from.place});
  }
  return days;
}

}  // namespace

Calendar::Calendar(std::vector<std::chrono::weekday> workdays, const std::vector<ClosedDay>& closed) {
  if (workdays.empty())
    for (unsigned day = 1; day <= 5; ++day) workdays.emplace_back(day);
  for (const auto day : workdays) workdays_[day.c_encoding()] = true;
  for (const auto& day : closed) closed_.try_emplace(day.date, day);
}

bool Calendar::is_workday(Date date) const { return workdays_[std::chrono::weekday{date}.c_encoding()]; }
bool Calendar::is_open(Date date) const { return is_workday(date) && !closed_.contains(date); }

const ClosedDay* Calendar::closure(Date date) const {
  const auto found = closed_.find(date);
  return found == closed_.end() ? nullptr : &found->second;
}

std::optional<Date> Calendar::next_open(Date date) const {
  for (int i = 0; i <= search_days; ++i, date += Days{1})
    if (is_open(date)) return date;
  return std::nullopt;
}

std::optional<Date> Calendar::previous_open(Date date) const {
  for (int i = 0; i <= search_days; ++i, date -= Days{1})
    if (is_open(date)) return date;
  return std::nullopt;
}

Date Calendar::add_open_days(Date date, int count) const {
  const Days step{count < 0 ? -1 : 1};
  for (int left = std::abs(count); left > 0; --left) {
    const auto next = count < 0 ? previous_open(date + step) : next_open(date + step);
    if (!next) break;
    date = *next;
  }
  return date;
}

int Calendar::open_days(Date from, Date to) const {
  int count = 0;
  for (Date day = from; day <= to; day += Days{1}) count += is_open(day) ? 1 : 0;
  return count;
}

bool uses_japanese_holidays(const Engagement& engagement) {
  const auto& named = engagement.calendar.holidays;
  if (!named) return engagement.language.value_or(Language::ja) == Language::ja;
  return std::ranges::any_of(*named, [](const Text& name) { return name.value == japan; });
}

std::vector<Field<std::string>> holiday_files(const Engagement& engagement) {
  std::vector<Field<std::string>> files;
  if (engagement.calendar.holidays)
    std::ranges::copy_if(*engagement.calendar.holidays, std::back_inserter(files),
                         [](const Text& name) { return name && *name != japan; });
  return files;
}

std::vector<ClosedDay> japanese_closed_days(Date from, Date to) {
  std::vector<ClosedDay> days;
  for (int year = year_of(from); year <= year_of(to); ++year)
    for (const auto& holiday : japanese_holidays(year))
      if (holiday.date >= from && holiday.date <= to)
        days.push_back({holiday.date, {std::string(holiday.ja), std::string(holiday.en)}, std::string(japan), {}});
  return days;
}

Calendar make_calendar(const Engagement& engagement, const std::vector<ClosedDay>& from_files, Date from, Date to) {
  std::vector<ClosedDay> days;
  if (uses_japanese_holidays(engagement)) days = japanese_closed_days(from, to);
  days.insert(days.end(), from_files.begin(), from_files.end());
  const auto listed = listed_days(engagement.calendar, from, to);
  days.insert(days.end(), listed.begin(), listed.end());
  std::vector<std::chrono::weekday> workdays;
  for (const auto& day : engagement.calendar.workdays)
    if (day) workdays.push_back(*day);
  return {workdays, days};
}

}  // namespace planner
