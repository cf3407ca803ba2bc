#include "render/characters.hpp"

#include "planner/base/text.hpp"

namespace planner {

namespace {

/// Of the character that a byte begins.
std::size_t bytes_after(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0xC0) return 1;
  return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace

std::string_view first_character(std::string_view text) {
  if (text.empty()) return text;
  const auto character = text.substr(0, bytes_after(text.front()));
  return character.size() == 1 || valid_utf8(character) ? character : text.substr(0, 1);
}

std::string repeated(std::string_view character, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += character;
  return out;
}

}  // namespace planner
