// Which cell of the timeline's picture a date stands in.
#pragma once

#include <cstddef>
#include <optional>

#include "planner/document/document.hpp"

namespace planner {

/// Whole weeks, each with the same number of cells.
struct TimelineScale {
  Date first;
  std::size_t weeks = 1, week_cells = 1;

  /// The cell of a date, if the picture reaches it.
  std::optional<std::size_t> cell(Date date) const;
  std::size_t cells() const { return weeks * week_cells; }
  /// The day after the picture's last.
  Date end() const { return first + Days{7} * static_cast<int>(weeks); }
};

/// From the first Monday to the last Sunday of all that is to be seen, but not much further than the period: a slip
/// of the pen in one date must not flatten the picture.
TimelineScale scale_of(const Timeline& timeline, std::size_t room);

}  // namespace planner
