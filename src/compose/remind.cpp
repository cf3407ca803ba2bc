// The reminders of a day as a document: letters to send, and planner.remind/1 for machines.
#include "planner/compose/remind.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compose/events.hpp"
#include "compose/remind_letters.hpp"
#include "compose/remind_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string with_lines(const NoteText& text) {
  std::string all = text.subject;
  for (const auto& line : text.lines) all += "\n" + line;
  return all;
}

/// A person's name, or the role where nobody is named.
std::string called(const Addressee& addressee) {
  return addressee.name.empty() ? std::string(id_of(addressee.role)) : addressee.name;
}

Array names(const std::vector<Addressee>& list) {
  Array names;
  for (const auto& addressee : list) names.emplace_back(called(addressee));
  return names;
}

bool only_advisor(const ReminderNote& note) {
  return std::ranges::all_of(note.to, [](const Addressee& to) { return to.role == Role::advisor; });
}

Value note_facts(const ReminderNote& note, Date today) {
  Value facts;
  facts.add("id", note.id).add("client", note.client).add("path", note.path).add("type", note.type);
  facts.add("due", note.due).add("days", days_between(today, note.due)).add("to", names(note.to));
  facts.add("text", only_advisor(note) ? note.line : with_lines(note.text));
  facts.add("day", note.day);
  if (!note.cc.empty()) facts.add("cc", names(note.cc));
  if (note.passed_on) {
    Value passed_on;
    passed_on.add("to", called(note.sponsor)).add("text", with_lines(*note.passed_on));
    facts.add("for_sponsor", std::move(passed_on));
  }
  return facts;
}

Value remind_facts(const std::vector<ReminderNote>& notes, Date today) {
  Array reminders;
  for (const auto& note : notes) reminders.push_back(note_facts(note, today));
  Value facts;
  return facts.add("schema", "planner.remind/1").add("as_of", today).add("reminders", std::move(reminders));
}

/// A whole day's entry on the day on which the note is said, in the words of its first reader.
Event note_event(const ReminderNote& note, Date today) {
  const auto& words = only_advisor(note) ? note.line : note.text.subject;
  Event event;
  event.uid = note.id + "@planner";
  event.sequence = event_sequence(today);
  event.made_on = today;
  event.date = note.day;
  event.title = say(msg::subject_of_client, note.language, {{"client", note.client}, {"line", words}});
  event.description = only_advisor(note) ? std::string() : join(note.text.lines, "\n");
  return event;
}

/// About as many characters as a service counts in it.
std::size_t characters_of(const Letter& letter) {
  const auto count = [](std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  };
  constexpr std::size_t around = 100;  // the line to the next letter, mentions
  std::size_t characters = around + count(letter.subject) + count(letter.company) + count(letter.note);
  for (const auto& person : letter.to) characters += count(person.name) + person.mention.size();
  for (const auto& line : letter.lines) characters += count(line) + 1;
  return characters;
}

/// Takes letters as long as there is room. What is left out keeps its keys, wherever else they stand: better said
/// twice than never.
class LetterBox {
 public:
  LetterBox(const RemindLayout& layout, Date today, Language language)
      : layout_(layout), today_(today), language_(language) {}

  void put(const Mailing& mailing) {
    auto letter = write_letter(mailing, layout_.sponsor_asked, language_);
    if (mailing.day != today_) letter.when = say(msg::letter_when, letter.language, {{"date", mailing.day}});
    used_ += characters_of(letter);
    const bool fits = layout_.most_characters == 0 || used_ <= layout_.most_characters;
    if (fits)
      letters_.push_back(std::move(letter));
    else
      ++left_out_;
    for (const auto& entry : mailing.entries)
      for (const auto& key : entry.keys) (fits ? said_ : unsaid_).insert(key);
  }

  void empty_into(RemindDocument& result) {
    if (left_out_ > 0) {
      Letter rest;
      rest.language = language_;
      rest.subject = say(msg::letters_more, language_, {{"n", left_out_}});
      letters_.push_back(std::move(rest));
    }
    result.document.letters = std::move(letters_);
    std::ranges::set_difference(said_, unsaid_, std::back_inserter(result.said));
  }

 private:
  const RemindLayout& layout_;
  Date today_;
  Language language_;
  std::vector<Letter> letters_;
  std::set<std::string> said_, unsaid_;
  std::size_t used_ = 0, left_out_ = 0;
};

bool is_wanted(Role role, const std::set<Role>& roles) {
  if (roles.empty() || roles.contains(role)) return true;
  return role == Role::sponsor && roles.contains(Role::advisor);
}

}  // namespace

std::string note_key(const ReminderNote& note, const Addressee& to) {
  return printable(note.id + "/" + std::string(id_of(to.role)) + ":" + to.name);
}

std::vector<ReminderNote> chosen_notes(std::vector<ReminderNote> notes, const RemindChoice& choice) {
  for (auto& note : notes)
    std::erase_if(note.to, [&](const Addressee& to) {
      return !is_wanted(to.role, choice.roles) || choice.known.contains(note_key(note, to));
    });
  std::erase_if(notes, [](const ReminderNote& note) { return note.to.empty(); });
  return notes;
}

RemindDocument remind_document(const std::vector<ReminderNote>& notes, const RemindLayout& layout, Date today,
                               Language language) {
  RemindDocument result;
  result.document.language = language;
  if (!layout.in_full) {
    LetterBox box(layout, today, language);
    for (auto& mailing : make_mailings(notes, layout.sponsor_asked)) box.put(std::exchange(mailing, {}));
    box.empty_into(result);
    return result;
  }
  for (const auto& note : notes) {
    for (const auto& to : note.to) result.said.push_back(note_key(note, to));
    result.document.events.push_back(note_event(note, today));
  }
  result.document.facts = remind_facts(notes, today);
  return result;
}

}  // namespace planner
