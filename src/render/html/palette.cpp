#include "render/html/palette.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace planner {
namespace {

constexpr Color house_color{0.122, 0.365, 0.549};  // a calm indigo
constexpr Color white{1, 1, 1}, black{0, 0, 0};
// The grounds of page.css on which the accent stands: the less contrasting one of page and panel.
constexpr Color light_ground{0.957, 0.965, 0.973}, dark_ground{0.137, 0.157, 0.176};
constexpr double text_contrast = 4.5;  // WCAG 2.2, 1.4.3

double linear(double part) {
  constexpr double knee = 0.04045;
  return part <= knee ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const Color& color) {
  return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
}

Color mixed(const Color& a, const Color& b, double share) {
  Color result{};
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = a[i] + (b[i] - a[i]) * share;
  return result;
}

bool read_part(std::string_view text, double& part) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
  part = number / 255.0;
  return error == std::errc{} && end == text.data() + text.size();
}

std::string accent_rule(const Color& accent, const Color& on_accent) {
  return fmt::format(":root{{--accent:{};--on-accent:{}}}", hex(accent), hex(on_accent));
}

}  // namespace

Color color_of(std::string_view text) {
  Color color{};
  if (text.size() != 7 || text.front() != '#') return house_color;
  for (std::size_t i = 0; i < color.size(); ++i)
    if (!read_part(text.substr(1 + 2 * i, 2), color[i])) return house_color;
  return color;
}

std::string hex(const Color& color) {
  std::string out = "#";
  for (const auto part : color) out += fmt::format("{:02x}", std::lround(std::clamp(part, 0.0, 1.0) * 255));
  return out;
}

double contrast(const Color& a, const Color& b) {
  const double one = luminance(a), other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Color readable(const Color& color, const Color& ground, const Color& to, double least) {
  constexpr int steps = 100;
  for (int step = 0; step < steps; ++step) {
    const auto candidate = color_of(hex(mixed(color, to, static_cast<double>(step) / steps)));
    if (contrast(candidate, ground) >= least) return candidate;
  }
  return to;
}

std::string accent_style(std::string_view advisor_color) {
  const auto color = color_of(advisor_color);
  const auto light = readable(color, light_ground, black, text_contrast);
  const auto dark = readable(color, dark_ground, white, text_contrast);
  return accent_rule(light, white) + "@media screen and (prefers-color-scheme:dark){" + accent_rule(dark, black) + "}";
}

}  // namespace planner
