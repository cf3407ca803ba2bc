// One self-contained page: a stylesheet, the letterhead, the front and what follows it. No script, no request.
#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "planner/base/text.hpp"
#include "render/formats.hpp"
#include "render/html/block_groups.hpp"
#include "render/html/blocks.hpp"
#include "render/html/data_uri.hpp"
#include "render/html/html_messages.hpp"
#include "render/html/markup.hpp"
#include "render/html/page_style.hpp"
#include "render/html/palette.hpp"
#include "render/html/print_fit.hpp"
#include "render/letterhead.hpp"

namespace planner {
namespace {

/// Whatever gets into the page, it may load and run nothing.
constexpr std::string_view policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/// An image by data URI never runs a script and never loads anything, whatever an SVG holds.
std::string logo_of(const Document& document) {
  const auto& logo = document.letterhead.logo;
  if (!logo) return {};
  const bool named = !letterhead_line(document).empty();
  return fmt::format(R"(<img class="logo" src="{}" alt="{}">)", data_uri(*logo),
                     named ? "" : html_text(msg::page_logo.in(document.language)));
}

/// Japanese titles break at their blanks only.
std::string title_of(const Document& document) {
  if (document.language != Language::ja) return html_text(document.title);
  std::string out;
  for (const auto part : split(document.title, ' '))
    out += (out.empty() ? "" : " ") + element("span", {{"class", "phrase"}}, html_text(part));
  return out;
}

std::string header_of(const Document& document) {
  const auto letterhead = letterhead_line(document);
  std::string out;
  if (!letterhead.empty() || document.letterhead.logo)
    out += element("div", {{"class", "letterhead"}},
                   logo_of(document) + (letterhead.empty() ? "" : element("p", {}, html_text(letterhead)))) +
           "\n";
  out += element("h1", {}, title_of(document)) + "\n";
  if (!trim(document.subtitle).empty())
    out += element("p", {{"class", "subtitle"}}, html_text(document.subtitle)) + "\n";
  return element("header", {}, "\n" + out) + "\n";
}

/// Where a page is long enough to get lost in.
std::string contents_of(const std::vector<Section>& sections, Language language) {
  constexpr std::size_t enough = 5;
  if (sections.size() < enough) return {};
  std::string items;
  for (const auto& [id, title] : sections)
    items += element("li", {}, element("a", {{"href", "#" + id}}, html_text(title))) + "\n";
  const std::string name(msg::page_contents.in(language));
  return element("nav", {{"aria-label", name}}, element("ul", {}, "\n" + items)) + "\n";
}

using BlockIterator = std::vector<Block>::const_iterator;

BlockIterator end_of_front(const Document& document) {
  return std::ranges::find_if(document.blocks,
                              [](const Block& block) { return std::holds_alternative<PageBreak>(block); });
}

/// The rule that sets header and front so that they fill one sheet of paper.
std::string print_style(const Document& document) {
  const auto end = end_of_front(document);
  if (end == document.blocks.end()) return {};
  return fmt::format(":root{{--fit:{:.2f}}}", print_fit(document, std::span(document.blocks.begin(), end)));
}

std::string head_of(const Document& document) {
  std::string out = opening("meta", {{"charset", "utf-8"}}) + "\n";
  out += opening("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", std::string(policy)}}) + "\n";
  out += opening("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}) + "\n";
  out += opening("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) + "\n";
  out += element("title", {}, html_text(document.title)) + "\n";
  out += opening("link", {{"rel", "icon"}, {"href", "data:,"}}) + "\n";
  out += "<style>\n" + std::string(page_style) + accent_style(document.letterhead.color) + print_style(document) +
         "\n</style>\n";
  return element("head", {}, "\n" + out) + "\n";
}

std::string written(BlockWriter& writer, std::span<const Block> blocks) {
  std::string out = "\n";
  for (const auto& group : block_groups(blocks)) {
    for (const auto& block : group) std::visit(writer, block);
    const auto markup = writer.take();
    out += group.size() > 1 ? element("div", {{"class", "pair"}}, "\n" + markup) + "\n" : markup;
  }
  return out;
}

std::string main_of(const Document& document) {
  BlockWriter writer(document.language);
  const std::span<const Block> blocks(document.blocks);
  const auto front_length = static_cast<std::size_t>(end_of_front(document) - document.blocks.begin());
  const bool has_front = front_length < blocks.size();
  const auto front =
      element("section", {{"class", has_front ? "front" : ""}}, written(writer, blocks.first(front_length))) + "\n";
  if (!has_front) return front;
  const auto rest = element("section", {{"class", "rest"}}, written(writer, blocks.subspan(front_length + 1))) + "\n";
  return front + contents_of(writer.sections(), document.language) + rest;
}

}  // namespace

std::string render_html(const Document& document, const View&) {
  const auto body =
      element("body", {}, "\n" + header_of(document) + element("main", {}, "\n" + main_of(document)) + "\n");
  const auto page = element("html", {{"lang", std::string(language_code(document.language))}},
                            "\n" + head_of(document) + body + "\n");
  return "<!DOCTYPE html>\n" + page + "\n";
}

}  // namespace planner
