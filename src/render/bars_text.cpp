#include <algorithm>
#include <array>
#include <cmath>

#include "render/characters.hpp"
#include "render/chart_text.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

/// The cells out of `cells` that a percentage fills.
std::size_t filled(double value, std::size_t cells) {
  if (!std::isfinite(value)) return 0;
  return static_cast<std::size_t>(std::lround(std::clamp(value, 0.0, whole) / whole * static_cast<double>(cells)));
}

constexpr std::array<std::string_view, 5> fills{"█", "▓", "░", "▒", "·"};
std::string_view fill_of(std::size_t part) { return fills[std::min(part, fills.size() - 1)]; }

/// Each border is rounded by itself, so that the bar is never longer than its whole.
std::string stacked_bar(const std::vector<double>& shares) {
  constexpr std::size_t cells = 20;
  std::string bar;
  double reached = 0;
  std::size_t drawn = 0;
  for (std::size_t part = 0; part < shares.size(); ++part) {
    reached += std::isfinite(shares[part]) ? std::max(shares[part], 0.0) : 0;
    const auto border = std::max(drawn, filled(reached, cells));
    bar += repeated(fill_of(part), border - drawn);
    drawn = border;
  }
  return bar;
}

/// What is reached, then up to where it is likely to end.
std::string progress_bar(const ProgressBars::Row& row) {
  constexpr std::size_t cells = 10;
  const auto reached = filled(*row.value, cells);
  const auto likely = is_known(row.high) ? std::max(reached, filled(*row.high, cells)) : reached;
  return repeated("█", reached) + repeated("▒", likely - reached) + repeated("░", cells - likely);
}

/// A column that no row fills is not shown.
void drop_empty_columns(Table& table) {
  for (std::size_t i = table.columns.size(); i-- > 1;) {
    if (!table.columns[i].title.empty()) continue;
    if (std::ranges::any_of(table.rows, [&](const auto& row) { return !row[i].empty(); })) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
  }
}

}  // namespace

std::string range_text(const ProgressBars::Row& row, Language language) {
  if (!is_known(row.low) || !is_known(row.high)) return {};
  const auto low = percent(std::round(*row.low)), high = percent(std::round(*row.high));
  return low == high ? low : low + (language == Language::ja ? "〜" : "–") + high;
}

Table table_of(const StackedBars& chart) {
  Table table{{{chart.title}, {}}, {}, {}};
  for (std::size_t part = 0; part < chart.parts.size(); ++part)
    table.columns.push_back({std::string(fill_of(part)) + " " + chart.parts[part], Align::right});
  table.columns.emplace_back();
  for (const auto& row : chart.rows) {
    const bool known = !row.shares.empty();
    auto& cells = table.rows.emplace_back();
    cells = {row.title, known ? stacked_bar(row.shares) : chart.unknown_title};
    for (std::size_t part = 0; part < chart.parts.size(); ++part)
      cells.push_back(part < row.shares.size() && std::isfinite(row.shares[part]) ? percent(row.shares[part]) : "");
    cells.push_back(row.note);
  }
  drop_empty_columns(table);
  return table;
}

Table table_of(const ProgressBars& chart, Language language) {
  Table table{{{chart.title}, {}, {"", Align::right}, {}, {}}, {}, {}};
  for (const auto& row : chart.rows) {
    const bool known = is_known(row.value);
    table.rows.push_back({row.title, known ? progress_bar(row) : chart.unknown_title,
                          known ? percent(std::round(*row.value)) : "", range_text(row, language), row.note});
  }
  drop_empty_columns(table);
  return table;
}

}  // namespace planner
