// Whether thresholds can be meant, in a playbook or for one client: none below 0, no share of more than the whole,
// levels that grow worse from watch to critical.
#pragma once

#include <cstdint>

#include "planner/model/thresholds.hpp"
#include "reader.hpp"

namespace planner {

/// Of all thresholds in force, those that stand in a file.
void check_figures(const Thresholds& thresholds, std::uint32_t file, Reader& reader);

}  // namespace planner
