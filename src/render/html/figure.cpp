#include "render/html/figure.hpp"

#include "render/html/html_messages.hpp"
#include "render/html/markup.hpp"
#include "render/html/table.hpp"

namespace planner {

std::string svg_element(Canvas& canvas, const FigureText& text, const std::string& id, std::string_view style) {
  const std::string title = id + "-title", description = id + "-text";
  const auto width = coordinate(canvas.width()), height = coordinate(canvas.height() + 1);
  return element("svg",
                 {{"class", std::string(style)},
                  {"viewBox", "0 0 " + width + " " + height},
                  {"width", width},
                  {"height", height},
                  {"role", "img"},
                  {"aria-labelledby", title},
                  {"aria-describedby", description}},
                 element("title", {{"id", title}}, html_text(text.title)) +
                     element("desc", {{"id", description}}, html_text(text.description)) + canvas.take()) +
         "\n";
}

std::string figure_element(const FigureText& text, const std::string& drawings, Language language) {
  const auto numbers =
      element("details", {}, element("summary", {}, msg::chart_numbers.in(language)) + html_table(text.numbers, {}));
  return element("figure", {{"class", text.style}},
                 element("figcaption", {}, html_text(text.title)) + drawings + numbers) +
         "\n";
}

}  // namespace planner
