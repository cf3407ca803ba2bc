// A document's letters as text.
#pragma once

#include <string>

#include "planner/document/document.hpp"

namespace planner {

std::string letters_text(const Document& document);

}  // namespace planner
