// HTML and SVG as text: escaping, and elements. Whatever came from a file goes through here, so that no text can open
// a tag, leave an attribute or turn the direction of what stands around it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace planner {

/// Text between tags: the signs of markup as entities, no control characters, no bidirectional overrides, no invalid
/// UTF-8. Line breaks become blanks.
std::string html_text(std::string_view text);

/// As html_text for running text: line breaks kept as <br>, numbers kept with their units.
std::string html_lines(std::string_view text);

struct Attribute {
  std::string_view name;
  std::string value;
};
using Attributes = std::initializer_list<Attribute>;

/// <name a="…">content</name>; the content is markup already, the values of attributes are text. An attribute with an
/// empty value is left out.
std::string element(std::string_view name, Attributes attributes, std::string_view content);

/// <name a="…">, for elements without content in HTML.
std::string opening(std::string_view name, Attributes attributes = {});

/// A length or place in a drawing, with one decimal unless it is zero: 12.5, 48
std::string coordinate(double value);

}  // namespace planner
