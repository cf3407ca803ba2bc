// Numbers and dates among the options.
#pragma once

#include <optional>
#include <string_view>

#include "planner/cli/command.hpp"

namespace planner {

std::optional<int> parse_number(std::string_view text);

/// Reads a whole number between two limits where the option is given; says so and is false when it cannot be read.
bool number_option(const Context& context, std::string_view option, int least, int most, std::optional<int>& into);
bool date_option(const Context& context, std::string_view option, std::optional<Date>& into);

}  // namespace planner
