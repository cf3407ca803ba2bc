#include "planner/model/calendar.hpp"

#include <doctest/doctest.h>

#include <string>

#include "planner/read/read.hpp"

using namespace planner;

namespace {

ClosedDay closed(Date date, const std::string& name) { return {date, {name, name}, "closed", {}}; }

/// Monday to Friday; closed from Wednesday 12 to Sunday 16 August 2026.
Calendar august() {
  std::vector<ClosedDay> days;
  for (unsigned day = 12; day <= 16; ++day) days.push_back(closed(make_date(2026, 8, day), "summer"));
  return {{}, days};
}

Engagement engagement(const std::string& text) {
  auto result = read_engagement(
      "format = 1\nid = \"test\"\n" + text + "\n[client]\nname = \"Test\"\n[period]\nstart = 2026-04-06\n", 0);
  for (const auto& finding : result.findings) FAIL(finding.text.in(Language::en));
  return *result.value;
}

std::string text(std::optional<Date> date) { return date ? iso(*date) : "none"; }

}  // namespace

TEST_CASE("open days are workdays that nothing closes") {
  const auto calendar = august();
  CHECK(calendar.is_open(make_date(2026, 8, 11)));
  CHECK(!calendar.is_open(make_date(2026, 8, 12)));
  CHECK(calendar.is_workday(make_date(2026, 8, 12)));
  CHECK(!calendar.is_workday(make_date(2026, 8, 15)));
  CHECK(!calendar.is_open(make_date(2026, 8, 22)));
}

TEST_CASE("a closed day has its reason, a weekend none") {
  const auto calendar = august();
  REQUIRE(calendar.closure(make_date(2026, 8, 12)));
  CHECK(calendar.closure(make_date(2026, 8, 12))->name.ja == "summer");
  CHECK(!calendar.closure(make_date(2026, 8, 11)));
  CHECK(!calendar.closure(make_date(2026, 8, 22)));
  const Calendar twice({}, {closed(make_date(2026, 8, 12), "first"), closed(make_date(2026, 8, 12), "second")});
  CHECK(twice.closure(make_date(2026, 8, 12))->name.ja == "first");
  CHECK(twice.closed().size() == 1);
}

TEST_CASE("the next and the previous open day") {
  const auto calendar = august();
  CHECK(text(calendar.next_open(make_date(2026, 8, 11))) == "2026-08-11");
  CHECK(text(calendar.next_open(make_date(2026, 8, 12))) == "2026-08-17");
  CHECK(text(calendar.previous_open(make_date(2026, 8, 16))) == "2026-08-11");
  CHECK(text(calendar.previous_open(make_date(2026, 8, 17))) == "2026-08-17");
}

TEST_CASE("a calendar that is never open has no open day") {
  std::vector<ClosedDay> days;
  for (Date day = make_date(2025, 1, 1); day <= make_date(2028, 1, 1); day += Days{1}) days.push_back(closed(day, "x"));
  const Calendar calendar({}, days);
  CHECK(text(calendar.next_open(make_date(2026, 8, 12))) == "none");
  CHECK(text(calendar.previous_open(make_date(2026, 8, 12))) == "none");
  CHECK(calendar.add_open_days(make_date(2026, 8, 12), 3) == make_date(2026, 8, 12));
}

TEST_CASE("open days are added and counted") {
  const auto calendar = august();
  CHECK(iso(calendar.add_open_days(make_date(2026, 8, 10), 1)) == "2026-08-11");
  CHECK(iso(calendar.add_open_days(make_date(2026, 8, 10), 2)) == "2026-08-17");
  CHECK(iso(calendar.add_open_days(make_date(2026, 8, 13), 1)) == "2026-08-17");
  CHECK(iso(calendar.add_open_days(make_date(2026, 8, 17), -1)) == "2026-08-11");
  CHECK(iso(calendar.add_open_days(make_date(2026, 8, 17), -3)) == "2026-08-07");
  CHECK(iso(calendar.add_open_days(make_date(2026, 8, 13), 0)) == "2026-08-13");
  CHECK(calendar.open_days(make_date(2026, 8, 10), make_date(2026, 8, 17)) == 3);
  CHECK(calendar.open_days(make_date(2026, 8, 12), make_date(2026, 8, 16)) == 0);
  CHECK(calendar.open_days(make_date(2026, 8, 11), make_date(2026, 8, 10)) == 0);
}

TEST_CASE("other workdays") {
  const Calendar calendar({std::chrono::Tuesday, std::chrono::Saturday}, {});
  CHECK(calendar.is_open(make_date(2026, 8, 15)));
  CHECK(!calendar.is_open(make_date(2026, 8, 14)));
  CHECK(text(calendar.next_open(make_date(2026, 8, 12))) == "2026-08-15");
  CHECK(iso(calendar.add_open_days(make_date(2026, 8, 11), 2)) == "2026-08-18");
}

TEST_CASE("Japanese clients have Japanese holidays unless they say otherwise") {
  CHECK(uses_japanese_holidays(engagement("")));
  CHECK(!uses_japanese_holidays(engagement("language = \"en\"")));
  CHECK(!uses_japanese_holidays(engagement("[calendar]\nholidays = []")));
  CHECK(uses_japanese_holidays(engagement("language = \"en\"\n[calendar]\nholidays = [\"a.ics\", \"jp\"]")));
  const auto files = holiday_files(engagement("[calendar]\nholidays = [\"a.ics\", \"jp\", \"b.ics\"]"));
  REQUIRE(files.size() == 2);
  CHECK(*files[0] == "a.ics");
  CHECK(*files[1] == "b.ics");
  CHECK(holiday_files(engagement("")).empty());
}

TEST_CASE("Japanese holidays between two dates, both included") {
  const auto days = japanese_closed_days(make_date(2026, 5, 3), make_date(2026, 5, 6));
  REQUIRE(days.size() == 4);
  CHECK(days.front().date == make_date(2026, 5, 3));
  CHECK(days.back().name.ja == "振替休日");
  CHECK(days.back().source == "jp");
  CHECK(japanese_closed_days(make_date(2026, 12, 31), make_date(2027, 1, 1)).size() == 1);
}

TEST_CASE("an engagement's calendar holds its holidays, its files' days and its own list") {
  const auto given = engagement(
      "[calendar]\nworkdays = [\"mon\", \"sat\"]\n"
      "closed = [2026-05-11, { from = 2026-05-30, to = 2026-06-10, name = \"改装\" }]");
  const auto calendar = make_calendar(
      given,
      {{make_date(2026, 5, 4), {"file", "file"}, "a.ics", {}}, {make_date(2026, 5, 16), {"file", "file"}, "a.ics", {}}},
      make_date(2026, 5, 1), make_date(2026, 5, 31));
  CHECK(calendar.closure(make_date(2026, 5, 4))->source == "jp");
  CHECK(calendar.closure(make_date(2026, 5, 16))->source == "a.ics");
  CHECK(calendar.closure(make_date(2026, 5, 11))->source == "closed");
  CHECK(calendar.closure(make_date(2026, 5, 30))->name.ja == "改装");
  CHECK(!calendar.closure(make_date(2026, 6, 1)));
  CHECK(calendar.closure(make_date(2026, 5, 11))->place.line > 0);
  CHECK(calendar.is_open(make_date(2026, 5, 9)));
  CHECK(!calendar.is_open(make_date(2026, 5, 12)));
}
