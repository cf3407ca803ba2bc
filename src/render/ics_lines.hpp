// Private to render: the lines of calendar files.
#pragma once

#include <string>
#include <string_view>

namespace planner {

/// A calendar's lines, folded anew: libical folds at the blanks and colons it finds, which leaves blanks at the ends of
/// lines and most of them short.
std::string folded_ics(std::string_view text);

}  // namespace planner
