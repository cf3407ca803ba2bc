#include "ics_blocks.hpp"

#include <algorithm>
#include <utility>

#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::string_view begin_mark = "BEGIN:";
constexpr std::string_view end_mark = "END:";
constexpr std::string_view calendar = "VCALENDAR";
constexpr std::string_view event = "VEVENT";
constexpr std::string_view zone = "VTIMEZONE";

/// The properties that list dates.
constexpr std::string_view exceptions = "EXDATE";
constexpr std::string_view additions = "RDATE";
/// Bytes of any other property: the library takes the square of them in time, and no name of a day needs so many.
constexpr std::size_t longest_property = std::size_t{64} << 10U;

/// "BEGIN:VEVENT" of such a line, written in any case; a folded line is no mark.
std::string mark_of(std::string_view line) {
  constexpr std::size_t longest = 64;
  if (line.starts_with(' ') || line.starts_with('\t')) return {};
  std::string mark(trim(line).substr(0, longest));
  const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
  std::ranges::transform(mark, mark.begin(), upper);
  return mark;
}

bool is_mark(std::string_view line, std::string_view mark, std::string_view name) {
  return line.starts_with(mark) && line.substr(mark.size()) == name;
}

class Cutter {
 public:
  void add(std::string_view line);
  IcsBlocks take();

 private:
  void outside_calendar(const std::string& mark);
  void inside_calendar(std::string_view line, const std::string& mark);
  bool is_too_long(std::string_view line, const std::string& mark);
  void end_block();

  std::uint32_t line_ = 0, calendar_line_ = 0;
  std::size_t property_bytes_ = 0;  ///< of the property so far, over its folded lines
  bool lists_dates_ = false;
  int depth_ = 0;  ///< components open in the open block, itself included
  IcsBlock open_;
  IcsBlocks blocks_;
};

void Cutter::add(std::string_view line) {
  ++line_;
  const auto mark = mark_of(line);
  if (calendar_line_ == 0)
    outside_calendar(mark);
  else
    inside_calendar(line, mark);
}

void Cutter::outside_calendar(const std::string& mark) {
  const bool begins = is_mark(mark, begin_mark, calendar);
  if (begins) calendar_line_ = line_;
  if (blocks_.first_line > 0 || mark.empty()) return;
  blocks_.first_line = line_;
  blocks_.is_calendar = begins;
}

void Cutter::inside_calendar(std::string_view line, const std::string& mark) {
  if (is_mark(mark, end_mark, calendar)) {
    end_block();
    calendar_line_ = 0;
    return;
  }
  if (is_mark(mark, begin_mark, event) || is_mark(mark, begin_mark, zone)) {
    end_block();
    open_.line = line_;
    open_.name = mark.substr(begin_mark.size());
  }
  if (open_.name.empty() || is_too_long(line, mark)) return;
  open_.text.append(line).append("\n");
  if (mark.starts_with(begin_mark)) ++depth_;
  if (mark.starts_with(end_mark)) --depth_;
  const bool at_end = is_mark(mark, end_mark, open_.name);
  open_.whole = at_end && depth_ == 0;
  if (at_end || depth_ <= 0) end_block();
}

bool Cutter::is_too_long(std::string_view line, const std::string& mark) {
  if (!line.starts_with(' ') && !line.starts_with('\t')) {
    property_bytes_ = 0;
    lists_dates_ = mark.starts_with(exceptions) || mark.starts_with(additions);
  }
  property_bytes_ += line.size();
  return !lists_dates_ && property_bytes_ > longest_property;
}

void Cutter::end_block() {
  auto block = std::exchange(open_, {});
  depth_ = 0;
  if (block.name == event)
    blocks_.events.push_back(std::move(block));
  else if (block.whole)
    blocks_.zones += block.text;
}

IcsBlocks Cutter::take() {
  if (!open_.name.empty())
    blocks_.unclosed = std::move(open_);
  else if (calendar_line_ > 0)
    blocks_.unclosed = IcsBlock{calendar_line_, std::string(calendar), {}, false};
  return std::move(blocks_);
}

}  // namespace

IcsBlocks cut_ics(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  Cutter cutter;
  for (const auto part : split(text, '\n')) {
    std::string line(part);
    if (line.ends_with('\r')) line.pop_back();
    std::ranges::replace(line, '\0', ' ');
    cutter.add(line);
  }
  return cutter.take();
}

}  // namespace planner
