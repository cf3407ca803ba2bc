// One line of a terminal, cell by cell, to write on at any column: full-width characters take two cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planner {

class TextCanvas {
 public:
  explicit TextCanvas(std::size_t cells) : cells_(cells, " ") {}

  /// Writes over what is there; what does not fit any more is left out.
  void put(std::size_t at, std::string_view text);

  /// Nothing stands in these cells, and they are inside.
  bool is_free(std::size_t at, std::size_t width) const;

  /// Without the blanks at the end.
  std::string text() const;

 private:
  void clear(std::size_t at);

  std::vector<std::string> cells_;  // empty: the second half of the character before it
};

}  // namespace planner
