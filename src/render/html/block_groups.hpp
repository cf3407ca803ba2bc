// Which blocks stand side by side: two charts of bars or lines in a row share a line on paper and on wide screens.
#pragma once

#include <span>
#include <vector>

#include "planner/document/document.hpp"

namespace planner {

/// The blocks in groups of one, or of two small charts.
std::vector<std::span<const Block>> block_groups(std::span<const Block> blocks);

}  // namespace planner
