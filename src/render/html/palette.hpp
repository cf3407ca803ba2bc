// The advisor's colour, made fit to read: darkened on light paper and lightened on dark until it stands out enough.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace planner {

/// Red, green, blue, each 0 to 1 (sRGB).
using Color = std::array<double, 3>;

/// The color of "#1f6feb"; the house colour for anything else.
Color color_of(std::string_view text);
std::string hex(const Color& color);

/// Contrast of two colours, 1 to 21, as WCAG 2 defines it.
double contrast(const Color& a, const Color& b);

/// The nearest colour of the same hue that has contrast of `least` to `ground`, mixed towards `to`.
Color readable(const Color& color, const Color& ground, const Color& to, double least);

/// The rules of a stylesheet that set the accent for light, dark and paper.
std::string accent_style(std::string_view advisor_color);

}  // namespace planner
