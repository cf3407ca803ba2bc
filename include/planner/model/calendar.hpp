// The calendar of an engagement: workdays, public holidays, closed days. Knows which days are open, and why not.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/base/language.hpp"
#include "planner/base/place.hpp"
#include "planner/model/engagement.hpp"

namespace planner {

/// A day on which nobody works, with its name and where it is known from: "jp", a path, or "closed".
struct ClosedDay {
  Date date;
  Words name;
  std::string source;
  Place place;
};

class Calendar {
 public:
  /// `workdays` empty: Monday to Friday. Of two entries of one day the first is kept.
  Calendar(std::vector<std::chrono::weekday> workdays, const std::vector<ClosedDay>& closed);

  bool is_workday(Date date) const;  ///< by weekday alone
  bool is_open(Date date) const;
  /// Why a workday is closed; nothing for a weekend.
  const ClosedDay* closure(Date date) const;

  /// The first open day on or after, the last on or before; nothing within a year means nothing.
  std::optional<Date> next_open(Date date) const;
  std::optional<Date> previous_open(Date date) const;
  /// The date that lies `count` open days after (or, negative, before) a date.
  Date add_open_days(Date date, int count) const;
  /// Open days from `from` to `to`, both included.
  int open_days(Date from, Date to) const;

  const std::map<Date, ClosedDay>& closed() const { return closed_; }

 private:
  std::array<bool, 7> workdays_{};  ///< from Sunday
  std::map<Date, ClosedDay> closed_;
};

/// Whether an engagement's calendar holds the Japanese public holidays.
bool uses_japanese_holidays(const Engagement& engagement);
/// Paths of the .ics files that it names.
std::vector<Field<std::string>> holiday_files(const Engagement& engagement);

/// Public holidays of Japan from one date to another, both included.
std::vector<ClosedDay> japanese_closed_days(Date from, Date to);

/// The calendar for the days from `from` to `to`; `from_files` are the days read from .ics files.
Calendar make_calendar(const Engagement& engagement, const std::vector<ClosedDay>& from_files, Date from, Date to);

}  // namespace planner
