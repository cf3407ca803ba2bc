#include "render/text_canvas.hpp"

#include "planner/base/text.hpp"
#include "render/characters.hpp"

namespace planner {

void TextCanvas::put(std::size_t at, std::string_view text) {
  while (!text.empty()) {
    const auto character = first_character(text);
    const auto width = display_width(character);
    if (at + width > cells_.size()) return;
    for (std::size_t i = at; i < at + width; ++i) clear(i);
    if (width > 0) cells_[at] = character;
    if (width > 1) cells_[at + 1].clear();
    if (width == 0 && at > 0) cells_[at - (cells_[at - 1].empty() && at > 1 ? 2 : 1)] += character;
    at += width;
    text.remove_prefix(character.size());
  }
}

bool TextCanvas::is_free(std::size_t at, std::size_t width) const {
  if (at + width > cells_.size()) return false;
  for (std::size_t i = at; i < at + width; ++i)
    if (cells_[i] != " ") return false;
  return true;
}

std::string TextCanvas::text() const {
  const std::string line = join(cells_, "");
  return line.substr(0, line.find_last_not_of(' ') + 1);
}

/// Half a full-width character cannot stay.
void TextCanvas::clear(std::size_t at) {
  if (cells_[at].empty() && at > 0) cells_[at - 1] = " ";
  if (at + 1 < cells_.size() && cells_[at + 1].empty()) cells_[at + 1] = " ";
  cells_[at] = " ";
}

}  // namespace planner
