#include "render/html/measure.hpp"

#include <algorithm>

#include "planner/base/text.hpp"
#include "render/characters.hpp"

namespace planner {
namespace {

constexpr std::string_view slim = " !'(),.:;I[]`fijlrt|{}", broad = "%@MWmw";

/// In parts of the font's size.
double character_width(std::string_view character) {
  constexpr double slim_em = 0.42, usual_em = 0.64, capital_em = 0.74, broad_em = 0.98, other_em = 0.9, wide_em = 1,
                   emoji_em = 1.4;
  if (character.size() == 1) {
    const char c = character.front();
    if (slim.find(c) != std::string_view::npos) return slim_em;
    if (broad.find(c) != std::string_view::npos) return broad_em;
    return c >= 'A' && c <= 'Z' ? capital_em : usual_em;
  }
  if (character.size() == 4) return emoji_em;  // beyond the basic plane: pictures, rare characters
  if (display_width(character) > 1) return wide_em;
  // Those of one column are as wide as a full-width one in Japanese fonts: ×, ▼, –.
  return display_width(character) == 0 ? 0 : character.size() == 2 ? other_em : wide_em;
}

}  // namespace

double text_width(std::string_view text, double size) {
  double em = 0;
  while (!text.empty()) {
    const auto character = first_character(text);
    em += character_width(character);
    text.remove_prefix(character.size());
  }
  return em * size;
}

std::string shortened(std::string_view text, double room, double size) {
  if (text_width(text, size) <= room) return std::string(text);
  static constexpr std::string_view cut = "…";
  std::string out;
  double used = size;  // of the sign
  while (!text.empty()) {
    const auto character = first_character(text);
    used += character_width(character) * size;
    if (used > room) break;
    out += character;
    text.remove_prefix(character.size());
  }
  return size > room ? std::string{} : std::string(trim(out)) + std::string(cut);
}

std::vector<std::string> wrapped(std::string_view text, double room, std::size_t most, double size) {
  const std::string line = printable(trim(text));
  constexpr double narrowest_em = 0.42;
  auto columns = std::max<std::size_t>(static_cast<std::size_t>(std::max(room, 0.0) / (size * narrowest_em)), 2);
  auto lines = fold(line, columns);
  const auto fits = [&](const std::string& part) { return text_width(part, size) <= room; };
  while (columns > 2 && !std::ranges::all_of(lines, fits)) lines = fold(line, --columns);
  if (lines.size() > most) {
    for (std::size_t i = most; i < lines.size(); ++i) lines[most - 1] += lines[i];
    lines.resize(most);
  }
  for (auto& part : lines) part = shortened(part, room, size);
  return lines;
}

}  // namespace planner
