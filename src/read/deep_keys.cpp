#include "deep_keys.hpp"

#include <algorithm>

namespace planner {
namespace {

constexpr int most_dots = 64;

/// Past a comment, or past a text in any of the four kinds of quotes.
std::size_t end_of_opaque(std::string_view text, std::size_t at) {
  if (text[at] == '#') return std::min(text.find('\n', at), text.size());
  const char quote = text[at];
  const bool tripled = at + 2 < text.size() && text[at + 1] == quote && text[at + 2] == quote;
  const std::size_t width = tripled ? 3 : 1;
  for (std::size_t end = at + width; end < text.size(); ++end) {
    if (quote == '"' && text[end] == '\\') {
      ++end;
      continue;
    }
    // One line's text that is not closed there is a mistake; what follows is read as if it were.
    if (width == 1 && text[end] == '\n') return end;
    if (text[end] == quote && (width == 1 || text.substr(end, 3) == text.substr(at, 3))) return end + width;
  }
  return text.size();
}

/// Whether any line has more dots than a key may, whatever they are.
bool has_many_dots(std::string_view toml) {
  int dots = 0;
  std::size_t before = 0;
  for (auto at = toml.find('.'); at != std::string_view::npos; before = at, at = toml.find('.', at + 1)) {
    if (toml.substr(before, at - before).find('\n') != std::string_view::npos) dots = 0;
    if (++dots > most_dots) return true;
  }
  return false;
}

}  // namespace

std::uint32_t line_with_deep_key(std::string_view toml) {
  if (!has_many_dots(toml)) return 0;
  int dots = 0;
  for (std::size_t at = 0; at < toml.size();) {
    const char c = toml[at];
    if (c == '#' || c == '"' || c == '\'') {
      at = end_of_opaque(toml, at);
      continue;
    }
    // What separates one key from the next; a value between them has a dot or two at most.
    if (c == '\n' || c == '=' || c == ',' || c == '[' || c == '{') dots = 0;
    if (c == '.' && ++dots > most_dots)
      return static_cast<std::uint32_t>(1 +
                                        std::count(toml.begin(), toml.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    ++at;
  }
  return 0;
}

}  // namespace planner
