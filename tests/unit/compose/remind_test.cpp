#include "planner/compose/remind.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "planner/base/text.hpp"

namespace planner {
namespace {

const Date today = make_date(2026, 6, 9);

Addressee person(Role role, const std::string& name) { return {role, name, {name, "", ""}}; }

/// A note of a client "A", "B" …: to one person, about something of its own.
ReminderNote note(const std::string& client, const std::string& about, const Addressee& to, Date due = today) {
  ReminderNote note;
  note.id = client + "/type/" + about;
  note.type = "type";
  note.client = client;
  note.path = client + "/engagement.toml";
  note.language = Language::en;
  note.advisor = person(Role::advisor, "Ada");
  note.due = due;
  note.day = today;
  note.to = {to};
  note.text = {"Subject " + about, {"Body " + about}};
  note.line = "Line " + about;
  return note;
}

std::vector<Letter> letters(const std::vector<ReminderNote>& notes, bool sponsor_asked = false) {
  return remind_document(notes, {sponsor_asked, 0}, today, Language::en).document.letters;
}

bool says(const Letter& letter, std::string_view words) {
  return std::ranges::any_of(letter.lines,
                             [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

std::string names(const std::vector<Letter::Person>& people) {
  std::string text;
  for (const auto& one : people) text += (text.empty() ? "" : "+") + one.name;
  return text;
}

const Addressee ada = person(Role::advisor, "Ada"), lee = person(Role::lead, "Lee"), kim = person(Role::member, "Kim"),
                sam = person(Role::sponsor, "Sam");

}  // namespace

TEST_CASE("remind: an advisor has one letter about all clients, each client's people their own") {
  const auto all = letters({note("A", "1", lee), note("B", "2", ada), note("A", "3", ada), note("B", "4", lee)});
  REQUIRE(all.size() == 3);
  CHECK(names(all[0].to) == "Ada");
  CHECK(says(all[0], "Line 2"));
  CHECK(says(all[0], "Line 3"));
  CHECK(all[1].company == "A");
  CHECK(says(all[1], "Body 1"));
  CHECK_FALSE(says(all[1], "4"));  // Lee of A is not Lee of B
  CHECK(all[2].company == "B");
}

TEST_CASE("remind: those who read the same share a letter") {
  auto shared = note("A", "1", lee);
  shared.to = {lee, kim};
  const auto together = letters({shared});
  REQUIRE(together.size() == 1);
  CHECK(names(together[0].to) == "Lee+Kim");
  const auto apart = letters({shared, note("A", "2", kim)});
  REQUIRE(apart.size() == 2);
  CHECK(names(apart[0].to) == "Lee");
  CHECK(says(apart[1], "Body 2"));
}

TEST_CASE("remind: twelve things a letter, and how many more") {
  std::vector<ReminderNote> notes;
  for (int i = 1; i <= 15; ++i) notes.push_back(note("A", std::to_string(i), ada, today + Days{i}));
  const auto result = remind_document(notes, {}, today, Language::en);
  REQUIRE(result.document.letters.size() == 1);
  const auto& letter = result.document.letters.front();
  CHECK(says(letter, "Line 12"));
  CHECK_FALSE(says(letter, "Line 13"));
  CHECK(letter.lines.back() == "and 3 more");
  // What was left out was not said; machines get everything.
  CHECK(result.said.size() == 12);
  CHECK(remind_document(notes, {.in_full = true}, today, Language::en).said.size() == 15);
  notes.resize(12);
  CHECK(letters(notes).front().lines.back() == "- Line 12");
}

TEST_CASE("remind: the most pressing first, whatever the order of the clients") {
  auto urgent = note("C", "9", ada, today + Days{9});
  urgent.urgent = true;
  const auto all = letters({note("A", "1", ada, today + Days{3}), note("B", "2", ada, today - Days{5}), urgent});
  REQUIRE(all.size() == 1);
  std::vector<std::string> lines;
  for (const auto& line : all[0].lines)
    if (line.starts_with("- ")) lines.push_back(line);
  CHECK(lines == std::vector<std::string>{"- Line 9", "- Line 2", "- Line 1"});
}

TEST_CASE("remind: the sponsor hears from the advisor alone") {
  const auto all = letters({note("A", "1", sam)});
  REQUIRE(all.size() == 2);
  CHECK(names(all[0].to) == "Ada");
  CHECK(says(all[0], "A text for Sam is ready: Subject 1"));
  CHECK(names(all[1].to) == "Sam");
  CHECK(!all[1].note.empty());
  const auto asked = letters({note("A", "1", sam)}, true);
  REQUIRE(asked.size() == 1);
  CHECK(asked[0].note.empty());
}

TEST_CASE("remind: a text for the sponsor comes with the advisor's line, and waits with it") {
  std::vector<ReminderNote> notes;
  for (int i = 1; i <= 13; ++i) notes.push_back(note("A", std::to_string(i), ada, today + Days{i}));
  for (auto& entry : notes) {
    entry.passed_on = NoteText{"For the sponsor " + entry.line, {}};
    entry.sponsor = sam;
  }
  const auto all = letters(notes);
  REQUIRE(all.size() == 2);
  CHECK(says(all[1], "For the sponsor Line 12"));
  CHECK_FALSE(says(all[1], "For the sponsor Line 13"));
}

TEST_CASE("remind: subjects are short enough for a mail") {
  const std::string wide = "とても長い名前の対応事項がここに入りますので件名は途中で切れることになります";
  for (const auto& to : {ada, lee})
    for (int count : {1, 2}) {
      std::vector<ReminderNote> notes;
      for (int i = 0; i < count; ++i) {
        auto entry = note("株式会社とても長い名前の会社の東日本支社", wide + std::to_string(i), to);
        entry.line = entry.text.subject = wide;
        notes.push_back(entry);
      }
      const auto subject = letters(notes).front().subject;
      CHECK(display_width(subject) <= 70);
      CHECK(subject.find("…") != std::string::npos);
      if (count == 2) CHECK(subject.ends_with(" and 1 more"));
    }
}

TEST_CASE("remind: readers by role, and what was said before") {
  auto shared = note("A", "1", lee);
  shared.to = {lee, kim, sam};
  const auto of = [&](std::set<Role> roles, std::set<std::string> known) {
    std::string text;
    for (const auto& entry : chosen_notes({shared}, {std::move(roles), std::move(known)}))
      for (const auto& to : entry.to) text += (text.empty() ? "" : "+") + to.name;
    return text;
  };
  CHECK(of({}, {}) == "Lee+Kim+Sam");
  CHECK(of({Role::lead}, {}) == "Lee");
  CHECK(of({Role::advisor}, {}) == "Sam");  // whose texts the advisor sends
  CHECK(of({Role::champion}, {}) == "");
  CHECK(of({}, {note_key(shared, kim)}) == "Lee+Sam");
}

TEST_CASE("remind: one letter a day") {
  auto tomorrow = note("A", "2", lee);
  tomorrow.day = today + Days{1};
  const auto all = letters({tomorrow, note("A", "1", lee)});
  REQUIRE(all.size() == 2);
  CHECK(says(all[0], "Body 1"));
  CHECK(all[0].when.empty());
  CHECK(says(all[1], "Body 2"));
  CHECK(all[1].when == "To be sent on Wed 10 Jun 2026");
}

TEST_CASE("remind: who is to know one thing gets a copy of the letter, whatever else it says") {
  auto copied = note("A", "1", lee, today + Days{1});
  copied.cc = {ada};
  for (const auto& notes : {std::vector{copied, note("A", "2", lee)}, std::vector{note("A", "2", lee), copied}}) {
    const auto all = letters(notes);
    REQUIRE(all.size() == 1);
    CHECK(names(all[0].cc) == "Ada");
  }
}

TEST_CASE("remind: letters that a service has no room for are counted, and said another time") {
  std::vector<ReminderNote> notes;
  for (const auto* client : {"A", "B", "C", "D"}) notes.push_back(note(client, "1", lee));
  const auto result = remind_document(notes, {false, 500}, today, Language::en);
  const auto& all = result.document.letters;
  REQUIRE(all.size() == 3);
  CHECK(all[2].subject == "and 2 more letters");
  CHECK(result.said == std::vector<std::string>{note_key(notes[0], lee), note_key(notes[1], lee)});
}

TEST_CASE("remind: a line whose text found no room is said again") {
  auto passed_on = note("A", "1", ada);
  passed_on.passed_on = NoteText{"For the sponsor", {std::string(900, 'x')}};
  passed_on.sponsor = sam;
  const auto result = remind_document({passed_on}, {false, 700}, today, Language::en);
  CHECK(result.document.letters.size() == 2);  // the advisor's, and how many more
  CHECK(result.said.empty());
}

TEST_CASE("remind: the words around are those of the readers' language") {
  auto ja = note("A", "1", lee);
  ja.language = Language::ja;
  ja.organization = "山田事務所";
  ja.advisor = person(Role::advisor, "山田");
  const auto letter = letters({ja}).front();
  CHECK(letter.to_title == "宛先");
  CHECK(letter.lines == std::vector<std::string>{"Lee", "いつもお世話になっております。山田事務所の山田です。", "",
                                                 "Body 1", "", "どうぞよろしくお願いいたします。", "山田事務所",
                                                 "山田"});
}

}  // namespace planner
