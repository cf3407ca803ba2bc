// The front of a document is one sheet of A4. How long it gets in print is estimated from its blocks with the measures
// of page.css; what would not fit is set smaller.
#pragma once

#include <span>

#include "planner/document/document.hpp"

namespace planner {

/// The size of the front in print, 1 for the usual one, so that title and blocks fit on one sheet. Not below what can
/// be read: a front longer than that goes on to a second sheet.
double print_fit(const Document& document, std::span<const Block> front);

}  // namespace planner
