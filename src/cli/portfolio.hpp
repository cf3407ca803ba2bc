// Finding clients below folders.
#pragma once

#include <string>
#include <vector>

#include "planner/cli/system.hpp"

namespace planner {

/// The engagement files that the paths mean, in order: a file is one, a folder is walked for engagement.toml.
/// Hidden folders are passed over, circles of links are not followed. A path that is missing comes back as it is,
/// so that reading it says so.
std::vector<std::string> find_engagements(System& system, const std::vector<std::string>& paths);

}  // namespace planner
