// A value as the height of one character: what small pictures in text are made of.
#pragma once

#include <optional>
#include <string_view>

namespace planner {

/// ▁ to █ for a value from 0 to `top`; · where it is not known.
std::string_view spark_mark(std::optional<double> value, double top);

}  // namespace planner
