#include "render/html/descriptions.hpp"

#include <cmath>

#include "planner/base/text.hpp"
#include "render/chart_text.hpp"
#include "render/html/html_messages.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

using Items = std::vector<std::string>;

/// {title}：{one}、{two}。
std::string series(const std::string& title, const Items& items, Language language) {
  const auto text = items.empty() ? std::string(msg::tell_none.in(language)) : join(items, list_separator(language));
  return say(msg::tell_series, language, {{"title", title}, {"items", text}});
}

std::string valued(const std::string& name, const std::string& value, Language language) {
  return say(msg::tell_value, language, {{"name", name}, {"value", value}});
}

/// Sentences one after the other: with a blank between them where the language writes one.
std::string together(const Items& sentences, Language language) {
  return join(sentences, language == Language::ja ? "" : " ");
}

}  // namespace

std::string described(const Timeline& timeline, Language language) {
  Items sentences{say(msg::tell_period, language, {{"from", timeline.start}, {"to", timeline.end}})};
  Items phases;
  for (const auto& bar : timeline.bars)
    phases.push_back(valued(bar.title,
                            say(msg::number_from_to, language,
                                {{"from", short_date(bar.start, language)}, {"to", short_date(bar.end, language)}}),
                            language));
  if (!phases.empty()) sentences.push_back(series(timeline.phase_title, phases, language));
  for (const auto& lane : timeline.lanes) {
    Items marks;
    for (const auto& mark : lane.marks) {
      auto date = short_date(mark.date, language);
      if (mark.crossed_out) date = say(msg::number_cancelled, language, {{"date", date}});
      marks.push_back(say(msg::tell_dated, language, {{"name", mark.label}, {"date", date}}));
    }
    sentences.push_back(series(lane.title, marks, language));
  }
  if (timeline.today)
    sentences.push_back(say(msg::tell_today, language, {{"title", timeline.today_title}, {"date", *timeline.today}}));
  return together(sentences, language);
}

std::string described(const LineChart& chart, Language language) {
  Items actual, expected;
  for (const auto& point : chart.points) {
    actual.push_back(
        valued(point.label, is_known(point.value) ? percent(*point.value) : chart.unknown_title, language));
    if (std::isfinite(point.expected)) expected.push_back(valued(point.label, percent(point.expected), language));
  }
  Items sentences{series(chart.value_title, actual, language)};
  if (!chart.expected_title.empty()) sentences.push_back(series(chart.expected_title, expected, language));
  if (!chart.level_title.empty() && chart.level > 0)
    sentences.push_back(series(chart.level_title, {percent(chart.level)}, language));
  return together(sentences, language);
}

std::string described(const StackedBars& chart, Language language) {
  Items sentences;
  for (const auto& row : chart.rows) {
    Items parts;
    for (std::size_t part = 0; part < chart.parts.size() && part < row.shares.size(); ++part)
      if (std::isfinite(row.shares[part]))
        parts.push_back(valued(chart.parts[part], percent(std::round(row.shares[part])), language));
    if (row.shares.empty()) parts.push_back(chart.unknown_title);
    if (!row.note.empty()) parts.push_back(row.note);
    sentences.push_back(series(row.title, parts, language));
  }
  return together(sentences, language);
}

std::string described(const ProgressBars& chart, Language language) {
  Items sentences;
  for (const auto& row : chart.rows) {
    Items parts{valued(std::string(msg::chart_reached.in(language)),
                       is_known(row.value) ? percent(std::round(*row.value)) : chart.unknown_title, language)};
    if (const auto range = range_text(row, language); !range.empty())
      parts.push_back(valued(std::string(msg::chart_likely.in(language)), range, language));
    if (!row.note.empty()) parts.push_back(row.note);
    sentences.push_back(series(row.title, parts, language));
  }
  return together(sentences, language);
}

std::string described(const Board& board, Language language) {
  Items sentences;
  for (const auto& lane : board.lanes) sentences.push_back(series(lane.title, lane.cards, language));
  return together(sentences, language);
}

}  // namespace planner
