// Percentages over time: the actual line with its values, broken where nothing is known; the expected one dashed; the
// level to reach dotted.
#include <algorithm>
#include <cmath>

#include "render/html/charts.hpp"
#include "render/html/layout.hpp"
#include "render/html/legend.hpp"
#include "render/percent.hpp"

namespace planner {
namespace {

using Corners = std::vector<std::pair<double, double>>;
constexpr double small_size = 11, dot = 3.5;

class Picture {
 public:
  Picture(Canvas& canvas, const LineChart& chart) : canvas_(canvas), chart_(chart) {
    for (const auto& point : chart.points)
      for (const auto value : {point.value.value_or(0), point.expected, chart.level})
        if (std::isfinite(value)) highest_ = std::max(highest_, value);
  }

  void draw() {
    legend();
    bottom_ = top_ + (is_narrow(canvas_) ? 160 : 190);
    right_ = canvas_.width() - 24;
    level();
    grid();
    dates();
    expected();
    actual();
    canvas_.reach(bottom_ + 24);
  }

 private:
  void legend() {
    std::vector<LegendEntry> entries{{chart_.value_title, "series"}};
    if (!chart_.expected_title.empty()) entries.push_back({chart_.expected_title, "series-expected"});
    if (!chart_.level_title.empty() && chart_.level > 0) entries.push_back({chart_.level_title, "series-level"});
    top_ = draw_legend(canvas_, entries, 0, 2) + 14;
  }

  double x(std::size_t index) const {
    const auto& points = chart_.points;
    const int days = days_between(points.front().date, points.back().date);
    if (days <= 0) return (left_ + right_) / 2;
    return left_ + 10 + (right_ - left_ - 10) * days_between(points.front().date, points[index].date) / days;
  }
  double y(double value) const { return bottom_ - (bottom_ - top_) * std::max(value, 0.0) / highest_; }

  void level() {
    if (chart_.level <= 0 || !std::isfinite(chart_.level)) return;
    canvas_.line(left_, y(chart_.level), right_, y(chart_.level), "series-level");
    axis_label(chart_.level, "small strong");
  }

  /// Lines at quarters of 100 percent; their numbers where the level's does not stand.
  void grid() {
    for (double value = 0; value <= highest_; value += whole / 4) {
      canvas_.line_behind(left_, y(value), right_, y(value), value > 0 ? "grid" : "axis");
      axis_label(value, "small muted");
    }
  }

  void axis_label(double value, std::string_view style) {
    if (axis_.take({0, y(value) - 7, left_, y(value) + 7}))
      canvas_.text(left_ - 6, y(value) + 4, percent(value), style, Anchor::end);
  }

  void dates() {
    Taken taken;
    for (const bool ends_first : {true, false})
      for (std::size_t i = 0; i < chart_.points.size(); ++i) {
        if (ends_first != (i == 0 || i + 1 == chart_.points.size())) continue;
        const auto text = shortened(chart_.points[i].label, 80, small_size);
        const double half = text_width(text, small_size) / 2;
        const double middle = std::clamp(x(i), half, canvas_.width() - half);
        if (!taken.take({middle - half - 4, 0, middle + half + 4, 1})) continue;
        canvas_.line(x(i), bottom_, x(i), bottom_ + 4, "axis");
        canvas_.text(middle, bottom_ + 17, text, "small muted", Anchor::middle);
      }
  }

  void expected() {
    Corners corners;
    for (std::size_t i = 0; i < chart_.points.size(); ++i)
      if (std::isfinite(chart_.points[i].expected)) corners.emplace_back(x(i), y(chart_.points[i].expected));
    if (!chart_.expected_title.empty() && corners.size() > 1) canvas_.polyline(corners, "series-expected");
  }

  bool known(std::size_t index) const { return is_known(chart_.points[index].value); }

  void actual() {
    Corners run;
    for (std::size_t i = 0; i <= chart_.points.size(); ++i) {
      if (i < chart_.points.size() && known(i)) {
        run.emplace_back(x(i), y(*chart_.points[i].value));
        continue;
      }
      if (run.size() > 1) canvas_.polyline(run, "series");
      run.clear();
    }
    for (std::size_t i = 0; i < chart_.points.size(); ++i)
      if (known(i)) canvas_.circle(x(i), y(*chart_.points[i].value), dot, "point");
    values();
  }

  /// The last value first, then the first, then those between that find room.
  void values() {
    std::vector<std::size_t> order;
    for (std::size_t i = chart_.points.size(); i-- > 0;)
      if (known(i)) order.push_back(i);
    if (order.size() > 2) std::rotate(order.begin() + 1, order.end() - 1, order.end());
    Taken taken;
    for (const auto i : order) {
      const double value = y(*chart_.points[i].value);
      taken.take({x(i) - dot, value - dot, x(i) + dot, value + dot});
    }
    for (const auto i : order) value_label(taken, i, i == order.front());
  }

  void value_label(Taken& taken, std::size_t index, bool last) {
    const auto text = percent(std::round(*chart_.points[index].value));
    const double size = last ? label_size + 1 : small_size, half = text_width(text, size) / 2;
    const double middle = std::clamp(x(index), left_ + half, canvas_.width() - half);
    const double point = y(*chart_.points[index].value);
    for (const double base : {point - 8, point + 8 + size}) {
      if (base + 3 > bottom_ || !taken.take({middle - half - 2, base - size, middle + half + 2, base + 3})) continue;
      return canvas_.text(middle, base, text, last ? "value last" : "value small", Anchor::middle);
    }
  }

  Canvas& canvas_;
  const LineChart& chart_;
  Taken axis_;
  double highest_ = whole, top_ = 0, bottom_ = 0, left_ = 44, right_ = 0;
};

}  // namespace

void draw(Canvas& canvas, const LineChart& chart, Language) { Picture(canvas, chart).draw(); }

}  // namespace planner
