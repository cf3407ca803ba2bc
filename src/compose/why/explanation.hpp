// An explanation while it is being put together: the answer, the rule, the numbers, the lines.
#pragma once

#include <string>
#include <vector>

#include "compose/why/why_messages.hpp"
#include "compose/words.hpp"
#include "planner/assess/assessment.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

/// What every explanation is made from.
struct Asked {
  const Subject& subject;
  const Assessment& assessment;

  const Sources& sources() const { return *subject.sources; }
  Language language() const { return subject.language; }
  const Playbook& playbook() const { return *subject.dossier.playbook; }
  std::string text(const Message& message, const Args& args = {}) const { return say(message, language(), args); }
  std::string number(double value) const { return figure(value, language()); }
};

class Explanation {
 public:
  explicit Explanation(const Asked& asked) : asked_(asked) {}

  /// What is the case, in a sentence.
  void answer(std::string text) { answers_.push_back(std::move(text)); }
  /// How it is decided.
  void rule(std::string text) { rules_.push_back(std::move(text)); }
  /// What was put in, what it was held against, and the line that says so.
  void number(std::string name, std::string value, std::string limit = {}, Place place = {});
  /// A reason with its line.
  void reason(std::string text, Place place = {});
  void reasons(const Reasons& list);

  Document finish(std::string title) const;

 private:
  std::string place_text(Place place) const;

  struct Entry {
    std::string name, value, limit;
    Place place;
  };

  const Asked& asked_;
  std::vector<std::string> answers_, rules_;
  std::vector<Entry> numbers_, reasons_;
};

/// A threshold with its unit, and its name in the playbook.
std::string threshold_text(const Asked& asked, std::string_view name);

/// The figure of an evidence, in the unit of its threshold: a share as percent. Empty where it has none.
std::string value_text(const Asked& asked, const Evidence& evidence);

}  // namespace planner
