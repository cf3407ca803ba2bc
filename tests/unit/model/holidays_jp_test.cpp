#include "model/holidays_jp.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/paths.hpp"

using namespace planner;

namespace {

/// "2026: 01-01 01-12 ..." of the fixture, by year, as ISO dates.
std::map<int, std::set<std::string>> published_holidays() {
  std::ifstream file{test::data_folder + "/holidays_jp_2000_2050.txt"};
  REQUIRE(file.is_open());
  std::map<int, std::set<std::string>> result;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::string year = line.substr(0, 4);
    std::istringstream days{line.substr(5)};
    for (std::string day; days >> day;) result[std::stoi(year)].insert(year + "-" + day);
  }
  return result;
}

std::set<std::string> computed_holidays(int year) {
  std::set<std::string> result;
  for (const NamedDay& day : japanese_holidays(year)) result.insert(iso(day.date));
  return result;
}

std::string name_of(Date date) {
  for (const NamedDay& day : japanese_holidays(year_of(date))) {
    if (day.date == date) return std::string{day.ja};
  }
  return "";
}

std::string name_on(int year, unsigned month, unsigned day) { return name_of(make_date(year, month, day)); }

}  // namespace

TEST_CASE("every day from 2000 to 2050 is a holiday exactly when the published data say so") {
  const auto published = published_holidays();
  REQUIRE(published.size() == 51);
  for (int year = 2000; year <= 2050; ++year) {
    const auto computed = computed_holidays(year);
    const auto& expected = published.at(year);
    for (Date date = make_date(year, 1, 1); date <= make_date(year, 12, 31); date += Days{1}) {
      CAPTURE(iso(date));
      CHECK(computed.contains(iso(date)) == expected.contains(iso(date)));
    }
  }
}

TEST_CASE("holidays come in date order, each date once, with both names") {
  for (int year = 2000; year <= 2099; ++year) {
    CAPTURE(year);
    const auto days = japanese_holidays(year);
    CHECK(std::ranges::adjacent_find(days, std::ranges::greater_equal{}, &NamedDay::date) == days.end());
    CHECK(std::ranges::none_of(days, [](const NamedDay& day) { return day.ja.empty() || day.en.empty(); }));
    CHECK(std::ranges::all_of(days, [&](const NamedDay& day) { return year_of(day.date) == year; }));
  }
}

TEST_CASE("years outside 2000 to 2099 have no holidays") {
  CHECK(japanese_holidays(1999).empty());
  CHECK(japanese_holidays(2100).empty());
}

TEST_CASE("the day between two holidays is a holiday") {
  for (const int year : {2009, 2015, 2026}) {
    CAPTURE(year);
    CHECK(name_on(year, 9, 21) == "敬老の日");
    CHECK(name_on(year, 9, 22) == "国民の休日");
    CHECK(name_on(year, 9, 23) == "秋分の日");
  }
  CHECK(name_on(2025, 9, 22).empty());
}

TEST_CASE("a Sunday holiday moves past the holidays after it") {
  CHECK(name_on(2026, 5, 3) == "憲法記念日");
  CHECK(name_on(2026, 5, 4) == "みどりの日");
  CHECK(name_on(2026, 5, 5) == "こどもの日");
  CHECK(name_on(2026, 5, 6) == "振替休日");
  CHECK(name_on(2026, 5, 7).empty());
}

TEST_CASE("Golden Week of 2019 has ten days off") {
  for (Date date = make_date(2019, 4, 29); date <= make_date(2019, 5, 6); date += Days{1}) {
    CAPTURE(iso(date));
    CHECK_FALSE(name_of(date).empty());
  }
  CHECK(weekday_index(make_date(2019, 4, 27)) == 5);
  CHECK(name_on(2019, 4, 30) == "国民の休日");
  CHECK(name_on(2019, 5, 1) == "天皇の即位の日");
  CHECK(name_on(2019, 5, 2) == "国民の休日");
  CHECK(name_on(2019, 5, 6) == "振替休日");
  CHECK(name_on(2019, 5, 7).empty());
  CHECK(name_on(2019, 10, 22) == "即位礼正殿の儀の行われる日");
}

TEST_CASE("2019 had no Emperor's Birthday") {
  CHECK(name_on(2018, 12, 23) == "天皇誕生日");
  CHECK(name_on(2019, 2, 23).empty());
  CHECK(name_on(2019, 12, 23).empty());
  CHECK(name_on(2020, 2, 23) == "天皇誕生日");
}

TEST_CASE("the Olympic moves of 2020 leave the usual days open") {
  CHECK(name_on(2020, 7, 23) == "海の日");
  CHECK(name_on(2020, 7, 24) == "スポーツの日");
  CHECK(name_on(2020, 8, 10) == "山の日");
  CHECK(name_on(2020, 7, 20).empty());
  CHECK(name_on(2020, 8, 11).empty());
  CHECK(name_on(2020, 10, 12).empty());
}

TEST_CASE("the Olympic moves of 2021 leave the usual days open") {
  CHECK(name_on(2021, 7, 22) == "海の日");
  CHECK(name_on(2021, 7, 23) == "スポーツの日");
  CHECK(name_on(2021, 8, 8) == "山の日");
  CHECK(name_on(2021, 8, 9) == "振替休日");
  CHECK(name_on(2021, 7, 19).empty());
  CHECK(name_on(2021, 8, 11).empty());
  CHECK(name_on(2021, 10, 11).empty());
}

TEST_CASE("the law of 2007 renames 4/29, names 5/4 and extends the substitute") {
  CHECK(name_on(2006, 4, 29) == "みどりの日");
  CHECK(name_on(2007, 4, 29) == "昭和の日");
  CHECK(name_on(2006, 5, 4) == "国民の休日");
  CHECK(name_on(2007, 5, 4) == "みどりの日");
  CHECK(name_on(2003, 5, 4).empty());
  CHECK(name_on(2008, 5, 4) == "みどりの日");
  CHECK(name_on(2008, 5, 6) == "振替休日");
}
