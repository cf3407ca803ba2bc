#include "planner/assess/next_period.hpp"

#include <doctest/doctest.h>

#include "planner/read/read.hpp"
#include "unit/assess/engagements.hpp"

using namespace planner;

namespace {

NextPeriod next_of(const std::string& example, const std::string& day, const std::string& start) {
  return next_period(test::load_example(example).dossier, *parse_date(day), *parse_date(start));
}

/// As it is written and read again.
Engagement reread(Engagement engagement) {
  engagement.id = Text("next");
  const auto read = read_engagement(write_engagement(engagement), 0);
  REQUIRE(read.value);
  CHECK_FALSE(has_error(read.findings));
  CHECK_FALSE(has_error(validate(*read.value, test::playbook())));
  return *read.value;
}

const Goal& goal(const Engagement& engagement, std::string_view id) {
  for (const auto& one : engagement.goals)
    if (*one.id == id) return one;
  FAIL("no such goal");
  return engagement.goals.front();
}

}  // namespace

TEST_CASE("next period: every example makes a valid one") {
  for (const auto* name : {"minato", "hikari", "aoba", "harbor", "smallest"}) {
    CAPTURE(name);
    const auto next = next_of(name, "2027-02-01", "2027-06-07");
    const auto engagement = reread(next.engagement);
    const auto first = read_checkin(write_checkin(next.first), 1);
    REQUIRE(first.value);
    CHECK_FALSE(has_error(first.findings));
    CHECK_FALSE(has_error(validate({*first.value}, engagement, test::playbook())));
  }
}

TEST_CASE("next period: hikari's last figures are the next baselines") {
  const auto next = next_of("hikari", "2026-08-25", "2026-08-31");
  const auto& engagement = next.engagement;
  CHECK(*goal(engagement, "adoption").baseline == 80);
  CHECK(*goal(engagement, "hours").baseline == doctest::Approx(162.9).epsilon(0.01));  // 37.6 h × 52 ÷ 12
  CHECK(*goal(engagement, "defect_min").baseline == 47);
  CHECK_FALSE(goal(engagement, "adoption").target);  // 70 was reached
  CHECK(*goal(engagement, "hours").target == 180);
  CHECK(next.attained == 1);
  for (const auto& one : engagement.goals) CHECK_FALSE(one.due);
  const std::vector<int> active{12, 14, 9, 14, 8, 7};  // 2026-08-20
  REQUIRE(engagement.departments.size() == active.size());
  for (std::size_t i = 0; i < active.size(); ++i) CHECK(*engagement.departments[i].active_before == active[i]);
  CHECK(engagement.champions.size() == 7);  // the two foremen of June too
}

TEST_CASE("next period: use cases keep their stage, open actions and questions go on, news does not come back") {
  const auto hikari = test::load_example("hikari").dossier;
  const auto day = *parse_date("2026-08-25"), start = *parse_date("2026-08-31");
  const auto next = next_period(hikari, day, start);
  const auto before = fold(hikari.engagement, hikari.checkins, day);
  const auto after = fold(reread(next.engagement), {next.first}, start);
  REQUIRE(after.use_cases.size() == before.use_cases.size());
  for (const auto& entry : before.use_cases) {
    const auto* again = after.use_case(*entry.use_case.id);
    REQUIRE(again);
    CHECK(again->stage() == entry.stage());
    CHECK(again->since() == entry.since());
    CHECK(again->measured.value_or(false) == entry.measured.value_or(false));
  }
  std::size_t open = 0;
  for (const auto& action : before.actions) {
    if (!action.open()) continue;
    ++open;
    REQUIRE(after.action(*action.id));
    CHECK(after.action(*action.id)->due.value == action.due.value);
  }
  CHECK(after.actions.size() == open);
  CHECK(after.news.size() == before.news.size());
  for (const auto& question : after.questions) CHECK_FALSE(question.answered);
}

TEST_CASE("next period: a department that merged hands on what was its own") {
  const std::string more =
      "[[use_case]]\nid = \"mail\"\ntitle = \"Mails\"\ndepartment = \"b\"\nstages = { proposal = 2026-04-07 }\n"
      "[[goal]]\nid = \"own\"\ntitle = \"Own\"\nbaseline = 0\ntarget = 5\ndepartments = [\"b\"]\n";
  const auto client = test::client(
      test::three_departments(more),
      {"date = 2026-05-05\n[[department]]\nid = \"b\"\nmerged_into = \"c\"\nuntil = 2026-05-05\n"
       "[[action]]\nid = \"a-1\"\ntitle = \"Try it\"\nowner = \"Lee\"\ndue = 2026-06-01\ndepartment = \"b\"\n"});
  const auto next = next_period(client, *parse_date("2026-07-28"), *parse_date("2026-08-03"));
  CHECK(next.engagement.departments.size() == 2);
  CHECK(*next.engagement.use_cases.front().department == "c");
  CHECK(*goal(next.engagement, "own").departments.ids.front() == "c");
  CHECK(*next.first.actions.front().department == "c");
  reread(next.engagement);
}

TEST_CASE("next period: a client that hardly uses AI starts as a stalled one") {
  CHECK(next_of("aoba", "2026-09-20", "2026-10-05").engagement.client.situation.value == Situation::stalled);
  CHECK_FALSE(next_of("minato", "2026-07-27", "2026-08-03").engagement.client.situation);
}
