// A document that holds every block, for tests of renderers.
#pragma once

#include <string>

#include "planner/document/document.hpp"

namespace planner::test {

/// Every name in it is made from `name`: pass "" for ordinary names.
Document sample_document(Language language, const std::string& name = {});

/// Markup, quotes, an ampersand, a picture, right-to-left text, an override of direction, and 200 characters.
std::string hostile_name();

}  // namespace planner::test
