// The manual page planner(1) in roff, made from the command table.
#pragma once

#include <string>

#include "planner/base/language.hpp"

namespace planner {

std::string manual_page(Language language);

}  // namespace planner
