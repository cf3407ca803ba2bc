// A table in characters, aligned by what a terminal shows.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "planner/document/document.hpp"

namespace planner {

/// Columns of the table, also those that only its rows have.
std::size_t column_count(const Table& table);

/// The cell, or nothing where the row is shorter.
const std::string& cell_of(const std::vector<std::string>& row, std::size_t column);

/// The column, or an untitled one where only the rows have it.
const Column& column_of(const Table& table, std::size_t column);

/// Padded to `width` columns.
std::string aligned(std::string_view text, Align align, std::size_t width);

/// Lines of at most `width` columns (0: as wide as it gets), where the columns can be made to fit: the widest are cut
/// first and their cells folded. The titles stand over a rule; a table without titles has neither.
std::vector<std::string> table_lines(const Table& table, std::size_t width, bool color = false);

}  // namespace planner
