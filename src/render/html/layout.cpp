#include "render/html/layout.hpp"

#include <algorithm>

namespace planner {

bool Taken::take(const Box& box) {
  const auto overlaps = [&](const Box& other) {
    return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
  };
  if (std::ranges::any_of(boxes_, overlaps)) return false;
  boxes_.push_back(box);
  return true;
}

std::vector<std::size_t> rows_for(const std::vector<Stretch>& stretches, double gap) {
  std::vector<std::vector<Stretch>> rows;
  std::vector<std::size_t> result;
  for (const auto& stretch : stretches) {
    const auto is_free = [&](const std::vector<Stretch>& row) {
      return std::ranges::none_of(
          row, [&](const Stretch& other) { return stretch.from < other.to + gap && other.from < stretch.to + gap; });
    };
    const auto found = std::ranges::find_if(rows, is_free);
    result.push_back(static_cast<std::size_t>(found - rows.begin()));
    if (found == rows.end()) rows.emplace_back();
    rows[result.back()].push_back(stretch);
  }
  return result;
}

std::size_t row_count(const std::vector<std::size_t>& rows) {
  return rows.empty() ? 0 : *std::ranges::max_element(rows) + 1;
}

std::vector<FlowSpot> flowed(const std::vector<double>& widths, double room, double gap) {
  std::vector<FlowSpot> spots;
  FlowSpot next;
  for (const auto width : widths) {
    if (next.left > 0 && next.left + width > room) next = {0, next.line + 1};
    spots.push_back(next);
    next.left += width + gap;
  }
  return spots;
}

}  // namespace planner
