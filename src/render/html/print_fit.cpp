#include "render/html/print_fit.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "planner/base/text.hpp"
#include "render/html/block_groups.hpp"
#include "render/html/charts.hpp"
#include "render/letterhead.hpp"
#include "render/text_table.hpp"

namespace planner {
namespace {

// The @media print rules of page.css, in CSS pixels (96 to the inch).
constexpr double mm = 96 / 25.4, pt = 96 / 72.0;
constexpr double sheet_width = 180 * mm, spare = 5 * mm, sheet_height = 271 * mm - spare;  // fonts differ
constexpr double chart_scale = 680 / wide_drawing;
constexpr double text_size = 9.5 * pt, table_size = 9 * pt, head_size = 8 * pt;
constexpr double line = 1.5, table_line = 1.45, heading_line = 1.4;
constexpr double cell_padding = 0.8 * mm, cell_side = 3 * mm;

/// Lines of a text at `size` in `room`. Folded lines are seldom full to the brim.
double lines_of(std::string_view text, double size, double room) {
  constexpr double ragged = 1.06;
  double lines = 0;
  for (const auto part : split(text, '\n')) {
    const double width = text_width(part, size);
    lines += width <= room ? 1 : std::ceil(width * ragged / room);
  }
  return lines;
}

/// What a browser gives each column: what it wants if there is room; else the widest have less.
std::vector<double> column_widths(const Table& table, double width) {
  std::vector<double> widths(column_count(table), 0);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    widths[i] = text_width(column_of(table, i).title, head_size);
    for (const auto& row : table.rows) widths[i] = std::max(widths[i], text_width(cell_of(row, i), table_size));
  }
  const double room = width - cell_side * static_cast<double>(widths.size());
  double surplus = std::accumulate(widths.begin(), widths.end(), 0.0) - room;
  for (constexpr double step = 2; surplus > 0; surplus -= step) {
    auto& widest = *std::ranges::max_element(widths);
    if (widest <= table_size) break;
    widest -= step;
  }
  return widths;
}

/// As high as a block's drawing gets in its own units; 0 for a block without one.
double drawn_height(const Block& block, double width, Language language) {
  return std::visit(
      [&](const auto& chart) -> double {
        if constexpr (requires(Canvas & canvas) { draw(canvas, chart, language); }) {
          Canvas canvas(width, {});
          draw(canvas, chart, language);
          return canvas.height() + 1;
        } else {
          return 0;
        }
      },
      block);
}

/// A group of blocks with the height of its drawings, which are the same on every sheet.
struct Piece {
  std::span<const Block> group;
  double drawn = 0;
};

std::vector<Piece> pieces_of(std::span<const Block> front, Language language) {
  std::vector<Piece> pieces;
  for (const auto& group : block_groups(front)) {
    Piece piece{group};
    for (const auto& block : group)
      piece.drawn =
          std::max(piece.drawn, drawn_height(block, group.size() > 1 ? narrow_drawing : wide_drawing, language));
    pieces.push_back(piece);
  }
  return pieces;
}

class Estimate {
 public:
  explicit Estimate(double width) : width_(width) {}
  double height() const { return height_; }

  void add(const Piece& piece) {
    drawn_ = piece.drawn;
    if (piece.group.size() > 1)
      figure(drawn_ * chart_scale);  // two charts side by side
    else
      std::visit(*this, piece.group[0]);
  }

  void header(const Document& document) {
    constexpr double size = 15 * pt, below_title = 1.5 * mm + 3, letterhead_line_height = 18, logo_height = 12 * mm + 6;
    if (document.letterhead.logo)
      add(0, logo_height, 0);
    else if (!letterhead_line(document).empty())
      add(0, letterhead_line_height, 0);
    add(2 * mm, lines_of(document.title, size, width_) * size * heading_line + below_title, 0);
    if (!document.subtitle.empty()) add(1 * mm, text(document.subtitle, text_size, width_), 0);
  }

  void operator()(const Heading& heading) {
    const double size = heading.level <= 2 ? 11.5 * pt : 10 * pt;
    add(4 * mm, lines_of(heading.text, size, width_) * size * heading_line, 1.5 * mm);
  }
  void operator()(const Paragraph& paragraph) {
    const double size = paragraph.tone == Tone::lead ? 1.125 * text_size : text_size, indent = 16;
    add(1 * mm, text(paragraph.text, size, width_ - indent), 1 * mm);
  }
  void operator()(const Bullets& bullets) {
    constexpr double indent = 1.5 * text_size, between = 0.25 * text_size;
    double height = between;
    for (const auto& item : bullets.items) height += text(item, text_size, width_ - indent) + between;
    add(1 * mm, height, 1 * mm);
  }
  void operator()(const Particulars& particulars) {
    constexpr double widest_name = 16 * text_size, gap = 0.8 * mm;
    double names = 0, height = 0;
    for (const auto& [name, value] : particulars.rows) names = std::max(names, text_width(name, text_size));
    const double room = width_ - std::min(names, widest_name) - 5 * mm;
    for (const auto& [name, value] : particulars.rows) height += text(value, text_size, room) + gap;
    add(3 * mm, height, 3 * mm);
  }
  void operator()(const Table& table) {
    const auto widths = column_widths(table, width_);
    double height = head_size * table_line + 2 * cell_padding + 2;
    if (!table.caption.empty()) height += 2 * table_size;
    for (const auto& row : table.rows) {
      double lines = 1;
      for (std::size_t i = 0; i < widths.size(); ++i)
        lines = std::max(lines, lines_of(cell_of(row, i), table_size, widths[i]));
      height += lines * table_size * table_line + 2 * cell_padding + 1;
    }
    add(1.5 * mm, height, 3 * mm);
  }
  void operator()(const PageBreak&) {}
  void operator()(const Timeline&) { figure(drawn_ * width_ / wide_drawing); }
  void operator()(const Board&) { figure(drawn_ * width_ / wide_drawing); }
  template <class Chart>
  void operator()(const Chart&) {
    figure(drawn_ * chart_scale);
  }

 private:
  /// A block with its margins; of two that meet the larger counts.
  void add(double above, double height, double below) {
    height_ += std::max(above, below_) + height;
    below_ = below;
  }

  void figure(double drawing) {
    constexpr double caption = text_size * heading_line + 1.5 * mm;
    add(3 * mm, caption + drawing, 3 * mm);
  }

  static double text(std::string_view words, double size, double room) {
    return lines_of(words, size, room) * size * line;
  }

  double width_, height_ = 0, below_ = 0, drawn_ = 0;
};

}  // namespace

double print_fit(const Document& document, std::span<const Block> front) {
  constexpr double step = 0.02;
  constexpr int most_steps = 17;  // 9.5 pt become 6.3 pt
  const auto pieces = pieces_of(front, document.language);
  const auto fits = [&](int steps) {
    const double fit = 1 - step * steps;
    Estimate estimate(sheet_width / fit);
    estimate.header(document);
    for (const auto& piece : pieces) estimate.add(piece);
    return estimate.height() * fit <= sheet_height;
  };
  int enough = fits(0) ? 0 : most_steps;
  for (int too_few = 0; enough - too_few > 1;) {
    const int between = (too_few + enough) / 2;
    (fits(between) ? enough : too_few) = between;
  }
  return 1 - step * enough;
}

}  // namespace planner
