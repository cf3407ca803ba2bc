#include "render/html/markup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "planner/base/text.hpp"
#include "render/html/no_break.hpp"

namespace planner {
namespace {

std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

void open(std::string& out, std::string_view name, Attributes attributes) {
  out.append("<").append(name);
  for (const auto& [key, value] : attributes)
    if (!value.empty()) out.append(" ").append(key).append("=\"").append(html_text(value)).append("\"");
  out.append(">");
}

}  // namespace

std::string html_text(std::string_view text) {
  auto clean = printable(text);
  if (std::ranges::all_of(clean, [](char c) { return entity(c).empty(); })) return clean;
  std::string out;
  for (const char c : clean) {
    const auto safe = entity(c);
    if (safe.empty())
      out += c;
    else
      out += safe;
  }
  return out;
}

std::string html_lines(std::string_view text) {
  std::string out;
  for (const auto line : split(trim(text), '\n')) {
    if (!out.empty()) out += "<br>";
    out += unbroken_numbers(trim(line));
  }
  return out;
}

std::string opening(std::string_view name, Attributes attributes) {
  std::string out;
  open(out, name, attributes);
  return out;
}

std::string element(std::string_view name, Attributes attributes, std::string_view content) {
  constexpr std::size_t usual_attributes = 60;
  std::string out;
  out.reserve(content.size() + 2 * name.size() + (attributes.size() == 0 ? 5 : usual_attributes));
  open(out, name, attributes);
  return out.append(content).append("</").append(name).append(">");
}

std::string coordinate(double value) {
  const long tenths = std::lround(value * 10);
  if (tenths % 10 == 0) return fmt::format_int(tenths / 10).str();
  std::string out = fmt::format_int(tenths < 0 ? -tenths : tenths).str();
  if (out.size() == 1) out.insert(0, 1, '0');
  out.insert(out.size() - 1, 1, '.');
  return tenths < 0 ? "-" + out : out;
}

}  // namespace planner
