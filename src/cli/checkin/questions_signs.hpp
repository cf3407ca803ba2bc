// What people answer in Japanese, for the words that a question knows.
#pragma once

#include <array>
#include <string_view>

namespace planner {

/// No, and none: いいえ, なし.
inline constexpr std::string_view japanese_no = "\xE3\x81\x84\xE3\x81\x84\xE3\x81\x88";
inline constexpr std::string_view japanese_none = "\xE3\x81\xAA\xE3\x81\x97";
/// The multiplication sign, typed for a cross.
inline constexpr std::string_view cross_sign = "\xC3\x97";
/// What 第8回 has around its number.
inline constexpr std::string_view ordinal_sign = "\xE7\xAC\xAC";
inline constexpr std::string_view meeting_sign = "\xE5\x9B\x9E";

}  // namespace planner
