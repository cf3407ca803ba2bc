#include "cli/shell_word.hpp"

#include <algorithm>

namespace planner {
namespace {

/// Letters, digits, the plain signs of paths, and everything beyond ASCII.
bool is_plain(char c) {
  constexpr std::string_view signs = "/._-+,@%:=";
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         signs.find(c) != std::string_view::npos;
}

}  // namespace

std::string shell_word(std::string_view word) {
  if (!word.empty() && std::ranges::all_of(word, is_plain)) return std::string(word);
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

}  // namespace planner
