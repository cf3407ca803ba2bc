#include "render/html/bar_rows.hpp"

#include <algorithm>

#include "render/html/charts.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

constexpr double bar_height = 18, gap = 9, line_height = 15;

double widest(const std::vector<std::string>& texts, double most) {
  double width = 0;
  for (const auto& text : texts) width = std::max(width, text_width(text));
  return std::min(width, most);
}

}  // namespace

double BarPlace::at(double value) const { return left + (right - left) * std::clamp(value, 0.0, whole) / whole; }

BarRows::BarRows(Canvas& canvas, const std::vector<std::string>& titles, const std::vector<std::string>& notes,
                 double top)
    : canvas_(canvas), y_(top) {
  if (is_narrow(canvas)) return;
  titles_ = widest(titles, canvas.width() * 0.3);
  notes_ = widest(notes, canvas.width() * 0.3);
}

BarPlace BarRows::next(const std::string& title, const std::string& note) {
  constexpr std::size_t most_lines = 2;
  const double width = canvas_.width();
  if (is_narrow(canvas_)) {
    const bool beside = text_width(title) + gap + text_width(note) <= width;
    for (const auto& line : wrapped(title, width, most_lines)) canvas_.text(0, y_ += line_height, line);
    if (beside) canvas_.text(width, y_, note, "muted", Anchor::end);
    const BarPlace place{0, width, y_ + 5, bar_height};
    y_ += 5 + bar_height;
    if (!note.empty() && !beside)
      for (const auto& line : wrapped(note, width, most_lines)) canvas_.text(0, y_ += line_height + 1, line, "muted");
    y_ += gap;
    return place;
  }
  const auto title_lines = wrapped(title, titles_, most_lines), note_lines = wrapped(note, notes_, most_lines);
  const double height =
      std::max(bar_height, line_height * static_cast<double>(std::max(title_lines.size(), note_lines.size())));
  const double middle = y_ + height / 2;
  const auto put = [&](const std::vector<std::string>& lines, double x, std::string_view style) {
    double base = middle - line_height * static_cast<double>(lines.size()) / 2 - 3;
    for (const auto& line : lines) canvas_.text(x, base += line_height, line, style);
  };
  put(title_lines, 0, {});
  if (!note.empty()) put(note_lines, width - notes_, "muted");
  y_ += height + gap;
  return {titles_ + gap, width - (notes_ > 0 ? notes_ + gap : 0), middle - bar_height / 2, bar_height};
}

}  // namespace planner
