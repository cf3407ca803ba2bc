// The period: months and weeks, bars for phases, lanes of numbered marks, and today as a line through all.
#include <fmt/format.h>

#include <algorithm>

#include "render/html/charts.hpp"
#include "render/html/layout.hpp"
#include "render/timeline_scale.hpp"

namespace planner {
namespace {

constexpr double small_size = 11, row_gap = 10, bar_height = 26, mark_radius = 10, dot_radius = 5, label_row = 15;

class Picture {
 public:
  Picture(Canvas& canvas, const Timeline& timeline, Language language)
      : canvas_(canvas), timeline_(timeline), language_(language), span_(span_of(timeline)) {
    constexpr double widest_title = 130, gap = 14, edge = 6;
    left_ = right_ = edge;
    if (!is_narrow(canvas)) left_ = std::min(widest_title, title_width()) + gap;
    right_ = canvas.width() - edge;
  }

  void draw() {
    months();
    weeks();
    const double top = y_;
    phases();
    for (const auto& lane : timeline_.lanes) marks(lane);
    today(top);
    canvas_.reach(y_);
  }

 private:
  double title_width() const {
    double width = 0;
    for (const auto* title : {&timeline_.week_title, &timeline_.phase_title})
      width = std::max(width, text_width(*title));
    for (const auto& lane : timeline_.lanes) width = std::max(width, text_width(lane.title));
    return width;
  }

  double at(Date date) const {
    const double share = days_between(span_.first, date) / (7.0 * static_cast<double>(span_.weeks));
    return left_ + std::clamp(share, 0.0, 1.0) * (right_ - left_);
  }

  /// Beside the row whose middle is `middle`, or above it on a narrow drawing.
  void title(const std::string& text, double middle_below) {
    if (is_narrow(canvas_)) {
      canvas_.text(left_, y_ + small_size, shortened(text, right_ - left_, small_size), "small muted");
      y_ += label_row + 3;
    } else {
      canvas_.text(0, y_ + middle_below + small_size / 3, shortened(text, left_ - small_size), "muted");
    }
  }

  /// The first day of each month, and of the picture, where they have room.
  void months() {
    Taken taken;
    y_ = label_row;
    const auto tick = [&](Date date) {
      const auto text = tiny_date(date, language_);
      if (!taken.take({at(date) - 2, 0, at(date) + text_width(text, small_size) + 6, 1})) return;
      if (at(date) + text_width(text, small_size) <= canvas_.width())
        canvas_.text(at(date), y_ - 4, text, "small muted");
    };
    for (Date day = span_.first; span_.holds(day); day += Days{1})
      if (day_of(day) == 1) tick(day);
    tick(span_.first);
  }

  void weeks() {
    if (!is_narrow(canvas_)) canvas_.text(0, y_ + 13, shortened(timeline_.week_title, left_ - small_size), "muted");
    const Date start = monday_of(timeline_.start);
    const double week = (right_ - left_) / static_cast<double>(span_.weeks);
    const int step = text_width("00", small_size) + 4 > week ? 2 : 1;
    canvas_.line(left_, y_, right_, y_, "grid");
    for (int number = 0; start + Days{7} * number <= timeline_.end; ++number) {
      const double x = at(start + Days{7} * number);
      canvas_.line(x, y_, x, y_ + 4, "grid");
      if (number % step == 0)
        canvas_.text(x + week / 2, y_ + 14, fmt::format("{}", number + 1), "small", Anchor::middle);
    }
    canvas_.line(right_, y_, right_, y_ + 4, "grid");
    y_ += label_row + row_gap;
  }

  void phases() {
    if (timeline_.bars.empty()) return;
    title(timeline_.phase_title, bar_height / 2);
    std::vector<const Timeline::Bar*> shown, untitled;
    for (const auto& bar : timeline_.bars)
      if (bar.end >= bar.start && bar.end >= span_.first && bar.start < span_.end()) shown.push_back(&bar);
    for (const auto* bar : shown) {
      const double from = at(bar->start), width = at(bar->end + Days{1}) - from - 2;
      canvas_.box(from, y_, width, bar_height, "phase", 4);
      if (text_width(bar->title) + 8 > width)
        untitled.push_back(bar);
      else
        canvas_.text(from + width / 2, y_ + bar_height / 2 + 4, bar->title, {}, Anchor::middle);
    }
    y_ += bar_height;
    below(untitled);
    y_ += row_gap;
  }

  /// Titles without room in their bars, each under its bar in the first row that is free there.
  void below(const std::vector<const Timeline::Bar*>& bars) {
    std::vector<Stretch> stretches;
    std::vector<std::string> texts;
    for (const auto* bar : bars) {
      texts.push_back(shortened(bar->title, std::min((right_ - left_) / 2, 200.0), small_size));
      const double width = text_width(texts.back(), small_size);
      const double from = std::min(at(bar->start), right_ - width);
      stretches.push_back({from, from + width});
    }
    const auto rows = rows_for(stretches, 8);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const double y = y_ + label_row * static_cast<double>(rows[i] + 1);
      canvas_.line(at(bars[i]->start) + 1, y_, at(bars[i]->start) + 1, y - small_size + 1, "grid");
      canvas_.text(stretches[i].from + 3, y, texts[i], "small");
    }
    y_ += label_row * static_cast<double>(row_count(rows));
  }

  /// Marks with their label inside; where a label is longer than that, small marks with labels beside them.
  void marks(const Timeline::Lane& lane) {
    std::vector<const Timeline::Mark*> shown;
    for (const auto& mark : lane.marks)
      if (span_.holds(mark.date)) shown.push_back(&mark);
    std::ranges::stable_sort(shown, {}, &Timeline::Mark::date);
    title(lane.title, mark_radius);
    constexpr double widest_inside = 17;
    const bool inside =
        std::ranges::all_of(shown, [](const auto* mark) { return text_width(mark->label) <= widest_inside; });
    std::vector<Stretch> stretches;
    std::vector<std::string> labels;
    for (const auto* mark : shown) {
      const double radius = inside ? mark_radius : dot_radius;
      labels.push_back(inside ? mark->label : shortened(mark->label, (right_ - left_) / 2));
      const double room = inside ? 0 : 3 + text_width(labels.back());
      const double middle = std::min(center(*mark), right_ - radius - room);
      stretches.push_back({middle - radius, middle + radius + room});
    }
    const auto rows = rows_for(stretches, inside ? 1 : 6);
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const double middle = y_ + mark_radius + static_cast<double>(rows[i]) * (2 * mark_radius + 2);
      put(*shown[i], lane.symbol, stretches[i].from, middle, inside, labels[i]);
    }
    y_ += static_cast<double>(std::max<std::size_t>(row_count(rows), 1)) * (2 * mark_radius + 2) + row_gap - 2;
  }

  double center(const Timeline::Mark& mark) const {
    return std::clamp((at(mark.date) + at(mark.date + Days{1})) / 2, left_ + mark_radius, right_ - mark_radius);
  }

  void put(const Timeline::Mark& mark, char symbol, double left, double y, bool inside, const std::string& label) {
    const double radius = inside ? mark_radius : dot_radius, x = left + radius;
    const std::string_view style = mark.crossed_out ? "mark-off" : "mark";
    if (symbol == 'd')
      canvas_.shape({{x, y - radius - 1}, {x + radius + 1, y}, {x, y + radius + 1}, {x - radius - 1, y}}, style);
    else
      canvas_.circle(x, y, radius, style);
    if (inside)
      canvas_.text(x, y + 4, label, mark.crossed_out ? "off" : "on-mark", Anchor::middle);
    else
      canvas_.text(x + radius + 3, y + 4, label, mark.crossed_out ? "off" : "");
  }

  void today(double top) {
    if (!timeline_.today || !span_.holds(*timeline_.today)) return;
    const double x = (at(*timeline_.today) + at(*timeline_.today + Days{1})) / 2;
    const auto text = shortened(timeline_.today_title + " " + tiny_date(*timeline_.today, language_), right_ - left_);
    const double half = text_width(text) / 2;
    canvas_.line_behind(x, top - row_gap + 4, x, y_, "today");
    canvas_.shape({{x - 5, y_ + 6}, {x + 5, y_ + 6}, {x, y_}}, "today-mark");
    y_ += 6 + label_row;
    canvas_.text(std::clamp(x, half, canvas_.width() - half), y_ - 2, text, "strong", Anchor::middle);
  }

  Canvas& canvas_;
  const Timeline& timeline_;
  Language language_;
  TimelineSpan span_;
  double left_ = 0, right_ = 0, y_ = 0;
};

}  // namespace

void draw(Canvas& canvas, const Timeline& timeline, Language language) { Picture(canvas, timeline, language).draw(); }

}  // namespace planner
