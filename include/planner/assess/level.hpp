// Levels of a signal (domain 3.1). `unknown` is what missing data give: never the same as nothing to say.
#pragma once

#include <array>
#include <string_view>

#include "planner/model/terms.hpp"

namespace planner {

/// In order of gravity.
enum class Level { none, unknown, watch, warn, critical };

template <>
struct Ids<Level> {
  static constexpr std::array<std::string_view, 5> names{"none", "unknown", "watch", "warn", "critical"};
};

}  // namespace planner
