#include "render/html/canvas.hpp"

#include <array>

#include "render/html/markup.hpp"

namespace planner {
namespace {

std::string points_text(const std::vector<std::pair<double, double>>& points) {
  std::string out;
  for (const auto& [x, y] : points) out += (out.empty() ? "" : " ") + coordinate(x) + "," + coordinate(y);
  return out;
}

/// Slanted strokes, and dots: told apart without colour.
constexpr std::string_view hatch_cell =
    R"(<path class="back" d="M0 0H6V6H0Z"/><path class="stroke" d="M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5"/>)";
constexpr std::string_view dots_cell =
    R"(<path class="back" d="M0 0H8V8H0Z"/><circle class="dot" cx="2" cy="2" r="0.8"/><circle class="dot" cx="6" cy="6" r="0.8"/>)";

std::string pattern(const std::string& id, std::string_view size, std::string_view cell) {
  return element(
      "pattern",
      {{"id", id}, {"width", std::string(size)}, {"height", std::string(size)}, {"patternUnits", "userSpaceOnUse"}},
      cell);
}

std::string line_element(double x1, double y1, double x2, double y2, std::string_view style) {
  return element("line",
                 {{"class", std::string(style)},
                  {"x1", coordinate(x1)},
                  {"y1", coordinate(y1)},
                  {"x2", coordinate(x2)},
                  {"y2", coordinate(y2)}},
                 "");
}

}  // namespace

void Canvas::line(double x1, double y1, double x2, double y2, std::string_view style) {
  body_ += line_element(x1, y1, x2, y2, style);
}

void Canvas::line_behind(double x1, double y1, double x2, double y2, std::string_view style) {
  back_ += line_element(x1, y1, x2, y2, style);
}

void Canvas::box(double x, double y, double width, double height, std::string_view style, double round) {
  body_ += element("rect",
                   {{"class", std::string(style)},
                    {"x", coordinate(x)},
                    {"y", coordinate(y)},
                    {"width", coordinate(width)},
                    {"height", coordinate(height)},
                    {"rx", round > 0 ? coordinate(round) : ""},
                    {"fill", pattern_of(style)}},
                   "");
  reach(y + height);
}

void Canvas::circle(double x, double y, double radius, std::string_view style) {
  body_ += element(
      "circle",
      {{"class", std::string(style)}, {"cx", coordinate(x)}, {"cy", coordinate(y)}, {"r", coordinate(radius)}}, "");
  reach(y + radius);
}

void Canvas::shape(const std::vector<std::pair<double, double>>& corners, std::string_view style) {
  body_ += element("polygon", {{"class", std::string(style)}, {"points", points_text(corners)}}, "");
}

void Canvas::polyline(const std::vector<std::pair<double, double>>& points, std::string_view style) {
  body_ += element("polyline", {{"class", std::string(style)}, {"points", points_text(points)}}, "");
}

void Canvas::text(double x, double y, std::string_view text, std::string_view style, Anchor anchor) {
  if (text.empty()) return;
  static constexpr std::array<std::string_view, 3> anchors{"", "middle", "end"};
  body_ += element("text",
                   {{"class", std::string(style)},
                    {"x", coordinate(x)},
                    {"y", coordinate(y)},
                    {"text-anchor", std::string(anchors[static_cast<std::size_t>(anchor)])}},
                   html_text(text));
  constexpr double descent = 0.3 * label_size;
  reach(y + descent);
}

std::string Canvas::take() {
  std::string patterns;
  if (hatched_) patterns += pattern(id_ + "-hatch", "6", hatch_cell);
  if (dotted_) patterns += pattern(id_ + "-dots", "8", dots_cell);
  return (patterns.empty() ? "" : element("defs", {}, patterns)) + back_ + body_;
}

std::string Canvas::pattern_of(std::string_view style) {
  if (style.starts_with("hatch")) return hatched_ = true, "url(#" + id_ + "-hatch)";
  if (style.starts_with("dots")) return dotted_ = true, "url(#" + id_ + "-dots)";
  return {};
}

}  // namespace planner
