#include "render/ics_lines.hpp"

#include <algorithm>

namespace planner {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::size_t longest_line = 75;  // octets, without its end

bool inside_character(std::string_view line, std::size_t at) {
  return (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
}

/// Where a line that is longer than `room` is cut: never inside a character; nor, unless it is full of them, inside an
/// escape such as \n, or after a blank, which editors and mail take away from the end of a line.
std::size_t cut_of(std::string_view line, std::size_t room) {
  const auto good = [&](std::size_t at) {
    return !inside_character(line, at) && line[at - 1] != '\\' && line[at - 1] != ' ';
  };
  for (std::size_t at = room; at > room / 2; --at)
    if (good(at)) return at;
  while (inside_character(line, room)) --room;
  return room;
}

/// A line in pieces of at most 75 octets.
void append_folded(std::string& out, std::string_view line) {
  constexpr std::string_view continuation = "\r\n ";
  std::size_t room = longest_line;
  while (line.size() > room) {
    const auto cut = cut_of(line, room);
    out += line.substr(0, cut);
    out += continuation;
    line.remove_prefix(cut);
    room = longest_line - 1;
  }
  out += line;
  out += line_end;
}

}  // namespace

std::string folded_ics(std::string_view text) {
  std::string out, line;
  while (!text.empty()) {
    const auto end = std::min(text.find(line_end), text.size());
    line += text.substr(0, end);
    text.remove_prefix(std::min(end + line_end.size(), text.size()));
    if (text.starts_with(' ')) {
      text.remove_prefix(1);
      continue;
    }
    append_folded(out, line);
    line.clear();
  }
  return out;
}

}  // namespace planner
