#include "planner/model/cadence.hpp"

#include <doctest/doctest.h>

#include <string>

#include "planner/base/language.hpp"

using namespace planner;

namespace {

/// "2 tue", "4 -", "1,3 thu", or nothing for what cannot be read.
std::string read(std::string_view text) {
  const auto cadence = parse_cadence(text);
  if (!cadence) return "";
  std::string out;
  for (const unsigned nth : cadence->nths) out += (out.empty() ? "" : ",") + std::to_string(nth);
  if (!cadence->monthly()) out = std::to_string(cadence->every_weeks);
  return out + " " + (cadence->day ? std::string(weekday_name(*cadence->day, Language::en)) : "-");
}

std::string dates(std::string_view cadence, Date from, Date to) {
  std::string text;
  for (const Date date : cadence_dates(*parse_cadence(cadence), from, to))
    text += (text.empty() ? "" : " ") + iso(date);
  return text;
}

}  // namespace

TEST_CASE("a cadence of weeks is read") {
  CHECK(read("every 2 weeks on tue") == "2 Tue");
  CHECK(read("every 1 week on mon") == "1 Mon");
  CHECK(read("every 4 weeks on sun") == "4 Sun");
  CHECK(read("every 2 weeks") == "2 -");
  CHECK(read("  Every  2   WEEKS on TUE ") == "2 Tue");
  CHECK(read("every ２ weeks on tue") == "2 Tue");
}

TEST_CASE("a cadence of the month's weekdays is read, in order and each once") {
  CHECK(read("1st,3rd tue") == "1,3 Tue");
  CHECK(read("1st, 3rd tue") == "1,3 Tue");
  CHECK(read("3rd,1st,3rd thu") == "1,3 Thu");
  CHECK(read("5th fri") == "5 Fri");
  CHECK(read("2nd 4th wed") == "2,4 Wed");
}

TEST_CASE("what is no cadence is not read") {
  for (const auto* text : {"",
                           " ",
                           "tue",
                           "every",
                           "every weeks",
                           "every 0 weeks",
                           "every 5 weeks",
                           "every 22 weeks",
                           "every two weeks",
                           "every 2 weeks tue",
                           "every 2 weeks on",
                           "every 2 weeks on someday",
                           "every 2 weeks on tue at ten",
                           "every 2 days on tue",
                           "6th tue",
                           "0th tue",
                           "1st,3rd",
                           "1st,3rd tuesday",
                           "1st,2 tue",
                           ", tue",
                           "biweekly"}) {
    CAPTURE(text);
    CHECK(read(text).empty());
  }
}

TEST_CASE("weeks count from the first day of the weekday, both ends included") {
  CHECK(dates("every 2 weeks on tue", make_date(2026, 4, 6), make_date(2026, 5, 5)) ==
        "2026-04-07 2026-04-21 2026-05-05");
  CHECK(dates("every 2 weeks on tue", make_date(2026, 4, 7), make_date(2026, 4, 20)) == "2026-04-07");
  CHECK(dates("every 2 weeks on tue", make_date(2026, 4, 8), make_date(2026, 4, 28)) == "2026-04-14 2026-04-28");
  CHECK(dates("every 1 week on fri", make_date(2026, 12, 25), make_date(2027, 1, 8)) ==
        "2026-12-25 2027-01-01 2027-01-08");
  CHECK(dates("every 3 weeks", make_date(2026, 4, 9), make_date(2026, 5, 21)) == "2026-04-09 2026-04-30 2026-05-21");
  CHECK(dates("every 2 weeks on tue", make_date(2026, 4, 8), make_date(2026, 4, 7)).empty());
}

TEST_CASE("weekdays of the month, over the end of a year and months without a fifth one") {
  CHECK(dates("1st,3rd thu", make_date(2026, 5, 4), make_date(2026, 8, 23)) ==
        "2026-05-07 2026-05-21 2026-06-04 2026-06-18 2026-07-02 2026-07-16 2026-08-06 2026-08-20");
  CHECK(dates("1st,3rd thu", make_date(2026, 12, 4), make_date(2027, 1, 21)) == "2026-12-17 2027-01-07 2027-01-21");
  CHECK(dates("5th mon", make_date(2026, 1, 1), make_date(2026, 12, 31)) ==
        "2026-03-30 2026-06-29 2026-08-31 2026-11-30");
  CHECK(dates("1st tue", make_date(2026, 9, 1), make_date(2026, 9, 1)) == "2026-09-01");
  CHECK(dates("1st tue", make_date(2026, 9, 2), make_date(2026, 9, 30)).empty());
}
