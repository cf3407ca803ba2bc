#include "render/timeline_scale.hpp"

#include <algorithm>

namespace planner {

TimelineSpan span_of(const Timeline& timeline) {
  constexpr Days margin{8 * 7};
  Date first = timeline.start, last = std::max(timeline.start, timeline.end);
  const Date earliest = first - margin, latest = last + margin;
  const auto cover = [&](Date date) {
    if (date >= earliest && date <= latest) first = std::min(first, date), last = std::max(last, date);
  };
  for (const auto& bar : timeline.bars) cover(bar.start), cover(bar.end);
  for (const auto& lane : timeline.lanes)
    for (const auto& mark : lane.marks) cover(mark.date);
  first = monday_of(first);
  return {first, static_cast<std::size_t>(days_between(first, sunday_of(last)) / 7 + 1)};
}

std::optional<std::size_t> TimelineScale::cell(Date date) const {
  if (!holds(date)) return std::nullopt;
  const auto days = static_cast<std::size_t>(days_between(first, date));
  return days / 7 * week_cells + days % 7 * week_cells / 7;
}

TimelineScale scale_of(const Timeline& timeline, std::size_t room) {
  const auto span = span_of(timeline);
  constexpr std::size_t widest_week = 5;
  return {{span.first, std::min(span.weeks, std::max<std::size_t>(room, 1))},
          std::clamp<std::size_t>(room / span.weeks, 1, widest_week)};
}

}  // namespace planner
