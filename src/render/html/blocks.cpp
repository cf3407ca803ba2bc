#include "render/html/blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "planner/base/text.hpp"
#include "render/html/figure.hpp"
#include "render/html/markup.hpp"
#include "render/html/table.hpp"

namespace planner {
namespace {

std::string heading_id(int number) { return fmt::format("s{}", number); }

}  // namespace

std::string BlockWriter::take() { return std::exchange(out_, {}); }

/// Levels go down one by one, as readers that list the headings expect; the document's title is level 1.
void BlockWriter::operator()(const Heading& heading) {
  if (trim(heading.text).empty()) return;
  constexpr int deepest = 6;
  level_ = std::clamp(heading.level, 2, std::min(level_ + 1, deepest));
  const auto id = heading_id(++headings_);
  if (level_ == 2) sections_.push_back({id, heading.text});
  out_ += element(fmt::format("h{}", level_), {{"id", id}}, html_text(heading.text)) + "\n";
}

void BlockWriter::operator()(const Paragraph& paragraph) {
  if (trim(paragraph.text).empty()) return;
  static constexpr std::array<std::string_view, 4> styles{"", "lead", "note", "alert"};
  out_ += element("p", {{"class", std::string(styles[static_cast<std::size_t>(paragraph.tone)])}},
                  html_lines(paragraph.text)) +
          "\n";
}

void BlockWriter::operator()(const Bullets& bullets) {
  if (bullets.items.empty()) return;
  std::string items;
  for (const auto& item : bullets.items) items += element("li", {}, html_lines(item)) + "\n";
  out_ += element(bullets.numbered ? "ol" : "ul", {{"class", bullets.boxes ? "boxes" : ""}}, items) + "\n";
}

/// A value without a name stands alone: a list of names and values has no place for it.
void BlockWriter::operator()(const Particulars& particulars) {
  std::string rows;
  for (const auto& [name, value] : particulars.rows) {
    const bool unnamed = trim(name).empty();
    rows += element("div", {{"class", unnamed ? "whole" : ""}},
                    element("dt", {}, html_text(unnamed ? value : name)) +
                        element("dd", {}, unnamed ? std::string{} : html_lines(value))) +
            "\n";
  }
  if (!rows.empty()) out_ += element("dl", {}, rows) + "\n";
}

void BlockWriter::operator()(const Table& table) {
  out_ += html_table(table, headings_ > 0 ? heading_id(headings_) : "");
}

template <class Chart>
void BlockWriter::figure(const Chart& chart) {
  out_ += html_figure(chart, fmt::format("c{}", ++figures_), language_);
}

void BlockWriter::operator()(const Timeline& timeline) { figure(timeline); }
void BlockWriter::operator()(const LineChart& chart) {
  if (!chart.points.empty()) figure(chart);
}
void BlockWriter::operator()(const StackedBars& chart) {
  if (!chart.rows.empty()) figure(chart);
}
void BlockWriter::operator()(const ProgressBars& chart) {
  if (!chart.rows.empty()) figure(chart);
}
void BlockWriter::operator()(const Board& board) {
  if (!board.lanes.empty()) figure(board);
}
void BlockWriter::operator()(const PageBreak&) { out_ += element("div", {{"class", "page-end"}}, "") + "\n"; }

}  // namespace planner
