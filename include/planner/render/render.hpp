// Document in, bytes out. One small file per format; a new format is a file and a row of the table in render.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "planner/document/document.hpp"

namespace planner {

enum class Format { markdown, html, text, json, csv, ics, slack };

/// How the output is looked at.
struct View {
  std::size_t width = 80;  ///< columns of the terminal; 0: do not fold
  bool color = false;
};

std::string render(const Document& document, Format format, const View& view = {});

/// "md", "html", "text", "json", "csv", "ics", "slack"
std::optional<Format> parse_format(std::string_view name);
std::string_view format_name(Format format);
/// By the ending of a file name.
std::optional<Format> format_of_file(std::string_view path);

}  // namespace planner
