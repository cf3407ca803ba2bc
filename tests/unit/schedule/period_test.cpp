#include "schedule/period.hpp"

#include "clients.hpp"

using namespace planner;
using namespace planner::test;

namespace {

PeriodPlan plan(const Dossier& dossier, Date as_of) {
  return plan_period(dossier, fold(dossier.engagement, dossier.checkins, as_of));
}

PeriodPlan plan(const Dossier& dossier) { return plan(dossier, *dossier.engagement.period.start); }

/// A client whose weeks are reckoned: people of each department, their literacy, and a champion.
int auto_weeks(const std::vector<int>& people, const std::vector<std::string>& literacy, const std::string& champion) {
  std::string text = "[period]\nstart = 2026-04-06\n";
  for (std::size_t i = 0; i < people.size(); ++i) {
    text += "[[department]]\nid = \"d" + std::to_string(i) +
            "\"\nname = \"D\"\nheadcount = " + std::to_string(people[i]) + "\n";
    if (i < literacy.size()) text += "literacy = " + literacy[i] + "\n";
  }
  if (!champion.empty()) text += "[[champion]]\nname = \"C\"\ndepartments = [\"d0\"]\n" + champion;
  return plan(client(text)).weeks;
}

const std::string skilled = "it = 4\n";

}  // namespace

TEST_CASE("week 1 is the Monday-based week of the start, and the period ends on a Sunday") {
  for (const Date start : {make_date(2026, 4, 6), make_date(2026, 4, 8), make_date(2026, 4, 12)}) {
    CHECK(week_start(start, 1) == make_date(2026, 4, 6));
    CHECK(week_start(start, 0) == make_date(2026, 3, 30));
    CHECK(week_start(start, -2) == make_date(2026, 3, 16));
    CHECK(week_start(start, 16) == make_date(2026, 7, 20));
    CHECK(period_end(start, 12) == make_date(2026, 6, 28));
    CHECK(period_end(start, 16) == make_date(2026, 7, 26));
  }
  CHECK(period_end(make_date(2027, 1, 12), 12) == make_date(2027, 4, 4));
  CHECK(period_end(make_date(2026, 11, 9), 14) == make_date(2027, 2, 14));
}

TEST_CASE("weeks of the plan by its length: 12 and 16 as given, between them 16 scaled and rounded") {
  struct Row {
    int week_12, week_16;
    std::array<int, 5> weeks;  // of 12, 13, 14, 15, 16
  };
  // 16-week weeks times n/16: 3 -> 2.44 2.63 2.81, 5 -> 4.06 4.38 4.69, 8 -> 6.5 7 7.5, 9 -> 7.31 7.88 8.44,
  // 12 -> 9.75 10.5 11.25, 14 -> 11.38 12.25 13.13.
  for (const auto& row :
       {Row{1, 1, {1, 1, 1, 1, 1}}, Row{3, 3, {3, 2, 3, 3, 3}}, Row{2, 3, {2, 2, 3, 3, 3}}, Row{3, 5, {3, 4, 4, 5, 5}},
        Row{6, 8, {6, 7, 7, 8, 8}}, Row{7, 9, {7, 7, 8, 8, 9}}, Row{9, 12, {9, 10, 11, 11, 12}},
        Row{11, 14, {11, 11, 12, 13, 14}}, Row{12, 16, {12, 13, 14, 15, 16}}, Row{0, 0, {0, 0, 0, 0, 0}},
        Row{-2, -2, {-2, -2, -2, -2, -2}}})
    for (int weeks = 12; weeks <= 16; ++weeks) {
      CAPTURE(row.week_16);
      CAPTURE(weeks);
      CHECK(scaled_week(row.week_12, row.week_16, weeks) == row.weeks.at(static_cast<std::size_t>(weeks - 12)));
    }
}

TEST_CASE("a length that is given counts, whatever would be reckoned") {
  const auto period = plan(client(spring(13)));
  CHECK(period.weeks == 13);
  CHECK(period.end == make_date(2026, 7, 5));
  CHECK(said(period.why) == "engagement.toml says 13 weeks");
  CHECK(period.why.front().place.line > 0);
}

TEST_CASE("auto: each reason adds one week to 12") {
  CHECK(auto_weeks({5, 5}, {}, skilled) == 12);
  CHECK(auto_weeks({}, {}, skilled) == 12);
  CHECK(auto_weeks({5, 5, 5}, {}, skilled) == 13);
  CHECK(auto_weeks({5, 5, 5, 5}, {}, skilled) == 13);
  CHECK(auto_weeks({5, 5, 5, 5, 5}, {}, skilled) == 14);
  CHECK(auto_weeks({30, 30}, {}, skilled) == 12);
  CHECK(auto_weeks({30, 31}, {}, skilled) == 13);
  CHECK(auto_weeks({5, 5}, {"2.0", "2.0"}, skilled) == 12);
  CHECK(auto_weeks({5, 5}, {"1.9", "2.0"}, skilled) == 13);
  CHECK(auto_weeks({5, 5}, {"2.1", "3.5"}, skilled) == 12);
  CHECK(auto_weeks({5, 5}, {"2.1", "3.6"}, skilled) == 13);
  CHECK(auto_weeks({5, 5}, {"1.5", "4.0"}, skilled) == 13);
  CHECK(auto_weeks({5, 5}, {"1.9"}, skilled) == 13);
  CHECK(auto_weeks({5, 5}, {}, "it = 5\n") == 12);
  CHECK(auto_weeks({5, 5}, {}, "it = 3\n") == 13);
  CHECK(auto_weeks({5, 5}, {}, "") == 13);
  CHECK(auto_weeks({5, 5}, {}, "business = 5\n") == 13);
}

TEST_CASE("auto: at most 16, and it says why") {
  CHECK(auto_weeks({20, 20, 20, 20}, {"1.5"}, "") == 16);
  CHECK(auto_weeks({20, 20, 20, 20, 20}, {"1.5"}, "") == 16);
  const auto period =
      plan(client("[period]\nstart = 2026-04-06\nweeks = \"auto\"\n[[department]]\nid = \"a\"\nname = \"A\"\nheadcount "
                  "= 61\nliteracy = 1.9\n"));
  CHECK(period.weeks == 15);
  CHECK(said(period.why) ==
        "The usual length is 12 weeks\n"
        "one week more for over 60 people with accounts (61)\n"
        "one week more to leave time for getting used to the tools\n"
        "one week more to help the champions get started");
}

TEST_CASE("an extension counts from its check-in on") {
  const auto dossier = client(spring(12), {"date = 2026-05-20\n[period]\nweeks = 16\nreason = \"more time\"\n"});
  const auto before = plan(dossier, make_date(2026, 5, 19));
  CHECK(before.weeks == 12);
  CHECK(before.lengths.size() == 1);
  const auto after = plan(dossier, make_date(2026, 5, 20));
  CHECK(after.weeks == 16);
  CHECK(after.end == make_date(2026, 7, 26));
  CHECK(after.original_end() == make_date(2026, 6, 28));
  REQUIRE(after.lengths.size() == 2);
  CHECK(after.lengths[1].on == make_date(2026, 5, 20));
  CHECK(said(after.why) ==
        "engagement.toml says 12 weeks\nextended to 16 weeks by the check-in of Wed 20 May 2026 (more time)");
  CHECK(after.why.back().place.file == 1);
}

TEST_CASE("an early end counts from its check-in on and never lies before the start") {
  const std::string ended = "[period]\nended = true\n";
  const auto dossier = client(spring(12), {"date = 2026-06-02\n" + ended});
  CHECK(plan(dossier, make_date(2026, 6, 1)).end == make_date(2026, 6, 28));
  CHECK(plan(dossier, make_date(2026, 6, 2)).end == make_date(2026, 6, 2));
  CHECK(plan(dossier, make_date(2026, 6, 2)).weeks == 12);
  CHECK(plan(client(spring(12), {"date = 2026-07-20\n" + ended}), make_date(2026, 8, 1)).end == make_date(2026, 6, 28));
  CHECK(plan(client(spring(12), {"date = 2026-03-20\n" + ended}), make_date(2026, 8, 1)).end == make_date(2026, 4, 6));
}
