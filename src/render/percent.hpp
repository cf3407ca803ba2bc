// Percentages as charts write them.
#pragma once

#include <optional>
#include <string>

namespace planner {

constexpr double whole = 100;

/// Neither absent nor something that is not a number.
bool is_known(const std::optional<double>& value);

/// With one decimal, unless it is zero: 17.5%, 48%
std::string percent(double value);

}  // namespace planner
