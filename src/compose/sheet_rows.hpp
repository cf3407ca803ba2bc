// Rows and items of the pages to print that come from the client's files.
#pragma once

#include <string>
#include <vector>

#include "planner/compose/compose.hpp"

namespace planner {

/// The cells that are known, row by row; what stands behind them is to write in.
std::vector<std::vector<std::string>> sheet_rows(const SheetRequest& request, SheetRows from);

}  // namespace planner
