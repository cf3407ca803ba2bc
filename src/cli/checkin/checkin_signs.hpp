// Signs that Japanese keyboards give for the ones a program reads.
#pragma once

#include <array>
#include <string_view>

namespace planner {

inline constexpr std::string_view wide_colon = "\xEF\xBC\x9A";  // U+FF1A
inline constexpr std::string_view year_sign = "\xE5\xB9\xB4";   // U+5E74
inline constexpr std::string_view month_sign = "\xE6\x9C\x88";  // U+6708
inline constexpr std::string_view day_sign = "\xE6\x97\xA5";    // U+65E5
/// Minus sign, hyphen and long-vowel mark, as kana input gives them for '-'.
inline constexpr std::array<std::string_view, 4> wide_minus_signs{"\xE2\x88\x92", "\xE2\x80\x90", "\xE3\x83\xBC",
                                                                  "\xE2\x80\x95"};
/// The Japanese comma, full-width comma and middle dot.
inline constexpr std::array<std::string_view, 2> list_signs{"\xE3\x80\x81", "\xEF\xBC\x8C"};

inline constexpr std::string_view japanese_yes = "\xE3\x81\xAF\xE3\x81\x84";

}  // namespace planner
