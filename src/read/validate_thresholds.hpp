// Whether thresholds can be meant.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "planner/model/thresholds.hpp"
#include "reader.hpp"

namespace planner {

/// What a threshold can be at the most, by the words that its name is made of; infinite where they tell nothing.
double most_of_threshold(std::string_view name);

/// None is below 0, and no share is more than the whole; of a playbook or of one client.
void check_bounds(const std::string& name, const Field<double>& value, Reader& reader);

/// Levels grow worse from watch to critical. Of a playbook; `file` is its own where it builds on another.
void check_levels(const Thresholds& thresholds, std::uint32_t file, Reader& reader);

}  // namespace planner
