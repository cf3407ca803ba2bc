// Which days the picture of a period shows, and which cell of it a date stands in.
#pragma once

#include <cstddef>
#include <optional>

#include "planner/document/document.hpp"

namespace planner {

/// Whole weeks, from a Monday.
struct TimelineSpan {
  Date first;
  std::size_t weeks = 1;

  /// The day after the last.
  Date end() const { return first + Days{7} * static_cast<int>(weeks); }
  bool holds(Date date) const { return date >= first && date < end(); }
};

/// From the first Monday to the last Sunday of all that is to be seen, but not much further than the period: a slip
/// of the pen in one date must not flatten the picture.
TimelineSpan span_of(const Timeline& timeline);

/// Weeks with the same number of cells each.
struct TimelineScale : TimelineSpan {
  std::size_t week_cells = 1;

  /// The cell of a date, if the picture reaches it.
  std::optional<std::size_t> cell(Date date) const;
  std::size_t cells() const { return weeks * week_cells; }
};

/// The span in at most `room` cells; its end is cut off where they do not do.
TimelineScale scale_of(const Timeline& timeline, std::size_t room);

}  // namespace planner
