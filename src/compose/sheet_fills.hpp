// What fills in the pages to print: one value each, unknown where no file says it.
#pragma once

#include <optional>
#include <string>

#include "planner/compose/compose.hpp"

namespace planner {

/// As the row of a form shows it.
std::optional<std::string> sheet_value(const SheetRequest& request, SheetFill fill);

/// Likewise, of the use case that the page is about.
std::optional<std::string> sheet_use_case_value(const SheetRequest& request, SheetFill fill);

/// A text of the playbook with its placeholders filled in: what is not known by a word that fits any client. A text
/// that is one placeholder alone has no such word: nothing, when it is not known.
std::optional<std::string> sheet_text(const SheetRequest& request, const Words& words);

/// Whether a block is printed.
bool sheet_when(const SheetRequest& request, SheetWhen when);

/// The use case's hours a month before and after; unknown unless minutes and runs are known.
std::optional<double> sheet_hours_saved(const UseCase& use_case);

}  // namespace planner
