// Where the news shelves are: news/ beside a client's files, and the nearest one above.
#pragma once

#include <string>
#include <vector>

#include "planner/cli/system.hpp"

namespace planner {

/// The .toml files of a client's own shelf and of the nearest folder above it that has one, by name.
std::vector<std::string> news_files(System& system, const std::string& client_folder);

/// The .toml files of the shelf in a folder, if it has one.
std::vector<std::string> shelf_files(System& system, const std::string& folder);

}  // namespace planner
