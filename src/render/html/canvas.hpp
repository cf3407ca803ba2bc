// A drawing in SVG: shapes and text, whose colours, strokes and patterns are classes of page.css, so that one drawing
// does for light, dark and paper. Units are pixels at the drawing's own size.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/html/measure.hpp"

namespace planner {

enum class Anchor { start, middle, end };

class Canvas {
 public:
  /// `id` makes the names of patterns the drawing's own on its page.
  Canvas(double width, std::string id) : width_(width), id_(std::move(id)) {}

  double width() const { return width_; }
  double height() const { return height_; }
  /// The drawing reaches down at least to `y`.
  void reach(double y) { height_ = y > height_ ? y : height_; }

  void line(double x1, double y1, double x2, double y2, std::string_view style);
  /// As line, but behind all else.
  void line_behind(double x1, double y1, double x2, double y2, std::string_view style);
  void box(double x, double y, double width, double height, std::string_view style, double round = 0);
  void circle(double x, double y, double radius, std::string_view style);
  void shape(const std::vector<std::pair<double, double>>& corners, std::string_view style);
  void polyline(const std::vector<std::pair<double, double>>& points, std::string_view style);
  /// One line of text, with `y` its base line. Text is escaped here.
  void text(double x, double y, std::string_view text, std::string_view style = {}, Anchor anchor = Anchor::start);

  /// The drawing as markup for between <svg> and </svg>.
  std::string take();

 private:
  double width_, height_ = 0;
  std::string id_, back_, body_;
  bool hatched_ = false, dotted_ = false;

  std::string pattern_of(std::string_view style);
};

}  // namespace planner
