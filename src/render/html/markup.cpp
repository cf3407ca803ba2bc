#include "render/html/markup.hpp"

#include <fmt/format.h>

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

}  // namespace

std::string html_text(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
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
  std::string out = "<" + std::string(name);
  for (const auto& [key, value] : attributes)
    if (!value.empty()) out.append(" ").append(key).append("=\"").append(html_text(value)).append("\"");
  return out + ">";
}

std::string element(std::string_view name, Attributes attributes, std::string_view content) {
  return opening(name, attributes).append(content).append("</").append(name).append(">");
}

std::string coordinate(double value) {
  std::string out = fmt::format("{:.1f}", value);
  if (out.ends_with(".0")) out.resize(out.size() - 2);
  return out == "-0" ? "0" : out;
}

}  // namespace planner
