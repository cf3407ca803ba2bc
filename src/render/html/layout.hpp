// Where labels go in a drawing so that none lies on another.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace planner {

struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
};

/// Boxes on a sheet, none over another.
class Taken {
 public:
  /// Takes the box, unless one that was taken before lies there.
  bool take(const Box& box);

 private:
  std::vector<Box> boxes_;
};

struct Stretch {
  double from = 0, to = 0;
};

/// For each stretch the first row (from 0) in which it touches none of those before it.
std::vector<std::size_t> rows_for(const std::vector<Stretch>& stretches, double gap);

/// How many rows that makes.
std::size_t row_count(const std::vector<std::size_t>& rows);

/// Where things of these widths stand side by side in lines of `room` units: left edge and line of each.
struct FlowSpot {
  double left = 0;
  std::size_t line = 0;
};
std::vector<FlowSpot> flowed(const std::vector<double>& widths, double room, double gap);

}  // namespace planner
