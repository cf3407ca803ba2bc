#include "render/html/no_break.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "planner/base/text.hpp"
#include "render/characters.hpp"
#include "render/html/markup.hpp"

namespace planner {
namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_figure(char byte) { return is_digit(byte) || byte == '.' || byte == ','; }

bool is_between(std::string_view character, std::string_view first, std::string_view last) {
  return character.size() == first.size() && character >= first && character <= last;
}

/// Bytes of the unit at the beginning: a word in katakana, one or two kanji, or one hiragana; marks are none.
std::size_t unit_bytes(std::string_view text) {
  const auto run = [&](std::string_view first, std::string_view last, std::size_t most) {
    std::size_t bytes = 0;
    for (; most > 0 && is_between(first_character(text.substr(bytes)), first, last); --most)
      bytes += first_character(text.substr(bytes)).size();
    return bytes;
  };
  if (const auto katakana = run("\u30A1", "\u30FF", 5)) return katakana;
  if (const auto kanji = run("\u3400", "\u9FFF", 2)) return kanji;
  return run("\u3041", "\u309F", 1);
}

/// Bytes of （木） at the beginning.
std::size_t weekday_bytes(std::string_view text) {
  static constexpr std::string_view open = "\uFF08", close = "\uFF09";
  if (!text.starts_with(open)) return 0;
  const auto day = first_character(text.substr(open.size()));
  return text.substr(open.size() + day.size()).starts_with(close) ? open.size() + day.size() + close.size() : 0;
}

/// Bytes of the number with its unit at the beginning, and of those that follow it directly.
std::size_t piece_bytes(std::string_view text) {
  std::size_t bytes = 0;
  while (bytes < text.size()) {
    std::size_t end = bytes;
    while (end < text.size() && is_figure(text[end])) ++end;
    const auto unit = unit_bytes(text.substr(end));
    if (end == bytes || unit == 0) break;
    bytes = end + unit;
  }
  return bytes == 0 ? 0 : bytes + weekday_bytes(text.substr(bytes));
}

}  // namespace

std::string unbroken_numbers(std::string_view text) {
  constexpr std::size_t longest = 24;  // columns: a whole date
  std::string out;
  std::size_t plain = 0;
  bool in_number = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto bytes = is_digit(text[at]) && !in_number ? piece_bytes(text.substr(at)) : 0;
    in_number = is_figure(text[at]);
    if (bytes == 0 || display_width(text.substr(at, bytes)) > longest) {
      at += std::max<std::size_t>(bytes, 1);
      continue;
    }
    out += html_text(text.substr(plain, at - plain));
    out += element("span", {{"class", "one"}}, html_text(text.substr(at, bytes)));
    plain = at += bytes;
  }
  return out + html_text(text.substr(plain));
}

}  // namespace planner
