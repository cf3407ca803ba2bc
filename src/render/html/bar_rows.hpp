// Rows of horizontal bars: the title beside the bar, or above it on a narrow drawing.
#pragma once

#include <string>
#include <vector>

#include "render/html/canvas.hpp"

namespace planner {

/// Where the bar of a row stands.
struct BarPlace {
  double left = 0, right = 0, top = 0, height = 0;
  double at(double percent) const;
};

class BarRows {
 public:
  /// Room for the longest of the titles and of the notes, within limits.
  BarRows(Canvas& canvas, const std::vector<std::string>& titles, const std::vector<std::string>& notes, double top);

  /// Writes title and note of the next row and gives the place of its bar.
  BarPlace next(const std::string& title, const std::string& note);
  /// Where the rows written so far end.
  double bottom() const { return y_; }

 private:
  Canvas& canvas_;
  double y_, titles_ = 0, notes_ = 0;
};

}  // namespace planner
