// Answers that were interrupted: kept in the state folder until the next run, then offered.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/cli/system.hpp"

namespace planner {

/// What was typed to one question. The key names the question and all that the answer's numbers refer to, so an answer
/// never slips to another question.
struct Answer {
  std::string key, text;
  bool operator==(const Answer&) const = default;
};
using Answers = std::vector<Answer>;

struct AnswerDraft {
  Date date;  ///< of the check-in that was being made
  Answers answers;
};

/// "date<TAB>2026-08-20", then one answer a line: key, tab, what was typed.
std::string write_draft(const AnswerDraft& draft);
std::optional<AnswerDraft> read_draft(std::string_view text);

/// Where one engagement's draft is kept.
class DraftPlace {
 public:
  DraftPlace(System& system, const std::string& engagement_id);

  /// Nothing where there is no home to keep it in.
  const std::optional<std::string>& path() const { return path_; }
  std::optional<AnswerDraft> load();
  Failure save(const AnswerDraft& draft);
  void discard();

 private:
  System& system_;
  std::optional<std::string> path_;
};

}  // namespace planner
