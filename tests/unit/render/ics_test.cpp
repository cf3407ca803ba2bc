// Calendar files by RFC 5545: lines, escapes, times, zones. Expected zone offsets are those of the time zone database.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "planner/base/text.hpp"
#include "planner/render/render.hpp"

using namespace planner;

namespace {

Event meeting() {
  Event event;
  event.uid = "test-meeting-1@planner";
  event.sequence = 9657;
  event.made_on = make_date(2026, 6, 10);
  event.date = make_date(2026, 6, 18);
  event.at = TimeOfDay{15 * 60};
  event.minutes = 60;
  event.timezone = "Asia/Tokyo";
  event.title = "第4回定例";
  return event;
}

std::string file_of(const std::vector<Event>& events) {
  Document document;
  document.title = "計画";
  document.events = events;
  return render(document, Format::ics);
}

/// The lines of a file as they were before they were folded. Checks how they are folded.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  REQUIRE(text.ends_with("\r\n"));
  text.remove_suffix(2);
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find("\r\n", at), text.size());
    const auto line = text.substr(at, end - at);
    CHECK(line.size() <= 75);
    CHECK(valid_utf8(line));
    CHECK(line.find_first_of("\r\n") == std::string_view::npos);
    if (line.starts_with(' '))
      lines.back() += line.substr(1);
    else
      lines.emplace_back(line);
    at = end + 2;
  }
  return lines;
}

/// The value of a file's first line of this name, with its parameters; "none" where there is no such line.
std::string value_of(std::string_view text, std::string_view name) {
  for (const auto& line : lines_of(text))
    if (line.starts_with(name)) return line.substr(name.size());
  return "none";
}

/// What a program that reads the file makes of a text value.
std::string unescaped(std::string_view value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\' && ++i < value.size())
      text += value[i] == 'n' ? '\n' : value[i];
    else
      text += value[i];
  }
  return text;
}

std::string zone_of(const std::string& name, Date date) {
  auto event = meeting();
  event.timezone = name;
  event.date = date;
  std::string zone;
  bool inside = false;
  for (const auto& line : lines_of(file_of({event}))) {
    inside = inside || line == "BEGIN:VTIMEZONE";
    if (inside) zone += line + "\n";
    inside = inside && line != "END:VTIMEZONE";
  }
  return zone;
}

}  // namespace

TEST_CASE("a meeting has its local time, its zone and a stamp that no clock has made") {
  const auto text = file_of({meeting()});
  CHECK(value_of(text, "DTSTART;") == "TZID=Asia/Tokyo:20260618T150000");
  CHECK(value_of(text, "DTEND;") == "TZID=Asia/Tokyo:20260618T160000");
  CHECK(value_of(text, "DTSTAMP:") == "20260610T000000Z");
  CHECK(value_of(text, "UID:") == "test-meeting-1@planner");
  CHECK(value_of(text, "SEQUENCE:") == "9657");
  CHECK(value_of(text, "STATUS:") == "CONFIRMED");
  CHECK(value_of(text, "X-WR-CALNAME:") == "計画");
  CHECK(text == file_of({meeting()}));
}

TEST_CASE("Asia/Tokyo is Japan's time of today, without its history and without a vendor's prefix") {
  CHECK(zone_of("Asia/Tokyo", make_date(2026, 6, 18)) ==
        "BEGIN:VTIMEZONE\nTZID:Asia/Tokyo\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0900\n"
        "TZOFFSETTO:+0900\nTZNAME:JST\nEND:STANDARD\nEND:VTIMEZONE\n");
}

TEST_CASE("summer time that ends within the period is defined with the day on which it does") {
  CHECK(zone_of("America/New_York", make_date(2026, 11, 19)) ==
        "BEGIN:VTIMEZONE\nTZID:America/New_York\n"
        "BEGIN:DAYLIGHT\nDTSTART:20260308T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nTZNAME:EDT\nEND:DAYLIGHT\n"
        "BEGIN:STANDARD\nDTSTART:20261101T020000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nTZNAME:EST\nEND:STANDARD\n"
        "END:VTIMEZONE\n");
  const auto winter = zone_of("Europe/London", make_date(2026, 2, 3));
  CHECK(winter.find("DTSTART:20250330T010000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100") != std::string::npos);
  CHECK(winter.find("DTSTART:20251026T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000") != std::string::npos);
}

TEST_CASE("UTC needs no definition") {
  auto event = meeting();
  event.timezone = "UTC";
  const auto text = file_of({event});
  CHECK(value_of(text, "DTSTART") == ":20260618T150000Z");
  CHECK(value_of(text, "BEGIN:VTIMEZONE") == "none");
}

TEST_CASE("each zone is defined once, whatever the number of its meetings") {
  auto london = meeting();
  london.timezone = "Europe/London";
  const auto lines = lines_of(file_of({meeting(), london, meeting(), london}));
  CHECK(std::ranges::count(lines, "BEGIN:VTIMEZONE") == 2);
  CHECK(std::ranges::count(lines, "BEGIN:VEVENT") == 4);
}

TEST_CASE("a meeting may end after midnight") {
  auto event = meeting();
  event.at = TimeOfDay{23 * 60 + 30};
  event.minutes = 90;
  CHECK(value_of(file_of({event}), "DTEND;") == "TZID=Asia/Tokyo:20260619T010000");
}

TEST_CASE("a whole day ends where the next begins, and takes no time") {
  auto event = meeting();
  event.at.reset();
  event.date = make_date(2026, 12, 31);
  const auto text = file_of({event});
  CHECK(value_of(text, "DTSTART;") == "VALUE=DATE:20261231");
  CHECK(value_of(text, "DTEND;") == "VALUE=DATE:20270101");
  CHECK(value_of(text, "TRANSP:") == "TRANSPARENT");
  CHECK(value_of(text, "BEGIN:VTIMEZONE") == "none");
}

TEST_CASE("a cancelled meeting says so and frees its time") {
  auto event = meeting();
  event.cancelled = true;
  CHECK(value_of(file_of({event}), "STATUS:") == "CANCELLED");
  CHECK(value_of(file_of({event}), "TRANSP:") == "TRANSPARENT");
  CHECK(value_of(file_of({event}), "BEGIN:VALARM") == "none");
}

TEST_CASE("an alarm comes as long before the start as it says") {
  auto event = meeting();
  event.alarm = 24 * 60;
  CHECK(value_of(file_of({event}), "TRIGGER:") == "-P1D");
  CHECK(value_of(file_of({event}), "ACTION:") == "DISPLAY");
  event.alarm = 90;
  CHECK(value_of(file_of({event}), "TRIGGER:") == "-PT1H30M");
}

TEST_CASE("a file is published only when somebody publishes it") {
  auto event = meeting();
  CHECK(value_of(file_of({event}), "METHOD:") == "none");
  CHECK(value_of(file_of({event}), "ORGANIZER") == "none");
  event.organizer = Organizer{"山田; \"太郎\"", "yamada@example.jp"};
  CHECK(value_of(file_of({event}), "METHOD:") == "PUBLISH");
  CHECK(value_of(file_of({event}), "ORGANIZER;") == "CN=\"山田; ^'太郎^'\":mailto:yamada@example.jp");
  CHECK(value_of(file_of({}), "METHOD:") == "none");
}

TEST_CASE("no text breaks out of its line") {
  auto event = meeting();
  event.title = "a;b,c\\d\"e\nEND:VEVENT\r\nBEGIN:VALARM\x01\x1b[31m \xE2\x80\xAE\xFF";
  event.place = "x\r\nATTACH:file:///etc/passwd";
  event.organizer = Organizer{"a\r\nATTENDEE:b", "a@b.c\r\nATTENDEE:mailto:d@e.f"};
  const auto text = file_of({event});
  CHECK(value_of(text, "SUMMARY:").starts_with("a\\;b\\,c\\\\d\"e\\nEND:VEVENT"));
  const auto lines = lines_of(text);
  CHECK(std::ranges::count(lines, "END:VEVENT") == 1);
  for (const auto* name : {"BEGIN:VALARM", "ATTACH", "ATTENDEE"}) CHECK(value_of(text, name) == "none");
  for (const auto& line : lines)
    CHECK(std::ranges::none_of(line, [](unsigned char c) { return c < 0x20 || c == 0x7F; }));
}

TEST_CASE("no line ends with a blank, and no escape is cut in two") {
  auto event = meeting();
  for (int i = 0; i < 100; ++i) event.description += std::string(static_cast<std::size_t>(i % 7), 'x') + " a,b\n";
  const auto text = file_of({event});
  CHECK(text.find(" \r\n") == std::string::npos);
  CHECK(text.find("\\\r\n") == std::string::npos);
}

TEST_CASE("any text comes back from its folded lines") {
  const std::vector<std::string> pieces{"a", " ", "\\", "\n", ";", ",", ":", "\"", "生", "é", "👩‍💻", "。"};
  std::mt19937 random(20260610);
  for (int round = 0; round < 300; ++round) {
    auto event = meeting();
    event.description = "x";
    // Few kinds of pieces make long runs of one, such as blanks or backslashes.
    const auto kinds = 1 + random() % pieces.size(), first = random() % pieces.size();
    for (auto left = random() % 400; left > 0; --left)
      event.description += pieces[(first + random() % kinds) % pieces.size()];
    event.description += "x";
    CHECK(unescaped(value_of(file_of({event}), "DESCRIPTION:")) == event.description);
  }
}
