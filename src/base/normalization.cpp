#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string transformed(std::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* out = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &out, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{out, &std::free};
  if (length < 0) return std::string(text);
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

struct Range {
  utf8proc_int32_t first, last;
};

/// Characters that stay as they are when composed, whatever stands before or after them as long as that is one of
/// them too: nearly all of Japanese and Western text. The marks that combine with a neighbour are not among them.
constexpr std::array<Range, 7> composed{{{0x0000, 0x02FF},    // Latin
                                         {0x2010, 0x2027},    // dashes, quotation marks, ellipsis
                                         {0x3000, 0x3029},    // 、 。 「 」
                                         {0x3030, 0x3098},    // hiragana
                                         {0x309B, 0x30FF},    // katakana
                                         {0x4E00, 0x9FFF},    // kanji
                                         {0xFF01, 0xFF60}}};  // full-width signs

utf8proc_ssize_t next(std::string_view text, utf8proc_int32_t& character) {
  return utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                          static_cast<utf8proc_ssize_t>(text.size()), &character);
}

/// How many bytes at the beginning need no closer look: those of an ASCII character, or of one from U+5000 to U+9FFF,
/// which are kanji; 0 for others.
std::size_t plain_bytes(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return 1;
  return lead > 0xE4 && lead < 0xEA && text.size() >= 3 ? 3 : 0;
}

bool is_composed(std::string_view text) {
  while (!text.empty()) {
    if (const auto plain = plain_bytes(text); plain > 0) {
      text.remove_prefix(plain);
      continue;
    }
    utf8proc_int32_t character = 0;
    const auto used = next(text, character);
    const auto holds = [&](const Range& range) { return character >= range.first && character <= range.last; };
    if (used <= 0 || !std::ranges::any_of(composed, holds)) return false;
    text.remove_prefix(static_cast<std::size_t>(used));
  }
  return true;
}

}  // namespace

std::string normalized(std::string_view text) {
  if (is_composed(text)) return std::string(text);
  return transformed(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string case_folded(std::string_view text) {
  return transformed(
      text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD));
}

}  // namespace planner
