#include <fmt/format.h>

#include <algorithm>

#include "planner/base/text.hpp"
#include "render/chart_text.hpp"
#include "render/text_canvas.hpp"
#include "render/timeline_scale.hpp"

namespace planner {
namespace {

using Lines = std::vector<std::string>;

class Picture {
 public:
  Picture(const Timeline& timeline, std::size_t width, Language language) : timeline_(timeline), language_(language) {
    for (const auto* title : {&timeline.week_title, &timeline.phase_title, &timeline.today_title}) widen(*title);
    for (const auto& lane : timeline.lanes) widen(lane.title);
    constexpr std::size_t widest_label = 16, gap = 2;
    label_ = std::min({label_, widest_label, width / 3});
    room_ = std::max<std::size_t>(width - std::min(width, label_ + gap), 2);
    scale_ = scale_of(timeline, room_ - 1);  // one cell for the last border
  }

  Lines take() {
    ticks();
    weeks();
    today();
    phases();
    for (const auto& lane : timeline_.lanes) put(lane);
    return std::move(lines_);
  }

 private:
  void widen(const std::string& title) { label_ = std::max(label_, display_width(printable(title))); }

  void add(std::string_view title, const TextCanvas& canvas) {
    const std::string line = pad_right(truncate(printable(title), label_), label_) + "  " + canvas.text();
    lines_.push_back(line.substr(0, line.find_last_not_of(' ') + 1));
  }

  /// The first day of each month, and of the picture.
  void ticks() {
    TextCanvas canvas(room_);
    const auto tick = [&](Date date) {
      const auto at = *scale_.cell(date);
      const auto text = tiny_date(date, language_);
      if (canvas.is_free(at, display_width(text) + 1)) canvas.put(at, text);
    };
    for (Date day = scale_.first; scale_.cell(day); day += Days{1})
      if (day_of(day) == 1) tick(day);
    tick(scale_.first);
    add("", canvas);
  }

  /// Numbers of the period's weeks: each, or each second, third … one where they would touch.
  void weeks() {
    TextCanvas canvas(room_);
    const Date start = monday_of(timeline_.start);
    const std::size_t widest = timeline_.end >= start + Days{9 * 7} ? 3 : 2;  // with the blank behind it
    const auto step = static_cast<int>((widest + scale_.week_cells - 1) / scale_.week_cells);
    for (int week = 0; start + Days{7} * week <= timeline_.end; week += step)
      if (const auto at = scale_.cell(start + Days{7} * week)) canvas.put(*at, fmt::format("{}", week + 1));
    add(timeline_.week_title, canvas);
  }

  void today() {
    const auto at = timeline_.today ? scale_.cell(*timeline_.today) : std::nullopt;
    if (!at) return;
    TextCanvas canvas(room_);
    canvas.put(*at, "▼ " + tiny_date(*timeline_.today, language_));
    add(timeline_.today_title, canvas);
  }

  void phases() {
    if (timeline_.bars.empty()) return;
    TextCanvas canvas(room_);
    for (const auto& bar : timeline_.bars) put(bar, canvas);
    add(timeline_.phase_title, canvas);
  }

  void put(const Timeline::Bar& bar, TextCanvas& canvas) const {
    if (bar.end < bar.start || bar.end < scale_.first || bar.start >= scale_.end()) return;
    const auto begin = *scale_.cell(std::max(bar.start, scale_.first));
    const auto end = scale_.cell(bar.end + Days{1}).value_or(scale_.cells());
    for (std::size_t at = begin + 1; at < end; ++at) canvas.put(at, "━");
    canvas.put(begin, "┃");
    canvas.put(end, "┃");
    if (end >= begin + 3) canvas.put(begin + 1, fold(printable(bar.title), end - begin - 1).front());
  }

  struct Placed {
    std::size_t at;
    std::string label;
  };

  void put(const Timeline::Lane& lane) {
    TextCanvas canvas(room_);
    std::vector<Placed> placed;
    for (const auto& mark : lane.marks) {
      auto at = scale_.cell(mark.date);
      if (!at) continue;
      while (*at + 1 < room_ && !canvas.is_free(*at, 1)) ++*at;  // two on one day stand side by side
      canvas.put(*at, mark.crossed_out ? "×" : lane.symbol == 'd' ? "◆" : "●");
      placed.push_back({*at, printable(mark.label)});
    }
    std::ranges::sort(placed, {}, &Placed::at);
    const bool beside = fit_beside(placed);
    for (const auto& mark : placed)
      if (beside) canvas.put(mark.at + 1, mark.label);
    add(lane.title, canvas);
    if (!beside) labels_below(placed);
  }

  bool fit_beside(const std::vector<Placed>& placed) const {
    for (std::size_t i = 0; i < placed.size(); ++i) {
      const auto end = placed[i].at + 1 + display_width(placed[i].label);
      if (i + 1 < placed.size() ? end >= placed[i + 1].at : end > room_) return false;
    }
    return true;
  }

  /// Each label under its mark, in the first row that has room for it.
  void labels_below(const std::vector<Placed>& placed) {
    std::vector<TextCanvas> rows(3, TextCanvas(room_));
    for (const auto& [at, label] : placed)
      for (auto& row : rows) {
        const auto before = at > 0 ? at - 1 : 0;
        if (!row.is_free(before, at - before + display_width(label))) continue;
        row.put(at, label);
        break;
      }
    for (const auto& row : rows)
      if (!row.text().empty()) add("", row);
  }

  const Timeline& timeline_;
  Language language_;
  std::size_t label_ = 0, room_ = 0;
  TimelineScale scale_;
  Lines lines_;
};

}  // namespace

std::vector<std::string> timeline_lines(const Timeline& timeline, std::size_t width, Language language) {
  return Picture(timeline, width, language).take();
}

}  // namespace planner
