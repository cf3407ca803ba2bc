#include "planner/base/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planner {
namespace {

using namespace std::chrono;

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
  int result = 0;
  for (const char c : digits) result = result * 10 + (c - '0');
  return result;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year_part = text.substr(0, 4), month_part = text.substr(5, 2), day_part = text.substr(8, 2);
  if (!all_digits(year_part) || !all_digits(month_part) || !all_digits(day_part)) return std::nullopt;
  const year_month_day ymd{year{number(year_part)}, month{static_cast<unsigned>(number(month_part))},
                           day{static_cast<unsigned>(number(day_part))}};
  if (!ymd.ok()) return std::nullopt;
  return Date{ymd};
}

std::optional<TimeOfDay> parse_time(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3) return std::nullopt;
  const auto hours_part = text.substr(0, colon), minutes_part = text.substr(colon + 1);
  if (!all_digits(hours_part) || !all_digits(minutes_part)) return std::nullopt;
  const int hour = number(hours_part), minute = number(minutes_part);
  if (hour > 23 || minute > 59) return std::nullopt;
  return TimeOfDay{hour * 60 + minute};
}

std::optional<weekday> parse_weekday(std::string_view text) {
  const auto* found = std::ranges::find(weekday_ids, text);
  if (found == weekday_ids.end()) return std::nullopt;
  return weekday{static_cast<unsigned>(found - weekday_ids.begin())};
}

std::string iso(Date date) {
  const year_month_day ymd{date};
  return fmt::format("{:04}-{:02}-{:02}", int{ymd.year()}, unsigned{ymd.month()}, unsigned{ymd.day()});
}

std::string iso(TimeOfDay time) { return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60); }

Date make_date(int y, unsigned m, unsigned d) { return Date{year_month_day{year{y}, month{m}, day{d}}}; }
int year_of(Date date) { return int{year_month_day{date}.year()}; }
unsigned month_of(Date date) { return unsigned{year_month_day{date}.month()}; }
unsigned day_of(Date date) { return unsigned{year_month_day{date}.day()}; }

int weekday_index(Date date) { return static_cast<int>(weekday{date}.iso_encoding()) - 1; }
Date monday_of(Date date) { return date - Days{weekday_index(date)}; }
Date sunday_of(Date date) { return monday_of(date) + Days{6}; }
int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

std::optional<Date> nth_weekday(int y, unsigned m, weekday d, unsigned nth) {
  const year_month_weekday ymw{year{y}, month{m}, d[nth]};
  if (!ymw.ok()) return std::nullopt;
  return Date{ymw};
}

}  // namespace planner
