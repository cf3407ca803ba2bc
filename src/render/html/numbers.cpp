#include "render/html/numbers.hpp"

#include <algorithm>
#include <cmath>

#include "render/chart_text.hpp"
#include "render/html/html_messages.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

Column column(const Message& title, Language language, Align align = Align::left) {
  return {std::string(title.in(language)), align};
}

/// The note's column, which only shows where a row has one.
void drop_last_if_empty(Table& table) {
  if (std::ranges::any_of(table.rows, [](const auto& row) { return !row.back().empty(); })) return;
  table.columns.pop_back();
  for (auto& row : table.rows) row.pop_back();
}

}  // namespace

Table numbers_of(const Timeline& timeline, Language language) {
  Table table{
      {column(msg::number_what, language), column(msg::number_which, language), column(msg::number_when, language)},
      {},
      timeline.title};
  for (const auto& bar : timeline.bars)
    table.rows.push_back({timeline.phase_title, bar.title,
                          say(msg::number_from_to, language,
                              {{"from", short_date(bar.start, language)}, {"to", short_date(bar.end, language)}})});
  for (const auto& lane : timeline.lanes)
    for (const auto& mark : lane.marks) {
      const auto date = short_date(mark.date, language);
      table.rows.push_back(
          {lane.title, mark.label, mark.crossed_out ? say(msg::number_cancelled, language, {{"date", date}}) : date});
    }
  return table;
}

Table numbers_of(const LineChart& chart, Language language) {
  auto table = table_of(chart);
  table.columns.front() = column(msg::number_day, language);
  table.caption = chart.title;
  return table;
}

Table numbers_of(const StackedBars& chart, Language language) {
  Table table{{column(msg::number_what, language)}, {}, chart.title};
  for (const auto& part : chart.parts) table.columns.push_back({part, Align::right});
  table.columns.push_back(column(msg::number_note, language));
  for (const auto& row : chart.rows) {
    auto& cells = table.rows.emplace_back();
    cells.push_back(row.title);
    for (std::size_t part = 0; part < chart.parts.size(); ++part)
      cells.push_back(part < row.shares.size() && std::isfinite(row.shares[part]) ? percent(row.shares[part])
                                                                                  : chart.unknown_title);
    cells.push_back(row.note);
  }
  drop_last_if_empty(table);
  return table;
}

Table numbers_of(const ProgressBars& chart, Language language) {
  Table table{{column(msg::number_what, language), column(msg::chart_reached, language, Align::right),
               column(msg::chart_likely, language, Align::right), column(msg::number_note, language)},
              {},
              chart.title};
  for (const auto& row : chart.rows)
    table.rows.push_back({row.title, is_known(row.value) ? percent(std::round(*row.value)) : chart.unknown_title,
                          range_text(row, language), row.note});
  drop_last_if_empty(table);
  return table;
}

Table numbers_of(const Board& board, Language language) {
  auto table = table_of(board);
  table.columns = {column(msg::number_what, language), column(msg::number_which, language)};
  table.caption = board.title;
  return table;
}

}  // namespace planner
