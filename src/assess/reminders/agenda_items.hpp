// Agenda items that make a meeting the one of a report.
#pragma once

#include <algorithm>
#include <string_view>

#include "planner/schedule/schedule.hpp"

namespace planner {

inline constexpr std::string_view midterm_item = "midterm_report", outcome_item = "outcome_report";

inline bool has_item(const Meeting& meeting, std::string_view id) {
  return std::ranges::find(meeting.agenda.items, id, &AgendaItem::id) != meeting.agenda.items.end();
}

}  // namespace planner
