#include <doctest/doctest.h>
#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <string>

#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string encoded(utf8proc_int32_t character) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(character, bytes.data());
  return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size)};
}

/// By the Unicode library, without the short cut that our own function takes.
std::string composed_by_the_library(const std::string& text) {
  utf8proc_uint8_t* out = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &out, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  REQUIRE(size >= 0);
  std::string result(reinterpret_cast<const char*>(out), static_cast<std::size_t>(size));
  std::free(out);
  return result;
}

TEST_CASE("every character composes as the Unicode library has it, alone and with what combines with it") {
  // After a base that takes marks, before a mark, and as the vowel of a Hangul syllable or of an Indic one.
  const std::array<std::string, 5> before{"", "a", "か", "\u1100", "\u09C7"};
  const std::array<std::string, 5> after{"", "\u3099", "\u0301", "\u1161", "\u09BE"};
  int differing = 0;
  for (utf8proc_int32_t character = 0; character < 0x30000; ++character) {
    if (!utf8proc_codepoint_valid(character)) continue;
    for (const auto& first : before)
      for (const auto& last : after) {
        const auto text = first + encoded(character) + last;
        if (normalized(text) != composed_by_the_library(text)) ++differing;
      }
  }
  CHECK(differing == 0);
}

TEST_CASE("names typed in parts are composed") {
  CHECK(normalized("か\u3099") == "が");
  CHECK(normalized("e\u0301") == "\u00E9");
  CHECK(normalized("\xFF broken") == "\xFF broken");
}

}  // namespace
}  // namespace planner
