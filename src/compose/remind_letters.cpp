// What a reader reads: a subject, then lines that can be sent on as they are.
#include "compose/remind_letters.hpp"

#include <algorithm>

#include "compose/remind_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Columns that a subject may take.
constexpr std::size_t subject_width = 70;

class LetterWriter {
 public:
  LetterWriter(const Mailing& mailing, Language language) : mailing_(mailing), language_(language) {}

  Letter write() {
    letter_.language = language_;
    letter_.to_title = text(msg::letter_to);
    letter_.cc_title = text(msg::letter_cc);
    for (const auto& to : mailing_.to) letter_.to.push_back(to.person);
    for (const auto& cc : mailing_.cc) letter_.cc.push_back(cc.person);
    if (mailing_.reader != Reader::advisor) letter_.company = first().note->client;
    letter_.subject = subject();
    if (mailing_.reader == Reader::advisor)
      lines_by_client();
    else
      words();
    return std::move(letter_);
  }

 private:
  std::string text(const Message& message, const Args& args = {}) const { return say(message, language_, args); }
  void add(std::string line) { letter_.lines.push_back(std::move(line)); }
  void part() {
    if (!letter_.lines.empty()) add({});
  }

  const Entry& first() const { return mailing_.entries.front(); }
  std::size_t count() const { return mailing_.entries.size() + mailing_.more; }

  std::string subject() const {
    std::string line = first().subject();
    if (mailing_.reader == Reader::advisor)
      line = text(msg::subject_of_client, {{"client", first().note->client}, {"line", line}});
    if (count() == 1) return truncate(line, subject_width);
    const auto more = text(msg::subject_more, {{"n", count() - 1}});
    return truncate(line, subject_width - std::min(subject_width, display_width(more))) + more;
  }

  void lines_by_client() {
    const ReminderNote* before = nullptr;
    for (const auto& entry : mailing_.entries) {
      if (!before || before->path != entry.note->path) {
        part();
        add(text(msg::letter_section, {{"title", entry.note->client}}));
      }
      before = entry.note;
      add(std::string(bullet_sign(language_)) + entry.subject());
    }
    tell_more();
  }

  void words() {
    std::vector<std::string> names;
    for (const auto& to : mailing_.to) names.push_back(to.person.name);
    add(text(msg::letter_salutation, {{"names", join(names, text(msg::names_between))}}));
    add(greeting());
    for (const auto& entry : mailing_.entries) {
      part();
      if (count() > 1) add(text(msg::letter_section, {{"title", entry.subject()}}));
      if (count() == 1 && (!entry.text || entry.text->lines.empty())) add(entry.subject());
      if (entry.text)
        for (const auto& line : entry.text->lines) add(line);
    }
    tell_more();
    part();
    close();
  }

  void tell_more() {
    if (mailing_.more > 0) add(text(msg::letter_more, {{"n", mailing_.more}}));
  }

  std::string greeting() const {
    const auto& note = *first().note;
    if (note.advisor.name.empty()) return text(msg::letter_greeting);
    if (note.organization.empty()) return text(msg::letter_greeting_from, {{"advisor", note.advisor.name}});
    return text(msg::letter_greeting_of, {{"advisor", note.advisor.name}, {"organization", note.organization}});
  }

  void close() {
    const auto& note = *first().note;
    add(text(msg::letter_closing));
    const Args writer{{"advisor", note.advisor.name}, {"organization", note.organization}};
    const auto signature = text(msg::letter_signature, writer);
    for (const auto line : split(signature, '\n'))
      if (!line.empty()) add(std::string(line));
  }

  const Mailing& mailing_;
  Language language_;
  Letter letter_;
};

/// The language that all entries share.
Language language_of(const Mailing& mailing, Language usual) {
  const auto first = mailing.entries.front().note->language;
  const bool one = std::ranges::all_of(mailing.entries, [&](const Entry& e) { return e.note->language == first; });
  return one ? first : usual;
}

}  // namespace

Letter write_letter(const Mailing& mailing, bool sponsor_asked, Language usual) {
  const auto language = language_of(mailing, usual);
  auto letter = LetterWriter(mailing, language).write();
  if (mailing.reader == Reader::sponsor && !sponsor_asked) letter.note = say(msg::letter_sponsor_note, language);
  return letter;
}

}  // namespace planner
