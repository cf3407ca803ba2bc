// Whether thresholds can be meant.
#pragma once

#include <cstdint>
#include <string>

#include "planner/model/thresholds.hpp"
#include "reader.hpp"

namespace planner {

/// None is below 0, and no share is more than the whole; of a playbook or of one client.
void check_bounds(const std::string& name, const Field<double>& value, Reader& reader);

/// Levels grow worse from watch to critical. Of a playbook; `file` is its own where it builds on another.
void check_levels(const Thresholds& thresholds, std::uint32_t file, Reader& reader);

}  // namespace planner
