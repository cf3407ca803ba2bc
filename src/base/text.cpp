#include "planner/base/text.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace planner {
namespace {

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

struct CodePoint {
  utf8proc_int32_t value = -1;  // -1: these bytes are not UTF-8
  std::size_t bytes = 1;
};

CodePoint next_code_point(std::string_view text) {
  if (!text.empty() && static_cast<unsigned char>(text.front()) < 0x80) return {text.front(), 1};
  CodePoint point;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto used = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point.value);
  if (used > 0) point.bytes = static_cast<std::size_t>(used);
  return point;
}

std::size_t width_of(utf8proc_int32_t value) {
  if (value < 0 || (value >= ' ' && value <= '~')) return 1;
  const int width = utf8proc_charwidth(value);
  return width > 0 ? static_cast<std::size_t>(width) : 0;
}

/// Marks that a Japanese line does not begin with (禁則), as far as short prose needs them.
bool may_begin_line(utf8proc_int32_t value) {
  static constexpr std::u32string_view closing = U"、。）」』】：，．・％！？ー々ゃゅょっッ),";
  return closing.find(static_cast<char32_t>(value)) == std::u32string_view::npos;
}

/// Marks that a line does not end with.
bool may_end_line(utf8proc_int32_t value) {
  static constexpr std::u32string_view opening = U"（「『【［(";
  return opening.find(static_cast<char32_t>(value)) == std::u32string_view::npos;
}

bool is_bidi_control(utf8proc_int32_t value) {
  return value == 0x200E || value == 0x200F || value == 0x061C || (value >= 0x202A && value <= 0x202E) ||
         (value >= 0x2066 && value <= 0x2069);
}

bool is_control(utf8proc_int32_t value) {
  return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0x2028 || value == 0x2029 || value == 0xFEFF;
}

/// Pieces that a line may break between: words of narrow characters with the blank after them, single wide ones.
std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> result;
  std::size_t start = 0;
  bool after_opening = false;
  const auto close = [&](std::size_t end) {
    if (end > start) result.push_back(text.substr(start, end - start));
    start = end;
  };
  auto next = next_code_point(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto point = next;
    const bool wide = width_of(point.value) == 2;
    if (wide && may_begin_line(point.value) && !after_opening) close(at);
    at += point.bytes;
    after_opening = !may_end_line(point.value);
    next = next_code_point(text.substr(std::min(at, text.size())));
    if (point.value == ' ' || (wide && !after_opening && may_begin_line(next.value))) close(at);
  }
  close(text.size());
  return result;
}

std::vector<utf8proc_int32_t> code_points(std::string_view text) {
  std::vector<utf8proc_int32_t> result;
  while (!text.empty()) {
    const auto point = next_code_point(text);
    result.push_back(point.value);
    text.remove_prefix(point.bytes);
  }
  return result;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const auto point = next_code_point(text);
    width += width_of(point.value);
    text.remove_prefix(point.bytes);
  }
  return width;
}

std::string pad_right(std::string_view text, std::size_t width) {
  const auto used = display_width(text);
  return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t width) {
  const auto used = display_width(text);
  return std::string(used < width ? width - used : 0, ' ') + std::string(text);
}

std::vector<std::string> fold(std::string_view text, std::size_t width) {
  width = std::max<std::size_t>(width, 2);
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  const auto new_line = [&] {
    lines.back().erase(lines.back().find_last_not_of(' ') + 1);
    lines.emplace_back();
    used = 0;
  };
  for (auto piece : pieces(text)) {
    const auto bare = display_width(piece.substr(0, piece.find_last_not_of(' ') + 1));
    if (used > 0 && used + bare > width) new_line();
    for (; !piece.empty();) {
      const auto point = next_code_point(piece);
      const auto step = width_of(point.value);
      if (used + step > width && piece.front() != ' ') new_line();
      lines.back() += piece.substr(0, point.bytes);
      used += step;
      piece.remove_prefix(point.bytes);
    }
  }
  lines.back().erase(lines.back().find_last_not_of(' ') + 1);
  return lines;
}

std::string truncate(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string out;
  std::size_t used = 0;
  while (!text.empty()) {
    const auto point = next_code_point(text);
    const auto step = width_of(point.value);
    if (used + step + 1 > width) break;
    out += text.substr(0, point.bytes);
    used += step;
    text.remove_prefix(point.bytes);
  }
  return out + "…";
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto plain = std::ranges::find_if(text, [](char c) { return c < ' ' || c > '~'; }) - text.begin();
    out.append(text.substr(0, static_cast<std::size_t>(plain)));
    text.remove_prefix(static_cast<std::size_t>(plain));
    if (text.empty()) break;
    const char first = text.front();
    const auto point = next_code_point(text);
    if (first == '\r' && text.size() > 1 && text[1] == '\n') {
      text.remove_prefix(1);
      continue;
    }
    if (first == '\n' || first == '\t' || first == '\r')
      out += ' ';
    else if (point.value < 0 || is_control(point.value) || is_bidi_control(point.value))
      out += replacement_character;
    else
      out += text.substr(0, point.bytes);
    text.remove_prefix(point.bytes);
  }
  return out;
}

bool valid_utf8(std::string_view text) {
  while (!text.empty()) {
    if (static_cast<unsigned char>(text.front()) < 0x80) {
      text.remove_prefix(1);
      continue;
    }
    const auto point = next_code_point(text);
    if (point.value < 0) return false;
    text.remove_prefix(point.bytes);
  }
  return true;
}

std::size_t character_count(std::string_view text) { return code_points(text).size(); }

std::string kept_characters(std::string_view text, bool (*keep)(char32_t)) {
  std::string kept;
  while (!text.empty()) {
    const auto point = next_code_point(text);
    if (point.value >= 0 && keep(static_cast<char32_t>(point.value))) kept += text.substr(0, point.bytes);
    text.remove_prefix(point.bytes);
  }
  return kept;
}

std::size_t edit_distance(std::string_view a_text, std::string_view b_text) {
  const auto a = code_points(a_text), b = code_points(b_text);
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      cost[i][j] =
          std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  // A word much longer than any name is not a slip of the pen, and comparing it would be slow.
  constexpr std::size_t longest = 64;
  if (word.size() > longest) return {};
  std::string_view best;
  std::size_t best_distance = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const auto candidate : candidates) {
    if (candidate.size() > longest) continue;
    const auto distance = edit_distance(word, candidate);
    if (distance < best_distance && distance < candidate.size()) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += separator;
    out += parts[i];
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace planner
