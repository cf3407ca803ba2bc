// Text that came from files, made harmless in Markdown.
#pragma once

#include <string>
#include <string_view>

namespace planner {

/// Where the text stands: at the beginning of a block, inside a line, in a table.
enum class Spot { block, inside, cell };

/// One line. What would act there is escaped, all else stays as it was typed.
std::string markdown_text(std::string_view text, Spot spot = Spot::inside);

}  // namespace planner
