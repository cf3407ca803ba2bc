// For a terminal, or a file that is read as it is.
#include <fmt/format.h>

#include <algorithm>

#include "planner/base/text.hpp"
#include "render/characters.hpp"
#include "render/chart_text.hpp"
#include "render/formats.hpp"
#include "render/letterhead.hpp"
#include "render/letters_text.hpp"
#include "render/text_table.hpp"

namespace planner {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t usual_width = 80;
constexpr std::string_view box_sign = "□ ";
constexpr std::string_view plain, strong = "\x1b[1m", faint = "\x1b[2m", red = "\x1b[31m", reset = "\x1b[0m";

class Writer {
 public:
  Writer(const View& view, Language language) : view_(view), language_(language) {}
  std::string take() { return std::move(out_); }

  void operator()(const Heading& heading) {
    if (trim(heading.text).empty()) return;
    if (heading.level > 1) {
      add(hanging(heading.level == 2 ? "■ " : "□ ", heading.text), strong);
    } else {
      auto lines = hanging("", heading.text);
      std::size_t width = 0;
      for (const auto& line : lines) width = std::max(width, display_width(line));
      lines.push_back(repeated("═", width));
      add(lines, strong);
    }
    after_heading_ = heading.level > 1;
  }
  void operator()(const Paragraph& paragraph) {
    if (trim(paragraph.text).empty()) return;
    switch (paragraph.tone) {
      case Tone::normal:
        return add(hanging("", paragraph.text));
      case Tone::lead:
        return add(hanging("", paragraph.text), strong);
      case Tone::note:
        return add(hanging("", paragraph.text), faint);
      case Tone::alert:
        return add(hanging("! ", paragraph.text), red);
    }
  }
  void operator()(const Bullets& bullets) {
    Lines lines;
    for (std::size_t i = 0; i < bullets.items.size(); ++i) {
      const std::string sign{bullets.boxes ? box_sign : bullet_sign(language_)};
      append(lines, hanging(bullets.numbered ? number(i + 1, bullets.items.size()) : sign, bullets.items[i]));
    }
    add(lines);
  }
  void operator()(const Particulars& particulars) {
    Table table;
    for (const auto& [name, value] : particulars.rows) table.rows.push_back({name, value});
    add(table_lines(table, view_.width));
  }
  void operator()(const Table& table) {
    title(table.caption);
    add(table_lines(table, view_.width, view_.color));
  }
  void operator()(const Timeline& timeline) {
    title(timeline.title);
    add(timeline_lines(timeline, picture_width(), language_));
  }
  void operator()(const LineChart& chart) {
    if (chart.points.empty()) return;
    title(chart.title);
    add(spark_lines(chart, picture_width()));
    add(table_lines(table_of(chart), view_.width));
  }
  void operator()(const StackedBars& chart) {
    if (!chart.rows.empty()) add(table_lines(table_of(chart), view_.width));
  }
  void operator()(const ProgressBars& chart) {
    if (!chart.rows.empty()) add(table_lines(table_of(chart, language_), view_.width));
  }
  void operator()(const Board& board) {
    if (!board.lanes.empty()) add(table_lines(table_of(board), view_.width));
  }
  void operator()(const PageBreak&) { add({repeated("─", picture_width())}, faint); }

 private:
  std::size_t picture_width() const { return view_.width > 0 ? view_.width : usual_width; }

  /// Numbers of one list have one width.
  static std::string number(std::size_t index, std::size_t count) {
    return pad_left(fmt::format("{}. ", index), fmt::format("{}. ", count).size());
  }

  /// The text behind its sign; further lines stand under its first character.
  Lines hanging(std::string_view sign, std::string_view text) const {
    const auto indent = display_width(sign);
    const std::string line = printable(trim(text));
    Lines lines = view_.width == 0 ? Lines{line} : fold(line, view_.width - std::min(view_.width, indent));
    for (auto& part : lines) part = (&part == &lines.front() ? std::string(sign) : std::string(indent, ' ')) + part;
    return lines;
  }

  static void append(Lines& lines, const Lines& more) { lines.insert(lines.end(), more.begin(), more.end()); }

  void title(const std::string& text) {
    if (trim(text).empty()) return;
    add(hanging("", text), strong);
    after_heading_ = true;
  }

  /// A block: apart from the one before, but close under its heading.
  void add(const Lines& lines, std::string_view color = plain) {
    if (lines.empty()) return;
    if (!out_.empty() && !after_heading_) out_ += '\n';
    after_heading_ = false;
    const bool colored = view_.color && !color.empty();
    for (const auto& line : lines) {
      if (colored) out_ += color;
      out_ += line;
      if (colored) out_ += reset;
      out_ += '\n';
    }
  }

  const View& view_;
  Language language_;
  std::string out_;
  bool after_heading_ = false;
};

}  // namespace

std::string render_text(const Document& document, const View& view) {
  Writer writer(view, document.language);
  writer(Heading{1, document.title});
  writer(Paragraph{document.subtitle});
  writer(Paragraph{letterhead_line(document)});
  for (const auto& block : document.blocks) std::visit(writer, block);
  return writer.take() + letters_text(document);
}

}  // namespace planner
