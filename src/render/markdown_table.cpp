#include "render/markdown_table.hpp"

#include <algorithm>
#include <vector>

#include "planner/base/text.hpp"
#include "render/markdown_text.hpp"
#include "render/text_table.hpp"

namespace planner {
namespace {

std::string delimiter(Align align, std::size_t width) {
  const std::string dashes(width - 2, '-');
  if (align == Align::left) return dashes + "--";
  return (align == Align::center ? ":" : "-") + dashes + ":";
}

std::string table_row(const std::vector<std::string>& cells) { return "| " + join(cells, " | ") + " |\n"; }

/// The raw text lines up, too; but one long cell does not stretch all the others.
std::vector<std::size_t> padded_widths(const Table& table) {
  constexpr std::size_t narrowest = 3, widest = 40;
  std::vector<std::size_t> widths(column_count(table), narrowest);
  const auto cover = [&](std::size_t i, const std::string& cell) {
    widths[i] = std::max(widths[i], std::min(widest, display_width(markdown_text(cell, Spot::cell))));
  };
  for (std::size_t i = 0; i < widths.size(); ++i) {
    cover(i, column_of(table, i).title);
    for (const auto& row : table.rows) cover(i, cell_of(row, i));
  }
  return widths;
}

}  // namespace

std::string markdown_table(const Table& table) {
  const auto widths = padded_widths(table);
  const auto cells = [&](const auto& text_of) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < widths.size(); ++i)
      out.push_back(aligned(markdown_text(text_of(i), Spot::cell), column_of(table, i).align, widths[i]));
    return table_row(out);
  };
  std::vector<std::string> rule;
  for (std::size_t i = 0; i < widths.size(); ++i) rule.push_back(delimiter(column_of(table, i).align, widths[i]));
  std::string out = cells([&](std::size_t i) { return column_of(table, i).title; }) + table_row(rule);
  for (const auto& row : table.rows) out += cells([&](std::size_t i) { return cell_of(row, i); });
  return out;
}

}  // namespace planner
