// Shares of one whole, a bar a row; each part has a fill of its own, and its number where there is room.
#include <cmath>

#include "render/html/bar_rows.hpp"
#include "render/html/charts.hpp"
#include "render/html/legend.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

double share_of(const StackedBars::Row& row, std::size_t part) {
  return part < row.shares.size() && std::isfinite(row.shares[part]) ? std::max(row.shares[part], 0.0) : 0;
}

void put_number(Canvas& canvas, double from, double to, const BarPlace& place, double share) {
  constexpr double size = 11, padding = 4;
  const auto text = percent(std::round(share));
  const double width = text_width(text, size) + 2 * padding;
  if (width + 4 > to - from) return;
  const double middle = (from + to) / 2, center = place.top + place.height / 2;
  canvas.box(middle - width / 2, center - 7, width, 14, "chip", 7);
  canvas.text(middle, center + 4, text, "small", Anchor::middle);
}

/// Fills first, so that no number is under one.
void put_shares(Canvas& canvas, const StackedBars& chart, const StackedBars::Row& row, const BarPlace& place) {
  for (const bool numbers : {false, true}) {
    double reached = 0;
    for (std::size_t part = 0; part < chart.parts.size(); ++part) {
      const double from = place.at(reached), to = place.at(reached += share_of(row, part));
      if (to - from < 0.5) continue;
      if (numbers)
        put_number(canvas, from, to, place, share_of(row, part));
      else
        canvas.box(from, place.top, to - from, place.height, part_style(part));
    }
  }
}

void put_unknown(Canvas& canvas, const BarPlace& place, const std::string& text) {
  canvas.box(place.left, place.top, place.right - place.left, place.height, "unknown", 3);
  canvas.text((place.left + place.right) / 2, place.top + place.height / 2 + 4,
              shortened(text, place.right - place.left - 8), "muted", Anchor::middle);
}

}  // namespace

void draw(Canvas& canvas, const StackedBars& chart, Language) {
  std::vector<LegendEntry> entries;
  for (std::size_t part = 0; part < chart.parts.size(); ++part)
    entries.push_back({chart.parts[part], part_style(part), false});
  const double top = draw_legend(canvas, entries, 0, 2) + 10;
  std::vector<std::string> titles, notes;
  for (const auto& row : chart.rows) titles.push_back(row.title), notes.push_back(row.note);
  BarRows rows(canvas, titles, notes, top);
  for (const auto& row : chart.rows) {
    const auto place = rows.next(row.title, row.note);
    if (row.shares.empty())
      put_unknown(canvas, place, chart.unknown_title);
    else
      put_shares(canvas, chart, row, place);
  }
  canvas.reach(rows.bottom() - 6);
}

}  // namespace planner
