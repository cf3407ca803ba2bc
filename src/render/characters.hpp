// Text character by character.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace planner {

/// The first character: a whole UTF-8 sequence, or one byte that is not UTF-8. Empty at the end.
std::string_view first_character(std::string_view text);

/// A stroke or a bar.
std::string repeated(std::string_view character, std::size_t times);

}  // namespace planner
