#include <algorithm>

#include "planner/base/text.hpp"
#include "render/characters.hpp"
#include "render/formats.hpp"

namespace planner {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_plain_number(std::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  if (text.ends_with('%')) text.remove_suffix(1);
  return !text.empty() && is_digit(text.front()) && is_digit(text.back()) && std::ranges::count(text, '.') <= 1 &&
         std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '.' || c == ','; });
}

/// Spreadsheets take the full-width signs for formulas too.
bool is_formula(std::string_view text) {
  static constexpr std::string_view signs[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  const auto bare = trim(text);
  return !is_plain_number(bare) && std::ranges::find(signs, first_character(bare)) != std::end(signs);
}

/// Quoted when needed; never a formula.
std::string csv_cell(std::string_view text) {
  const std::string cell = (is_formula(text) ? "'" : "") + printable(text);
  if (cell.find_first_of(",\"") == std::string::npos && trim(cell).size() == cell.size()) return cell;
  std::string quoted = "\"";
  for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

template <class Cells, class Text>
std::string record(const Cells& cells, Text text) {
  std::string line;
  for (const auto& cell : cells) {
    if (&cell != &cells.front()) line += ',';
    line += csv_cell(text(cell));
  }
  return line + "\r\n";
}

}  // namespace

std::string render_csv(const Document& document, const View&) {
  if (!document.sheet) return {};
  // Excel takes a file without the byte-order mark for the system's old encoding.
  std::string out = "\xEF\xBB\xBF" + record(document.sheet->columns, [](const Column& column) { return column.title; });
  for (const auto& row : document.sheet->rows) out += record(row, [](const std::string& cell) { return cell; });
  return out;
}

}  // namespace planner
