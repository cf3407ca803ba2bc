#include "planner/assess/established.hpp"

#include <doctest/doctest.h>

#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::assess_on;
using test::client;

std::string state_of(const Assessment& result) { return std::string(id_of(result.established.state)); }

/// A use case fitted into the work of each of the three departments.
const std::string fitted_cases = [] {
  std::string cases;
  for (const auto* id : {"a", "b", "c"})
    cases += fmt::format(
        "[[use_case]]\nid = \"u_{}\"\ntitle = \"U\"\ndepartment = \"{}\"\n"
        "stages = {{ fitted = 2026-04-07 }}\n",
        id, id);
  return cases;
}();

}  // namespace

TEST_CASE("established: minato at week 13, hikari at week 16, aoba never") {
  const auto minato = test::load_example("minato").dossier;
  CHECK(state_of(assess_on(minato, "2026-06-16")) == "fitted");
  CHECK(state_of(assess_on(minato, "2026-06-30")) == "established");
  CHECK(iso(*assess_on(minato, "2026-07-14").established.since) == "2026-06-30");
  CHECK_FALSE(assess_on(minato, "2026-07-14").established.next);
  const auto hikari = test::load_example("hikari").dossier;
  CHECK(state_of(assess_on(hikari, "2026-08-06")) == "fitted");
  CHECK(state_of(assess_on(hikari, "2026-08-20")) == "established");
  CHECK(*assess_on(hikari, "2026-08-20").established.would_miss);
  CHECK(state_of(assess_on(test::load_example("aoba").dossier, "2026-08-19")) == "introduced");
}

TEST_CASE("established: the states and the next condition alone") {
  const auto next = [](const Assessment& result) { return result.established.next->in(Language::en); };
  const auto minato = test::load_example("minato").dossier;
  CHECK(next(assess_on(minato, "2026-04-21")) == "next: fit a first use case into the work");
  CHECK(state_of(assess_on(minato, "2026-05-07")) == "in_use");
  CHECK(next(assess_on(minato, "2026-05-07")).find("in every department") != std::string::npos);
  CHECK(next(assess_on(minato, "2026-05-19")) == "next: adoption of 70% (now 56%)");
  CHECK(next(assess_on(minato, "2026-06-16")) == "next: 80% of the way to the result goals (now 79.6%)");
}

TEST_CASE("established: not before 60 % of the period, whatever the figures") {
  const std::vector<test::Use> high{{"a", 18, 12, 14, 40}, {"b", 9, 6, 7, 20}, {"c", 9, 6, 7, 20}};
  const auto dossier =
      client(test::three_departments(fitted_cases), test::course({high, high, high, high, high, high}));
  CHECK(state_of(assess_on(dossier, "2026-06-02")) == "fitted");  // week 9 of 16
  CHECK(assess_on(dossier, "2026-06-02").established.next->in(Language::en) ==
        "next: the verdict is given from week 10");
  CHECK(state_of(assess_on(dossier, "2026-06-16")) == "established");
}

TEST_CASE("established: with every mark met at one check-in, what is left is the same at the next") {
  const std::vector<test::Use> low{{"a", 8, 4, 4, 40}, {"b", 4, 2, 2, 20}, {"c", 4, 2, 2, 20}};
  const std::vector<test::Use> high{{"a", 18, 12, 14, 40}, {"b", 9, 6, 7, 20}, {"c", 9, 6, 7, 20}};
  const auto dossier = client(test::three_departments(), test::course({low, low, low, low, low, high}));
  const auto result = assess_on(dossier, "2026-06-16");  // week 11 of 16, the time for the verdict
  CHECK(state_of(result) != "established");
  CHECK(result.established.next->in(Language::ja) == "次の目安：利用の広がりと深さを2回続けて保つこと");
}

TEST_CASE("established: one group under half of its people holds it up") {
  const std::vector<test::Use> uneven{{"a", 19, 12, 14, 40}, {"b", 9, 6, 7, 20}, {"c", 4, 3, 3, 20}};
  std::vector<std::vector<test::Use>> counts(7, uneven);
  const auto result = assess_on(client(test::three_departments(), test::course(counts)), "2026-06-30");
  CHECK_FALSE(*result.established.spread);
  CHECK(state_of(result) != "established");
}

TEST_CASE("established: the group under half is named once every department has its case") {
  const std::vector<test::Use> uneven{{"a", 19, 12, 14, 40}, {"b", 9, 6, 7, 20}, {"c", 4, 3, 3, 20}};
  const std::vector<std::vector<test::Use>> counts(7, uneven);
  const auto result = assess_on(client(test::three_departments(fitted_cases), test::course(counts)), "2026-06-30");
  CHECK(state_of(result) == "fitted");
  CHECK(result.established.next->in(Language::en) == "next: adoption of 50% in every department (Dept c has 40%)");
}

TEST_CASE("established: a result that nobody has measured is unknown, not 0") {
  // The one goal of result counts hours, and no hours are given.
  const auto unmeasured = test::client(test::three_departments(),
                                       {test::record("2026-04-07", 1, {{"a", 8, 4, 3, -1}, {"b", 6, 3, 2, -1}})});
  const auto verdict = assess_on(unmeasured, "2026-04-07").established;
  CHECK_FALSE(verdict.result_progress);
  CHECK_FALSE(verdict.result);
}

}  // namespace planner
