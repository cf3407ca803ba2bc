#include "planner/base/sparkline.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace planner {

std::string_view spark_mark(std::optional<double> value, double top) {
  static constexpr std::array<std::string_view, 8> heights{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  if (!value || !std::isfinite(*value)) return "·";
  const auto step = std::floor(std::clamp(*value / top, 0.0, 1.0) * static_cast<double>(heights.size()));
  return heights[std::min(static_cast<std::size_t>(step), heights.size() - 1)];
}

}  // namespace planner
