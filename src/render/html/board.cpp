// Cards in the columns of a pipeline; on a narrow drawing the columns stand below one another.
#include <fmt/format.h>

#include <algorithm>

#include "render/html/charts.hpp"

namespace planner {
namespace {

constexpr double small_size = 11, padding = 7, gap = 8, line_height = 15, head_height = 24;

/// A card with its top edge at `y`; gives back its bottom edge.
double put_card(Canvas& canvas, const std::string& text, double x, double y, double width) {
  constexpr std::size_t most_lines = 6;
  const auto lines = wrapped(text, width - 2 * padding, most_lines, small_size);
  const double height = line_height * static_cast<double>(lines.size()) + padding + 3;
  canvas.box(x, y, width, height, "card", 4);
  double base = y + 2;
  for (const auto& line : lines) canvas.text(x + padding, base += line_height, line, "small");
  return y + height;
}

double put_lane(Canvas& canvas, const Board::Lane& lane, double x, double y, double width) {
  const auto count = fmt::format("{}", lane.cards.size());
  const double room = width - text_width(count) - 3 * padding;
  canvas.box(x, y, width, head_height, lane.cards.empty() ? "lane-empty" : "lane", 4);
  canvas.text(x + padding, y + 16, shortened(lane.title, room), "strong");
  canvas.text(x + width - padding, y + 16, count, lane.cards.empty() ? "muted" : "strong", Anchor::end);
  y += head_height + gap;
  for (const auto& card : lane.cards) y = put_card(canvas, card, x, y, width) + gap;
  return y;
}

}  // namespace

void draw(Canvas& canvas, const Board& board, Language) {
  if (board.lanes.empty()) return;
  const auto count = static_cast<double>(board.lanes.size());
  constexpr double narrowest_lane = 84;
  const bool below = (canvas.width() - gap * (count - 1)) / count < narrowest_lane;
  const double width = below ? canvas.width() - 2 : (canvas.width() - 2 - gap * (count - 1)) / count;
  double x = 1, y = 1, bottom = 0;
  for (const auto& lane : board.lanes) {
    const double end = put_lane(canvas, lane, x, y, width);
    bottom = std::max(bottom, end);
    if (below)
      y = end;
    else
      x += width + gap;
  }
  canvas.reach(bottom);
}

}  // namespace planner
