// What the lines and fills of a chart mean.
#pragma once

#include <string>
#include <vector>

#include "render/html/canvas.hpp"

namespace planner {

struct LegendEntry {
  std::string title;
  std::string style;    ///< of the sample
  bool is_line = true;  ///< a stroke, or a box
};

/// Side by side from (left, top) on, in as many lines as needed; gives back where they end.
double draw_legend(Canvas& canvas, const std::vector<LegendEntry>& entries, double left, double top);

/// The fill of the n-th part of a whole: solid, hatched, dotted, empty.
std::string part_style(std::size_t part);

}  // namespace planner
