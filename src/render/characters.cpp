#include "render/characters.hpp"

#include <algorithm>

#include "planner/base/text.hpp"

namespace planner {

std::string_view first_character(std::string_view text) {
  constexpr std::size_t longest = 4;
  for (std::size_t bytes = 1; bytes <= std::min(longest, text.size()); ++bytes)
    if (valid_utf8(text.substr(0, bytes))) return text.substr(0, bytes);
  return text.substr(0, 1);
}

std::string repeated(std::string_view character, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += character;
  return out;
}

}  // namespace planner
