// A chart as a figure: its title, the drawing at two widths with its text alternative, and its numbers.
#pragma once

#include <fmt/format.h>

#include <string>

#include "planner/base/text.hpp"
#include "render/html/charts.hpp"
#include "render/html/descriptions.hpp"
#include "render/html/numbers.hpp"

namespace planner {

struct FigureText {
  std::string style;  ///< the kind of chart
  std::string title, description;
  Table numbers;
};

/// One drawing with its name and text alternative; `style` says for which screens it is.
std::string svg_element(Canvas& canvas, const FigureText& text, const std::string& id, std::string_view style);

/// Title, drawings and numbers together.
std::string figure_element(const FigureText& text, const std::string& drawings, Language language);

constexpr std::string_view style_of(const Timeline&) { return "timeline"; }
constexpr std::string_view style_of(const Board&) { return "board"; }
template <class Chart>
constexpr std::string_view style_of(const Chart&) {
  return "chart";
}

/// `id` is the figure's own on its page.
template <class Chart>
std::string html_figure(const Chart& chart, const std::string& id, Language language) {
  const FigureText text{std::string(style_of(chart)), chart.title, described(chart, language),
                        numbers_of(chart, language)};
  std::string drawings;
  for (const bool wide : {true, false}) {
    const auto own_id = id + (wide ? "w" : "n");
    Canvas canvas(wide ? wide_drawing : narrow_drawing, own_id);
    draw(canvas, chart, language);
    drawings += svg_element(canvas, text, own_id, wide ? "wide" : "narrow");
  }
  return figure_element(text, drawings, language);
}

}  // namespace planner
