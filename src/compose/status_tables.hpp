// The two tables of a status.
#pragma once

#include <vector>

#include "planner/compose/status.hpp"

namespace planner {

/// Rows coloured by their health; columns cut rather than folded where a terminal is narrow.
Table status_table(const std::vector<StatusLine>& lines, Language language);

/// Everything in columns of its own, numbers bare.
Table status_sheet(const std::vector<StatusLine>& lines, Language language);

}  // namespace planner
