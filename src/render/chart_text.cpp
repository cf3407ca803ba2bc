#include "render/chart_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "planner/base/text.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

std::string spark(std::optional<double> value, double top) {
  static constexpr std::array<std::string_view, 8> heights{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  if (!is_known(value)) return "·";
  const auto step = std::floor(std::clamp(*value / top, 0.0, 1.0) * static_cast<double>(heights.size()));
  return std::string(heights[std::min(static_cast<std::size_t>(step), heights.size() - 1)]);
}

/// A stretch of 100 percent, unless a value goes beyond it.
double top_of(const LineChart& chart) {
  double top = whole;
  for (const auto& point : chart.points)
    for (const auto value : {point.value.value_or(0), point.expected, chart.level})
      if (std::isfinite(value)) top = std::max(top, value);
  return top;
}

}  // namespace

std::vector<std::string> spark_lines(const LineChart& chart, std::size_t width) {
  std::size_t label = 0;
  for (const auto* title : {&chart.value_title, &chart.expected_title, &chart.level_title})
    label = std::max(label, display_width(printable(*title)));
  label = std::min(label, width / 2);
  constexpr std::size_t room_for_number = 10;
  const auto shown = std::min(chart.points.size(), width - std::min(width, label + room_for_number));
  const double top = top_of(chart);
  std::string values, expected, level;
  std::optional<double> last, last_expected;
  for (std::size_t i = chart.points.size() - shown; i < chart.points.size(); ++i) {
    const auto& point = chart.points[i];
    values += spark(point.value, top);
    expected += spark(point.expected, top);
    level += spark(chart.level, top);
    last = point.value;
    last_expected = point.expected;
  }
  const auto line = [&](const std::string& title, const std::string& picture, std::optional<double> number) {
    return pad_right(truncate(printable(title), label), label) + "  " + picture +
           (is_known(number) ? "  " + percent(*number) : "");
  };
  std::vector<std::string> lines{line(chart.value_title, values, last)};
  if (!chart.expected_title.empty()) lines.push_back(line(chart.expected_title, expected, last_expected));
  if (!chart.level_title.empty()) lines.push_back(line(chart.level_title, level, chart.level));
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
