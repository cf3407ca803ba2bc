#include "render/html/legend.hpp"

#include <algorithm>
#include <array>

#include "render/html/layout.hpp"

namespace planner {

double draw_legend(Canvas& canvas, const std::vector<LegendEntry>& entries, double left, double top) {
  constexpr double sample = 22, gap = 6, between = 18, line_height = 18, box = 12;
  const double room = canvas.width() - left;
  std::vector<std::string> titles;
  std::vector<double> widths;
  for (const auto& entry : entries) {
    titles.push_back(shortened(entry.title, room - sample - gap));
    widths.push_back(sample + gap + text_width(titles.back()));
  }
  const auto spots = flowed(widths, room, between);
  double bottom = top;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const double x = left + spots[i].left, y = top + line_height * static_cast<double>(spots[i].line);
    if (entries[i].is_line)
      canvas.line(x, y + box / 2, x + sample, y + box / 2, entries[i].style);
    else
      canvas.box(x, y, sample, box, entries[i].style, 2);
    canvas.text(x + sample + gap, y + box - 2, titles[i]);
    bottom = std::max(bottom, y + line_height);
  }
  return bottom;
}

std::string part_style(std::size_t part) {
  static constexpr std::array<std::string_view, 4> styles{"solid", "hatch", "dots", "empty"};
  return std::string(styles[std::min(part, styles.size() - 1)]);
}

}  // namespace planner
