// What the parts of the draft share.
#pragma once

#include "cli/checkin/checkin_messages.hpp"
#include "cli/checkin/draft.hpp"
#include "cli/checkin/human_input.hpp"
#include "planner/base/text.hpp"

namespace planner {

inline Verdict unreadable(std::string_view word, const Message& shape) {
  return Objection{true, {msg::cannot_read_word, {{"word", word}, {"shape", shape}}}};
}

inline Verdict take_text(std::string_view word, Text& into) {
  if (trim(word).empty()) return unreadable(word, msg::shape_text);
  into = Text(normalized(trim(word)));
  return std::nullopt;
}

/// Below what was said before.
inline Verdict add_lines(std::string_view word, Text& into) {
  Text lines;
  if (auto objection = take_text(word, lines)) return objection;
  into = into ? Text(*into + "\n" + *lines) : lines;
  return std::nullopt;
}

}  // namespace planner
