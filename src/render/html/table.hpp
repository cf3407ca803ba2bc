// Tables: heads with scope, figures to the right, and rows that become cards where a phone has no room for columns.
#pragma once

#include <string>

#include "planner/document/document.hpp"

namespace planner {

/// `labelled_by` is the id of the heading that names the table, for a table without a caption.
std::string html_table(const Table& table, const std::string& labelled_by);

}  // namespace planner
