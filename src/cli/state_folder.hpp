// Where the program remembers things of its own between two runs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "planner/cli/system.hpp"

namespace planner {

/// The program's folder under $XDG_STATE_HOME, or under .local/state at home; nothing without a home.
std::optional<std::string> state_folder(System& system);

/// Makes a folder and those above it, for their owner only. What is there already is fine.
Failure make_state_folder(System& system, const std::string& path);

/// Writes a file of that folder whole, for its owner only, and makes the folders above it.
Failure save_state(System& system, const std::string& path, std::string_view text);

}  // namespace planner
