// What the TOML library says of a syntax error, in our own words and both languages.
#pragma once

#include <string_view>

#include "planner/base/message.hpp"

namespace planner {

/// `description` is the library's: "Error while parsing SCOPE: WHAT". A kind that is not known is said in general.
Phrase syntax_phrase(std::string_view description);

}  // namespace planner
