// CommonMark with the tables of GitHub, which pandoc reads too.
#include <fmt/format.h>

#include <algorithm>

#include "planner/base/text.hpp"
#include "render/chart_text.hpp"
#include "render/formats.hpp"
#include "render/letterhead.hpp"
#include "render/markdown_table.hpp"
#include "render/markdown_text.hpp"
#include "render/text_table.hpp"

namespace planner {
namespace {

constexpr std::size_t picture_width = 80;

std::string bold(std::string_view text) { return "**" + markdown_text(text) + "**"; }

/// A fence longer than any in the text, so that no text ends it.
std::string code_block(const std::vector<std::string>& lines) {
  const std::string text = join(lines, "\n");
  std::string fence = "```";
  while (text.find(fence) != std::string::npos) fence += '`';
  return fence + "text\n" + text + "\n" + fence + "\n";
}

class Writer {
 public:
  explicit Writer(Language language) : language_(language) {}
  std::string take() { return std::move(out_); }

  void operator()(const Heading& heading) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
    if (!trim(heading.text).empty()) add(std::string(level, '#') + " " + markdown_text(heading.text));
  }
  void operator()(const Paragraph& paragraph) {
    if (trim(paragraph.text).empty()) return;
    switch (paragraph.tone) {
      case Tone::normal:
        return add(markdown_text(paragraph.text, Spot::block));
      case Tone::lead:
        return add(bold(paragraph.text));
      case Tone::note:
        return add("> " + markdown_text(paragraph.text, Spot::block));
      case Tone::alert:
        return add("> " + bold(paragraph.text));
    }
  }
  void operator()(const Bullets& bullets) {
    std::vector<std::string> items;
    const std::string box = bullets.boxes ? "[ ] " : "";
    for (const auto& item : bullets.items) items.push_back(box + markdown_text(item, Spot::block));
    list(items, bullets.numbered);
  }
  /// Lines, not a table: a table cannot do without a head, and most programs show an empty one.
  void operator()(const Particulars& particulars) {
    std::vector<std::string> items;
    for (const auto& [name, value] : particulars.rows)
      items.push_back(trim(name).empty() ? markdown_text(value, Spot::block)
                                         : bold(name) + std::string(colon(language_)) + markdown_text(value));
    list(items, false);
  }
  void operator()(const Table& table) {
    if (column_count(table) == 0) return;
    title(table.caption);
    add(markdown_table(table));
  }
  void operator()(const Timeline& timeline) {
    title(timeline.title);
    add(code_block(timeline_lines(timeline, picture_width, language_)));
  }
  void operator()(const LineChart& chart) {
    if (chart.points.empty()) return;
    title(chart.title);
    add(code_block(spark_lines(chart, picture_width)));
    add(markdown_table(table_of(chart)));
  }
  void operator()(const StackedBars& chart) {
    if (!chart.rows.empty()) add(markdown_table(table_of(chart)));
  }
  void operator()(const ProgressBars& chart) {
    if (!chart.rows.empty()) add(markdown_table(table_of(chart, language_)));
  }
  void operator()(const Board& board) {
    if (!board.lanes.empty()) add(markdown_table(table_of(board)));
  }
  void operator()(const PageBreak&) { add("---"); }

 private:
  void title(const std::string& text) {
    if (!trim(text).empty()) add(bold(text));
  }

  /// A list right after another takes the other sign, or they would become one.
  void list(const std::vector<std::string>& items, bool numbered) {
    const bool other = list_before_ && !other_sign_;
    std::string lines;
    for (std::size_t i = 0; i < items.size(); ++i)
      lines += (numbered ? fmt::format("{}{} ", i + 1, other ? ')' : '.') : other ? "* " : "- ") + items[i] + '\n';
    add(lines);
    list_before_ = true;
    other_sign_ = other;
  }

  /// A block, apart from the one before.
  void add(std::string_view block) {
    if (block.empty()) return;
    if (!out_.empty()) out_ += '\n';
    out_ += block;
    if (out_.back() != '\n') out_ += '\n';
    list_before_ = false;
  }

  Language language_;
  std::string out_;
  bool list_before_ = false, other_sign_ = false;
};

}  // namespace

std::string render_markdown(const Document& document, const View&) {
  Writer writer(document.language);
  writer(Heading{1, document.title});
  writer(Paragraph{document.subtitle});
  writer(Paragraph{letterhead_line(document)});
  for (const auto& block : document.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace planner
