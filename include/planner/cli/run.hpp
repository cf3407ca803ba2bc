// The program as a function: arguments and a world in, exit status out.
#pragma once

#include <string>
#include <vector>

#include "planner/cli/system.hpp"

namespace planner {

/// Runs one command. Never throws; a closed pipe ends quietly.
int run(const std::vector<std::string>& arguments, System& system);

}  // namespace planner
