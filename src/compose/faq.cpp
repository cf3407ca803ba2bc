// Questions and answers of a client by department. Small departments' questions stand among everybody's, so that nobody
// is recognised by one.
#include <algorithm>

#include "compose/faq_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/faq.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/compose.hpp"

namespace planner {
namespace {

/// The department under which a question stands; nothing for everybody's.
const Department* shown_department(const Subject& subject, const FaqEntry& entry) {
  const auto& id = entry.asked.front()->department;
  for (const auto* question : entry.asked)
    if (question->department.value != id.value) return nullptr;
  const auto* department = id ? subject.state.department(*id) : nullptr;
  const int least = subject.dossier.engagement.privacy.min_group.value_or(0);
  return department && department->headcount.value_or(0) >= least ? department : nullptr;
}

class Faq {
 public:
  explicit Faq(const Subject& subject)
      : subject_(subject), entries_(gather_faq(subject.state, *subject.dossier.playbook)) {}

  Blocks blocks() {
    lead();
    section(nullptr);
    for (const auto& department : subject_.state.departments) section(&department);
    return std::move(blocks_);
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const {
    return say(message, subject_.language, args);
  }

  void lead() {
    if (entries_.empty()) {
      blocks_.emplace_back(Paragraph{text(msg::faq_none)});
      return;
    }
    const auto repeated = std::ranges::count_if(entries_, &FaqEntry::repeated);
    std::string words = text(msg::faq_count, {{"count", entries_.size()}});
    if (repeated > 0) {
      if (subject_.language == Language::en) words += ' ';
      words += text(msg::faq_repeated, {{"count", static_cast<int>(repeated)}});
    }
    blocks_.emplace_back(Paragraph{words});
  }

  void section(const Department* department) {
    bool first = true;
    for (const auto& entry : entries_) {
      if (shown_department(subject_, entry) != department) continue;
      if (first) blocks_.emplace_back(Heading{2, department ? *department->name : text(msg::faq_common)});
      first = false;
      add(entry);
    }
  }

  void add(const FaqEntry& entry) {
    const auto& answer = entry.answer();
    blocks_.emplace_back(
        Heading{3, entry.repeated() ? text(msg::faq_question_repeated, {{"text", *answer.text}}) : *answer.text});
    blocks_.emplace_back(Paragraph{answer.answer ? *answer.answer : text(msg::faq_answer_unknown)});
    if (entry.repeated()) {
      std::vector<std::string> dates;
      for (const auto* one : entry.asked) dates.push_back(short_date(one->asked, subject_.language));
      blocks_.emplace_back(Paragraph{text(msg::faq_times, {{"count", entry.asked.size()},
                                                           {"dates", join(dates, list_separator(subject_.language))}}),
                                     Tone::note});
    }
  }

  const Subject& subject_;
  std::vector<FaqEntry> entries_;
  Blocks blocks_;
};

}  // namespace

Document faq_document(const Subject& subject) {
  Document document;
  document.language = subject.language;
  document.title = say(msg::faq_title, subject.language);
  document.subtitle = *subject.dossier.engagement.client.name;
  document.letterhead = letterhead(subject.dossier);
  document.blocks = Faq(subject).blocks();
  return document;
}

}  // namespace planner
