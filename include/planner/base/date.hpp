// Civil dates and times of day: ISO text, weeks that begin on Monday. No clock: today is always an argument.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace planner {

using Date = std::chrono::sys_days;
using Days = std::chrono::days;

/// Minutes after midnight, 0 to 1439.
struct TimeOfDay {
  int minutes = 0;
  auto operator<=>(const TimeOfDay&) const = default;
};

/// The date of "2026-04-07"; nothing else is read, and no date that the calendar lacks.
std::optional<Date> parse_date(std::string_view text);

/// The time of "9:05" or "09:05", from 0:00 to 23:59.
std::optional<TimeOfDay> parse_time(std::string_view text);

/// What files call the weekdays, from Sunday.
inline constexpr std::array<std::string_view, 7> weekday_ids{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

/// The weekday of "mon" to "sun".
std::optional<std::chrono::weekday> parse_weekday(std::string_view text);

/// "2026-04-07"
std::string iso(Date date);
/// "09:05"
std::string iso(TimeOfDay time);

Date make_date(int year, unsigned month, unsigned day);
int year_of(Date date);
unsigned month_of(Date date);
unsigned day_of(Date date);

/// 0 for Monday to 6 for Sunday.
int weekday_index(Date date);
Date monday_of(Date date);
Date sunday_of(Date date);

/// Days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);

/// The `nth` (1 to 5) given weekday of a month, if the month has it.
std::optional<Date> nth_weekday(int year, unsigned month, std::chrono::weekday day, unsigned nth);

}  // namespace planner
