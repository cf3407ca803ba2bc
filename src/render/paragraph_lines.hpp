// The lines that somebody wrote a text in: an address, points one below the other, paragraphs.
#pragma once

#include <string_view>
#include <vector>

namespace planner {

/// Each line trimmed; an empty one parts paragraphs, and there is none at either end, nor two together.
std::vector<std::string_view> paragraph_lines(std::string_view text);

}  // namespace planner
