#include "planner/assess/goals.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::assess_on;
using test::client;
using test::three_departments;

std::vector<GoalValue> values(const std::vector<std::pair<int, double>>& points) {
  std::vector<GoalValue> result;
  for (const auto& [week, value] : points) result.push_back({{}, week, value, {}, false});
  return result;
}

const char* minutes_goal =
    "[[goal]]\nid = \"mail\"\ntitle = \"Mail\"\nunit = \"min\"\nbaseline = 30\ntarget = 15\nowner = \"Lee\"\n";

std::string value_of_mail(const std::string& date, double value) {
  return fmt::format("date = {}\n[[goal]]\nid = \"mail\"\nvalue = {:.1f}\n", date, value);
}

}  // namespace

TEST_CASE("forecast: a straight line through two values, without a range") {
  const auto forecast = forecast_at(test::playbook(), values({{1, 10}, {3, 20}}), 9, 60);
  REQUIRE(forecast);
  CHECK(forecast->value == doctest::Approx(50));
  CHECK_FALSE(forecast->low);
  CHECK_FALSE(forecast_at(test::playbook(), values({{1, 10}}), 9, 60));
}

TEST_CASE("forecast: damped from three values on, with its range") {
  const auto forecast = forecast_at(test::playbook(), values({{1, 10}, {3, 20}, {5, 30}}), 9, 100);
  REQUIRE(forecast);
  // h = (9 − 5) ÷ 2 = 2 steps: T* = 5 + 2 × (0.9 + 0.81) = 8.42
  const double week = 8.42;
  CHECK(forecast->value == doctest::Approx(20 + 5 * (week - 3)));
  // No residuals: s is the floor, 5 % of 100; t(1) = 3.078; n = 3, Sxx = 8
  const double half = 3.078 * 5 * std::sqrt(1 + 1.0 / 3 + (week - 3) * (week - 3) / 8);
  CHECK(*forecast->low == doctest::Approx(forecast->value - half));
  CHECK(*forecast->high == doctest::Approx(forecast->value + half));
}

TEST_CASE("forecast: the last four values count") {
  const auto all = values({{1, 90}, {3, 10}, {5, 20}, {7, 30}, {9, 40}});
  const auto last = values({{3, 10}, {5, 20}, {7, 30}, {9, 40}});
  CHECK(forecast_at(test::playbook(), all, 16, 60)->value ==
        doctest::Approx(forecast_at(test::playbook(), last, 16, 60)->value));
}

TEST_CASE("forecast: at the due week itself it is the line there") {
  CHECK(forecast_at(test::playbook(), values({{1, 10}, {3, 20}, {5, 30}}), 5, 60)->value == doctest::Approx(30));
}

TEST_CASE("goals: progress and ratio work for goals that fall") {
  const auto dossier =
      client(three_departments(minutes_goal), {value_of_mail("2026-04-07", 30), value_of_mail("2026-04-21", 27),
                                               value_of_mail("2026-05-05", 24), value_of_mail("2026-05-19", 21)});
  const auto result = assess_on(dossier, "2026-05-19");
  const auto& goal = result.goals[2];
  CHECK(*goal.current == 21.0);
  CHECK(*goal.progress == doctest::Approx(0.6));
  CHECK(goal.forecast->value < 21);
  CHECK(*goal.ratio > 0.6);
  CHECK(*goal.best_ratio > *goal.ratio);
}

TEST_CASE("goals: adoption and hours fill themselves from usage unless a check-in gives the value") {
  const std::vector<test::Use> uses{{"a", 8, 4, 3, 2.0}, {"b", 6, 3, 2, 1.0}, {"c", 2, 0, 0, 0.0}};
  const auto dossier =
      client(three_departments(), {test::record("2026-04-07", 1, uses, "[[goal]]\nid = \"hours\"\nvalue = 50\n")});
  const auto result = assess_on(dossier, "2026-04-07");
  CHECK(*result.goals[0].current == doctest::Approx(40));
  CHECK(result.goals[0].values[0].from_usage);
  CHECK(*result.goals[1].current == 50.0);
  REQUIRE(result.goals[1].values.size() == 1);
  CHECK_FALSE(result.goals[1].values[0].from_usage);
}

TEST_CASE("goals: one of some departments is filled from these alone") {
  const std::string goal =
      "[[goal]]\nid = \"b_hours\"\ntitle = \"B\"\nmetric = \"hours\"\nunit = \"h\"\nbaseline = 0\ntarget = 20\n"
      "owner = \"Lee\"\ndepartments = [\"b\"]\n";
  const auto dossier =
      client(three_departments(goal),
             {test::record("2026-04-07", 1, {{"a", 8, 4, 3, 2.0}, {"b", 6, 3, 2, 3.0}, {"c", 2, 0, 0}})});
  CHECK(*assess_on(dossier, "2026-04-07").goals[2].current == doctest::Approx(3.0 * 52 / 12));
}

TEST_CASE("goals: adoption in some departments counts their people alone") {
  const std::string goal =
      "[[goal]]\nid = \"ab\"\ntitle = \"A and B\"\nmetric = \"adoption\"\nunit = \"%\"\nbaseline = 0\ntarget = 80\n"
      "owner = \"Lee\"\ndepartments = [\"a\", \"b\"]\n";
  const auto of = [&](const std::vector<test::Use>& uses) {
    return assess_on(client(three_departments(goal), {test::record("2026-04-07", 1, uses)}), "2026-04-07")
        .goals[2]
        .current;
  };
  CHECK(*of({{"a", 9, 4, 3}, {"b", 6, 3, 2}, {"c", 10, 9, 9}}) == doctest::Approx(50));  // 15 of 30
  CHECK(*of({{"a", 9, 4, 3}, {"c", 10, 9, 9}}) == doctest::Approx(45));                  // b is not known: 9 of 20
  CHECK_FALSE(of({{"c", 10, 9, 9}}));
}

TEST_CASE("goals: attained, mostly attained and missed at the last meeting") {
  const auto status_at = [](double value) {
    const auto dossier = client(three_departments(minutes_goal),
                                {test::record("2026-07-14", 8, {{"a", 18, 9, 9}, {"b", 9, 5, 5}, {"c", 9, 4, 5}},
                                              fmt::format("[[goal]]\nid = \"mail\"\nvalue = {:.1f}\n", value))});
    return id_of(assess_on(dossier, "2026-07-14").goals[2].status);
  };
  CHECK(status_at(15) == "attained");
  CHECK(status_at(17) == "mostly_attained");
  CHECK(status_at(19) == "missed");
}

TEST_CASE("goals: with the last meeting r is the way gone") {
  const auto level_at = [](double value) {
    const auto dossier = client(three_departments(minutes_goal),
                                {test::record("2026-07-14", 8, {{"a", 18, 9, 9, 20}, {"b", 9, 5, 5}, {"c", 9, 4, 5}},
                                              fmt::format("[[goal]]\nid = \"mail\"\nvalue = {:.1f}\n", value))});
    return id_of(test::level_of(assess_on(dossier, "2026-07-14"), "goal_off_track"));
  };
  CHECK(level_at(15) == "none");
  CHECK(level_at(16) == "watch");     // 93 %
  CHECK(level_at(18.5) == "warn");    // 77 %
  CHECK(level_at(20) == "critical");  // 67 %
}

}  // namespace planner
