#include <doctest/doctest.h>

#include "planner/base/text.hpp"
#include "planner/render/render.hpp"
#include "render/text_table.hpp"

namespace planner {
namespace {

Document document_of(Letter letter) {
  Document document;
  document.letters = {std::move(letter)};
  return document;
}

Letter letter() {
  Letter letter;
  letter.language = Language::en;
  letter.to_title = "To";
  letter.cc_title = "Cc";
  letter.to = {{"Sato", "sato@example.com", "U04MINATO2"}};
  letter.subject = "Subject";
  letter.lines = {"Dear Sato,", "", "words"};
  return letter;
}

std::string text_of(const Letter& letter) { return render(document_of(letter), Format::text, {0, false}); }
std::string slack_of(const Letter& letter) { return render(document_of(letter), Format::slack); }

}  // namespace

TEST_CASE("letters: the first line is the subject, the second says whom it is for") {
  CHECK(text_of(letter()) == "Subject\nTo: Sato <sato@example.com>\n\nDear Sato,\n\nwords\n");
}

TEST_CASE("letters: several, apart from each other; lines are not folded") {
  Document document = document_of(letter());
  document.letters.push_back(letter());
  document.letters.back().lines = {std::string(300, 'x')};
  const auto text = render(document, Format::text, {40, false});
  CHECK(text.find("\n\n────") != std::string::npos);
  CHECK(text.find(std::string(300, 'x')) != std::string::npos);
}

TEST_CASE("letters: a Chatwork number calls in a chat, other services' ids say nothing") {
  auto called = letter();
  called.to[0].mention = "1234567";
  CHECK(text_of(called).find("Sato <sato@example.com> [To:1234567]") != std::string::npos);
  CHECK(slack_of(called).find("1234567") == std::string::npos);
}

TEST_CASE("letters: nothing in a name or a title acts on the terminal") {
  auto hostile = letter();
  hostile.subject = "\x1b[31mred\nTo: all";
  CHECK(text_of(hostile).find('\x1b') == std::string::npos);
  CHECK(text_of(hostile).find("\nTo: all") == std::string::npos);
}

TEST_CASE("slack: one payload, members called, marks of a command escaped") {
  auto hostile = letter();
  hostile.subject = "A & B <!channel> *now*";
  const auto payload = slack_of(hostile);
  CHECK(payload.starts_with("{\n  \"text\": \"*A &amp; B &lt;!channel&gt; now*\\nTo: <@U04MINATO2> Sato\\n"));
}

TEST_CASE("slack: a text that the advisor is to send on calls nobody") {
  auto passed_on = letter();
  passed_on.note = "(for the advisor to send)";
  CHECK(slack_of(passed_on).find("<@") == std::string::npos);
  CHECK(slack_of(passed_on).find("_(for the advisor to send)_") != std::string::npos);
}

TEST_CASE("slack: nothing to say is nothing at all") { CHECK(render(Document{}, Format::slack).empty()); }

TEST_CASE("tables: columns that keep their room, and columns that are cut") {
  Table table{
      {{"Client", Align::left, Room::cuts}, {"Score", Align::right, Room::keeps}, {"Signal", Align::left, Room::cuts}},
      {{"とても長い名前の会社", "on track 98", "some long words about it"}},
      ""};
  for (const std::size_t width : {30U, 40U, 60U}) {
    const auto lines = table_lines(table, width);
    REQUIRE(lines.size() == 3);
    CHECK(lines[2].find("on track 98") != std::string::npos);
    for (const auto& line : lines) CHECK(display_width(line) <= width);
  }
  CHECK(table_lines(table, 80)[2].find("…") == std::string::npos);
}

TEST_CASE("tables: the colour of a cell stands outside its words") {
  Table table{{{"A"}, {"B"}}, {{"a", "b"}, {"c", "d"}}, ""};
  table.lights = {Light::green, Light::none};
  table.light_column = 1;
  CHECK(table_lines(table, 80, true)[2] == "a  \x1b[32mb\x1b[0m");
  CHECK(table_lines(table, 80, true)[3] == "c  d");
  CHECK(table_lines(table, 80)[2] == "a  b");
}

}  // namespace planner
