// The one stylesheet of every page (page.css), compiled into the program.
#pragma once

#include <string_view>

namespace planner {

extern const std::string_view page_style;

}  // namespace planner
