// Values as TOML writes them.
#pragma once

#include <string>
#include <string_view>

namespace planner {

/// A basic string in quotes, whatever it holds.
std::string toml_string(std::string_view text);

}  // namespace planner
