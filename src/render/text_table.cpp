#include "render/text_table.hpp"

#include <algorithm>
#include <numeric>

#include "planner/base/text.hpp"
#include "render/characters.hpp"

namespace planner {
namespace {

using Cells = std::vector<std::string>;
using Widths = std::vector<std::size_t>;

/// What stands in an empty cell of a form.
constexpr std::string_view writing_line = "______";
constexpr std::string_view reset = "\x1b[0m";

/// The widest run of narrow characters, which folding would tear: a word, a number, a bar.
std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0, run = 0;
  while (!text.empty()) {
    const auto character = first_character(text);
    const bool joins = character != " " && display_width(character) < 2;
    run = joins ? run + display_width(character) : 0;
    longest = std::max(longest, run);
    text.remove_prefix(character.size());
  }
  return longest;
}

/// Below the floor a column is hard to read: a few full-width characters, or its longest word.
constexpr std::size_t comfortable = 8;
std::size_t floor_of(std::string_view cell) {
  constexpr std::size_t longest_kept = 24;
  return std::max(std::min(display_width(cell), comfortable), std::min(longest_word(cell), longest_kept));
}

template <class Measure>
Widths measured(const std::vector<Cells>& rows, std::size_t columns, Measure measure) {
  Widths widths(columns, 1);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < columns; ++i) widths[i] = std::max<std::size_t>(widths[i], measure(row[i]));
  return widths;
}

std::size_t sum(const Widths& widths) { return std::accumulate(widths.begin(), widths.end(), std::size_t{0}); }

/// Takes from the widest column, again and again, until all fit in `room` or stand on their floors.
void cut(Widths& widths, const Widths& floors, std::size_t room) {
  for (auto total = sum(widths); total > room; --total) {
    std::size_t* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (widths[i] > floors[i] && (widest == nullptr || widths[i] > *widest)) widest = &widths[i];
    if (widest == nullptr) return;
    --*widest;
  }
}

struct Layout {
  Widths widths;
  std::size_t gap = 2;
};

Layout layout_of(const Table& table, const std::vector<Cells>& rows, std::size_t width) {
  const auto columns = column_count(table);
  Layout layout{measured(rows, columns, display_width)};
  if (width == 0) return layout;
  const auto room = [&] { return width - std::min(width, layout.gap * (columns - 1)); };
  auto floors = measured(rows, columns, floor_of);
  bool cuts = false;
  for (std::size_t i = 0; i < columns; ++i) {
    const auto may = column_of(table, i).room;
    if (may == Room::cuts) floors[i] = std::min(floors[i], comfortable);
    if (may == Room::keeps) floors[i] = layout.widths[i];
    cuts = cuts || may == Room::cuts;
  }
  // Cut columns lose text: the gaps give way before they do.
  if (cuts && sum(layout.widths) > room()) layout.gap = 1;
  cut(layout.widths, floors, room());
  if (sum(layout.widths) <= room()) return layout;
  layout.gap = 1;
  cut(layout.widths, Widths(columns, 2), room());
  return layout;
}

/// A form takes the whole width: columns to write in share what is left.
void widen(Layout& layout, const std::vector<Cells>& rows, std::size_t width) {
  std::vector<std::size_t*> empty;
  for (std::size_t i = 0; i < layout.widths.size(); ++i)
    if (std::ranges::any_of(rows, [&](const Cells& row) { return row[i] == writing_line; }))
      empty.push_back(&layout.widths[i]);
  const auto used = sum(layout.widths) + layout.gap * (layout.widths.size() - 1);
  for (std::size_t left = width > used ? width - used : 0; left > 0 && !empty.empty(); --left)
    ++**std::ranges::min_element(empty, {}, [](const std::size_t* column) { return *column; });
}

std::vector<Cells> printable_rows(const Table& table, bool titled) {
  const auto columns = column_count(table);
  std::vector<Cells> rows(titled ? 1 : 0);
  for (std::size_t i = 0; titled && i < columns; ++i) rows[0].push_back(printable(column_of(table, i).title));
  for (const auto& row : table.rows) {
    rows.emplace_back();
    for (std::size_t i = 0; i < columns; ++i) rows.back().push_back(printable(cell_of(row, i)));
    for (auto& cell : rows.back())
      if (table.form && cell.empty()) cell = writing_line;
  }
  return rows;
}

std::string_view color_of(Light light) {
  switch (light) {
    case Light::none:
      break;
    case Light::green:
      return "\x1b[32m";
    case Light::yellow:
      return "\x1b[33m";
    case Light::red:
      return "\x1b[31m";
  }
  return {};
}

/// The colour that a cell is shown in; empty without one.
std::string_view light_of(const Table& table, std::size_t row, std::size_t column) {
  return column == table.light_column && row < table.lights.size() ? color_of(table.lights[row]) : std::string_view();
}

/// A line to write on is as long as its column is wide.
Cells folded_cell(const Table& table, std::size_t column, const std::string& cell, std::size_t width) {
  if (cell == writing_line) return {std::string(width, '_')};
  return column_of(table, column).room == Room::cuts ? Cells{truncate(cell, width)} : fold(cell, width);
}

/// The folded cells of one row side by side; no blanks at the ends of lines.
void put_row(std::vector<std::string>& lines, const Table& table, const Cells& row, const Layout& layout,
             const std::vector<std::string_view>& colors) {
  std::vector<Cells> folded;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    folded.push_back(folded_cell(table, i, row[i], layout.widths[i]));
    height = std::max(height, folded.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::string out;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += std::string(layout.gap, ' ');
      const auto cell = aligned(cell_of(folded[i], line), column_of(table, i).align, layout.widths[i]);
      out += colors[i].empty() ? cell : std::string(colors[i]) + cell + std::string(reset);
    }
    lines.push_back(out.substr(0, out.find_last_not_of(' ') + 1));
  }
}

std::string rule(const Layout& layout) {
  Cells strokes;
  for (const auto width : layout.widths) strokes.push_back(repeated("─", width));
  return join(strokes, std::string(layout.gap, ' '));
}

}  // namespace

std::size_t column_count(const Table& table) {
  auto count = table.columns.size();
  for (const auto& row : table.rows) count = std::max(count, row.size());
  return count;
}

const std::string& cell_of(const std::vector<std::string>& row, std::size_t column) {
  static const std::string none;
  return column < row.size() ? row[column] : none;
}

const Column& column_of(const Table& table, std::size_t column) {
  static const Column untitled;
  return column < table.columns.size() ? table.columns[column] : untitled;
}

std::string aligned(std::string_view text, Align align, std::size_t width) {
  if (align == Align::right) return pad_left(text, width);
  if (align == Align::left) return pad_right(text, width);
  const auto used = display_width(text);
  return pad_right(pad_left(text, used + (width > used ? (width - used) / 2 : 0)), width);
}

std::vector<std::string> table_lines(const Table& table, std::size_t width, bool color) {
  const auto columns = column_count(table);
  if (columns == 0) return {};
  const bool titled = std::ranges::any_of(table.columns, [](const Column& column) { return !column.title.empty(); });
  const auto rows = printable_rows(table, titled);
  auto layout = layout_of(table, rows, width);
  if (table.form) widen(layout, rows, width);
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool is_title = titled && i == 0;
    std::vector<std::string_view> colors(columns);
    for (std::size_t j = 0; color && !is_title && j < columns; ++j) colors[j] = light_of(table, i - titled, j);
    put_row(lines, table, rows[i], layout, colors);
    if (is_title) lines.push_back(rule(layout));
  }
  return lines;
}

}  // namespace planner
