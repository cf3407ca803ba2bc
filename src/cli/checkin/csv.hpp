// Tables as spreadsheets and admin consoles write them: RFC 4180 with comma, semicolon or tab between the cells.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/finding.hpp"

namespace planner {

/// A file's text as UTF-8: it is UTF-8 already, UTF-16 with a byte-order mark, or the Shift_JIS (CP932) of a Japanese
/// Excel; nothing when it is none of these. Without byte-order mark.
std::optional<std::string> decoded(std::string_view bytes);

struct CsvCell {
  std::string text;  ///< without quotes, trimmed
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};
using CsvRow = std::vector<CsvCell>;

struct Csv {
  std::vector<CsvRow> rows;  ///< without blank ones
  char separator = ',';      ///< the one that the first line has most of
};

/// What cannot be a table is a finding at its place in `file`.
Csv read_csv(std::string_view text, std::uint32_t file, Findings& findings);

}  // namespace planner
