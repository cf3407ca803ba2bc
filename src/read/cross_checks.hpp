// What the cross-checks of engagement.toml, check-ins and playbooks have in common.
#pragma once

#include <functional>
#include <map>
#include <string_view>

#include "planner/base/date.hpp"
#include "planner/base/place.hpp"
#include "planner/model/playbook.hpp"
#include "read_messages.hpp"
#include "reader.hpp"
#include "validate_messages.hpp"

namespace planner {

/// Weeks of the shortest and the longest period.
struct PeriodLimits {
  int shortest = 0, longest = 0;
  bool allow(int weeks) const { return weeks >= shortest && weeks <= longest; }
};
PeriodLimits period_limits(const Playbook& playbook);

/// The last Sunday of a period of so many weeks, which are counted from Mondays.
inline Date last_sunday(Date start, int weeks) { return monday_of(start) + Days{7 * weeks - 1}; }

/// Whether a period can have so many weeks; says so when not.
bool check_weeks(const Field<int>& weeks, const PeriodLimits& limits, Reader& reader);

/// Of two dates that have to come in an order the first is at fault: "'{key}' lies before '{other}'".
void check_not_before(std::string_view key, const Field<Date>& date, std::string_view other, const Field<Date>& limit,
                      Reader& reader);
void check_not_after(std::string_view key, const Field<Date>& date, std::string_view other, const Field<Date>& limit,
                     Reader& reader);

/// A count that is part of another: silent while either is unknown. `of` says whose counts they are, where the file
/// has several of them.
void check_part(std::string_view key, const Field<int>& part, std::string_view other, const Field<int>& whole,
                Reader& reader, std::string_view of = {});

inline Phrase first_on_line(Place first) { return {msg::first_on_line, {{"line", static_cast<int>(first.line)}}}; }

/// Says which texts (`of` an entry) a list holds twice.
template <class List, class Of>
void check_duplicates(const List& list, Of of, std::string_view code, const Message& text, Reader& reader) {
  std::map<std::string_view, Place> seen;
  for (const auto& entry : list) {
    const Field<std::string>& value = std::invoke(of, entry);
    if (!value) continue;
    const auto [first, fresh] = seen.emplace(*value, value.place);
    if (!fresh) reader.error(code, value.place, {text, {{"id", *value}}}, first_on_line(first->second));
  }
}

/// Changes of meetings, of engagement.toml or of a check-in: each meeting once, and each changes something.
template <class Change>
void check_changes(const std::vector<Change>& changes, Field<int> Change::*number_of, Reader& reader) {
  std::map<int, Place> seen;
  for (const auto& change : changes) {
    const Field<int>& number = change.*number_of;
    if (!number) continue;
    const auto [first, fresh] = seen.emplace(*number, number.place);
    if (!fresh)
      reader.error("duplicate-entry", number.place, {msg::duplicate_change, {{"number", *number}}},
                   first_on_line(first->second));
    if (!change.date && !change.time && !change.where && !change.cancelled)
      reader.error("empty-change", number.place, {msg::empty_change, {{"number", *number}}},
                   Phrase{msg::change_hint, {}});
    if (change.date && change.cancelled.value_or(false))
      reader.error("cancelled-and-moved", change.cancelled.place, {msg::cancelled_and_moved, {{"number", *number}}});
  }
}

/// The number of a meeting: more of them than the closest cadence gives in the longest period there never are.
void check_meeting_number(std::string_view key, const Field<int>& number, Reader& reader);

}  // namespace planner
