// A table as GitHub's Markdown writes it.
#pragma once

#include <string>

#include "planner/document/document.hpp"

namespace planner {

/// Its lines, without the caption.
std::string markdown_table(const Table& table);

}  // namespace planner
