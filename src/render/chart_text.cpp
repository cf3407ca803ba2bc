#include "render/chart_text.hpp"

#include <algorithm>
#include <cmath>

#include "planner/base/sparkline.hpp"
#include "planner/base/text.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

/// A stretch of 100 percent, unless a value goes beyond it.
double top_of(const LineChart& chart) {
  double top = whole;
  for (const auto& point : chart.points)
    for (const auto value : {point.value.value_or(0), point.expected, chart.level})
      if (std::isfinite(value)) top = std::max(top, value);
  return top;
}

/// One row of the picture, with its last number behind it.
struct Row {
  std::string title;
  std::vector<std::optional<double>> numbers;
};

std::vector<Row> rows_of(const LineChart& chart) {
  std::vector<Row> rows{{chart.value_title, {}}, {chart.expected_title, {}}, {chart.level_title, {}}};
  for (const auto& point : chart.points) {
    rows[0].numbers.push_back(point.value);
    rows[1].numbers.emplace_back(point.expected);
    rows[2].numbers.emplace_back(chart.level);
  }
  std::erase_if(rows, [](const Row& row) { return row.title.empty(); });
  for (auto& row : rows) row.title = printable(row.title);
  return rows;
}

}  // namespace

std::vector<std::string> spark_lines(const LineChart& chart, std::size_t width) {
  const auto rows = rows_of(chart);
  const std::string unknown = printable(chart.unknown_title);
  std::size_t label = 0;
  for (const auto& row : rows) label = std::max(label, display_width(row.title));
  label = std::min(label, width / 3);
  const auto room_for_number = std::max<std::size_t>(6, display_width(unknown)) + 4;
  const auto shown = std::min(chart.points.size(), width - std::min(width, label + room_for_number));
  const double top = top_of(chart);
  std::vector<std::string> lines;
  for (const auto& [title, numbers] : rows) {
    std::string line = pad_right(truncate(title, label), label) + "  ";
    for (std::size_t i = numbers.size() - shown; i < numbers.size(); ++i) line += spark_mark(numbers[i], top);
    const bool known = !numbers.empty() && is_known(numbers.back());
    lines.push_back(
        truncate(line + "  " + (known ? percent(*numbers.back()) : unknown), std::max<std::size_t>(width, 1)));
  }
  return lines;
}

Table table_of(const LineChart& chart) {
  Table table{{{""}, {chart.value_title, Align::right}, {chart.expected_title, Align::right}}, {}, {}};
  for (const auto& point : chart.points)
    table.rows.push_back({point.label, is_known(point.value) ? percent(*point.value) : chart.unknown_title,
                          std::isfinite(point.expected) ? percent(point.expected) : chart.unknown_title});
  return table;
}

Table table_of(const Board& board) {
  Table table{{{board.title}, {}}, {}, {}};
  for (const auto& lane : board.lanes) {
    if (lane.cards.empty()) table.rows.push_back({lane.title, "—"});
    for (const auto& card : lane.cards) table.rows.push_back({&card == &lane.cards.front() ? lane.title : "", card});
  }
  return table;
}

}  // namespace planner
