#include "planner/assess/metrics.hpp"

#include <doctest/doctest.h>

#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::assess_on;
using test::client;
using test::three_departments;
using test::Use;

Figures figures_with(const std::vector<Use>& uses, const std::string& more = "") {
  const auto dossier = client(three_departments(more), {test::record("2026-04-07", 1, uses)});
  return *assess_on(dossier, "2026-04-07").figures();
}

}  // namespace

TEST_CASE("metrics: the company's figures by hand") {
  const auto now = figures_with({{"a", 8, 4, 3, 2.0}, {"b", 6, 3, 2, 1.0}, {"c", 2, 0, 0, 0.5}});
  CHECK(now.active == 16);
  CHECK(now.headcount == 40);
  CHECK(*now.adoption == doctest::Approx(0.4));  // 16 of 40
  CHECK(*now.regular_rate == doctest::Approx(7.0 / 40));
  CHECK(*now.stickiness == doctest::Approx(7.0 / 16));
  CHECK(*now.core_share == doctest::Approx(5.0 / 16));
  CHECK(*now.hours_per_month() == doctest::Approx(3.5 * 52 / 12));
  CHECK(*now.minutes_per_day == doctest::Approx(3.5 * 60 / 16 / 5));
  CHECK(now.gap->points == doctest::Approx(40));  // b 60 %, c 20 %
  CHECK(now.gap->highest.id == "b");
  CHECK(now.gap->lowest.id == "c");
  CHECK(now.gap->people == doctest::Approx(2));  // (0.4 − 0.2) × 10
  // Σ n_i n_j |A_i − A_j| ÷ (2 N² Ā): 2 × (20·10·0.2 + 20·10·0.2 + 10·10·0.4) ÷ (2 · 40 · 16)
  CHECK(*now.gini == doctest::Approx(240.0 / 1280));
}

TEST_CASE("metrics: a department that does not report is left out of both sums") {
  const auto now = figures_with({{"a", 8, 4, 3}, {"b", 6, 3, 2}});
  CHECK(now.departments_reported == 2);
  CHECK(now.headcount_reported == 30);
  CHECK(*now.adoption == doctest::Approx(14.0 / 30));
}

TEST_CASE("metrics: adoption is unmeasured when less than 60 % of the headcount reported") {
  const auto now = figures_with({{"b", 6, 3, 2}, {"c", 2, 0, 0}});
  CHECK(now.has_usage);
  CHECK_FALSE(now.adoption);
  CHECK(now.gap->points == doctest::Approx(40));
}

TEST_CASE("metrics: what was not counted is unknown, not 0") {
  const auto now = figures_with({{"a", 8, -1, -1, -1}, {"b", 6, -1, -1, -1}, {"c", 2, -1, -1, -1}});
  CHECK(now.adoption);
  CHECK_FALSE(now.regular_rate);
  CHECK_FALSE(now.core_share);
  CHECK_FALSE(now.hours_per_week);
  CHECK_FALSE(now.depth);
}

TEST_CASE("metrics: nobody active gives no core share") {
  const auto now = figures_with({{"a", 0, 0, 0}, {"b", 0, 0, 0}, {"c", 0, 0, 0}});
  CHECK(*now.adoption == 0.0);
  CHECK_FALSE(now.core_share);
  CHECK_FALSE(now.gini);
}

TEST_CASE("metrics: hours that nobody gave come from the fitted use cases, and say so") {
  const std::string use_case =
      "[[use_case]]\nid = \"mail\"\ntitle = \"Mail\"\ndepartment = \"a\"\nminutes_before = 30\nminutes_after = 15\n"
      "runs_per_month = 104\nstages = { fitted = 2026-04-06 }\n";
  const auto now = figures_with({{"a", 8, 4, 3, -1}, {"b", 6, 3, 2, 1.0}, {"c", 2, 0, 0, 0.5}}, use_case);
  // 15 minutes × 104 runs × 12 ÷ 52 weeks ÷ 60 = 6 hours a week
  CHECK(*now.hours_per_week == doctest::Approx(7.5));
  CHECK(now.hours_estimated);
}

TEST_CASE("groups: departments under five people count together, last of equals") {
  std::vector<DepartmentUse> departments(4);
  const std::array<std::tuple<const char*, int, int>, 4> counts{
      {{"tiny", 4, 1}, {"big", 10, 5}, {"other", 8, 2}, {"little", 4, 1}}};
  for (std::size_t i = 0; i < counts.size(); ++i) {
    departments[i].id = std::get<0>(counts[i]);
    departments[i].headcount = std::get<1>(counts[i]);
    departments[i].active = std::get<2>(counts[i]);
  }
  const auto groups = groups_of(departments, 5);
  REQUIRE(groups.size() == 3);
  CHECK(groups[2].id.empty());
  CHECK(groups[2].headcount == 8);
  CHECK(groups[2].active == 2);
  const auto gap = gap_of(groups, 9.0 / 26);
  CHECK(gap->lowest.id == "other");  // 25 % like the small ones together
  CHECK(gap->points == doctest::Approx(25));
  CHECK_FALSE(gap_of({groups[0]}, 0.5));
}

TEST_CASE("metrics: hours are unknown, not low, where too few departments give them") {
  // b and c gave hours before; of 40 people only the 20 of a are left, under the 60 % of domain 4.2.
  const auto few = figures_with({{"a", 8, 4, 3, 2.0}, {"b", 6, 3, 2, -1}, {"c", 2, 0, 0, -1}});
  CHECK_FALSE(few.hours_per_month());
  CHECK(*few.minutes_per_day == doctest::Approx(2.0 * 60 / 8 / 5));
  const auto most = figures_with({{"a", 8, 4, 3, 2.0}, {"b", 6, 3, 2, 1.0}, {"c", 2, 0, 0, -1}});
  CHECK(*most.hours_per_month() == doctest::Approx(3.0 * 52 / 12));
}

}  // namespace planner
