// Keys of too many parts, found before the TOML library sees them.
#pragma once

#include <cstdint>
#include <string_view>

namespace planner {

/// The first line on which a key, bare or quoted, in a header or in an inline table, has over 64 dotted parts; or 0.
std::uint32_t line_with_deep_key(std::string_view toml);

}  // namespace planner
