// The way from baseline to target: what is reached, solid; where it is likely to end, hatched between two strokes.
#include <algorithm>
#include <cmath>

#include "render/chart_text.hpp"
#include "render/html/bar_rows.hpp"
#include "render/html/charts.hpp"
#include "render/html/html_messages.hpp"
#include "render/html/legend.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

/// 48%（見込み 61%〜82%） and what is to be said of it.
std::string note_of(const ProgressBars::Row& row, const ProgressBars& chart, Language language) {
  std::string text = is_known(row.value) ? percent(std::round(*row.value)) : chart.unknown_title;
  if (const auto range = range_text(row, language); !range.empty())
    text += say(msg::chart_range, language, {{"range", range}});
  return text + (row.note.empty() ? "" : std::string(" ") + row.note);
}

void put_range(Canvas& canvas, const BarPlace& place, double low, double high) {
  const double from = place.at(low), to = std::max(place.at(high), place.at(low) + 1);
  canvas.box(from, place.top + 4, to - from, place.height - 8, "hatch");
  for (const double x : {from, to}) canvas.line(x, place.top, x, place.top + place.height, "range-end");
}

void put_bar(Canvas& canvas, const ProgressBars::Row& row, const BarPlace& place) {
  const bool known = is_known(row.value);
  canvas.box(place.left, place.top, place.right - place.left, place.height, known ? "track" : "unknown", 3);
  if (is_known(row.low) && is_known(row.high)) put_range(canvas, place, *row.low, *row.high);
  if (known && place.at(*row.value) > place.left)
    canvas.box(place.left, place.top, place.at(*row.value) - place.left, place.height, "solid", 3);
}

}  // namespace

void draw(Canvas& canvas, const ProgressBars& chart, Language language) {
  std::vector<LegendEntry> entries{{std::string(msg::chart_reached.in(language)), "solid", false}};
  if (std::ranges::any_of(chart.rows, [](const auto& row) { return is_known(row.low) && is_known(row.high); }))
    entries.push_back({std::string(msg::chart_likely.in(language)), "hatch", false});
  const double top = draw_legend(canvas, entries, 0, 2) + 10;
  std::vector<std::string> titles, notes;
  for (const auto& row : chart.rows) titles.push_back(row.title), notes.push_back(note_of(row, chart, language));
  BarRows rows(canvas, titles, notes, top);
  for (std::size_t i = 0; i < chart.rows.size(); ++i) put_bar(canvas, chart.rows[i], rows.next(titles[i], notes[i]));
  canvas.reach(rows.bottom() - 6);
}

}  // namespace planner
