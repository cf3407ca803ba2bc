// Questions and answers (よくある質問): answered questions gathered, so that one that was asked twice shows (domain 1,
// row 9).
#pragma once

#include <string_view>
#include <vector>

#include "planner/model/playbook.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// One question as often as it was asked, in order of date; at least one of them is answered.
struct FaqEntry {
  std::vector<const QuestionState*> asked;

  bool repeated() const { return asked.size() > 1; }
  /// The last that has an answer in writing, else the last that was answered.
  const QuestionState& answer() const;
};

/// Answered questions in the order of their first asking, those alike together; one that still waits joins what
/// answers it.
std::vector<FaqEntry> gather_faq(const State& state, const Playbook& playbook);

/// Whether two questions ask the same: equal but for case, width, signs and how politely it ends, or so near that at
/// most `near_percent` of the characters differ.
bool same_question(std::string_view a, std::string_view b, double near_percent);

}  // namespace planner
