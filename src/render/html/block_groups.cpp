#include "render/html/block_groups.hpp"

namespace planner {
namespace {

struct IsSmallChart {
  bool operator()(const LineChart& chart) const { return !chart.points.empty(); }
  bool operator()(const StackedBars& chart) const { return !chart.rows.empty(); }
  bool operator()(const ProgressBars& chart) const { return !chart.rows.empty(); }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

}  // namespace

std::vector<std::span<const Block>> block_groups(std::span<const Block> blocks) {
  std::vector<std::span<const Block>> groups;
  const auto small = [&](std::size_t i) { return i < blocks.size() && std::visit(IsSmallChart{}, blocks[i]); };
  for (std::size_t i = 0; i < blocks.size(); i += groups.back().size())
    groups.push_back(blocks.subspan(i, small(i) && small(i + 1) ? 2 : 1));
  return groups;
}

}  // namespace planner
