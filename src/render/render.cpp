#include "planner/render/render.hpp"

#include <array>

#include "planner/base/text.hpp"
#include "render/formats.hpp"

namespace planner {
namespace {

struct Row {
  Format format;
  std::string_view name;
  std::array<std::string_view, 2> endings;  // of file names; an empty one is none
  std::string (*write)(const Document&, const View&);
};

constexpr std::array<Row, 7> formats{{
    {Format::markdown, "md", {".md", ".markdown"}, render_markdown},
    {Format::html, "html", {".html", ".htm"}, render_html},
    {Format::text, "text", {".txt", ".text"}, render_text},
    {Format::json, "json", {".json", ""}, render_json},
    {Format::csv, "csv", {".csv", ""}, render_csv},
    {Format::ics, "ics", {".ics", ""}, render_ics},
    {Format::slack, "slack", {"", ""}, render_slack},
}};

const Row& row_of(Format format) {
  for (const auto& row : formats)
    if (row.format == format) return row;
  return formats.front();
}

}  // namespace

std::string render(const Document& document, Format format, const View& view) {
  return row_of(format).write(document, view);
}

std::optional<Format> parse_format(std::string_view name) {
  for (const auto& row : formats)
    if (row.name == name) return row.format;
  return std::nullopt;
}

std::string_view format_name(Format format) { return row_of(format).name; }

std::optional<Format> format_of_file(std::string_view path) {
  const std::string folded = case_folded(path);
  for (const auto& row : formats)
    for (const auto ending : row.endings)
      if (!ending.empty() && folded.ends_with(ending)) return row.format;
  return std::nullopt;
}

}  // namespace planner
