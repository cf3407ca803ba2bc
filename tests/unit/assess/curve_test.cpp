#include "planner/assess/curve.hpp"

#include <doctest/doctest.h>

#include "planner/assess/goals.hpp"
#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

Curve curve_of(const Dossier& dossier, const std::string& date) {
  return expected_curve(dossier, fold(dossier.engagement, dossier.checkins, *parse_date(date)), std::nullopt);
}

}  // namespace

TEST_CASE("expected curve: 30, 50, 65 and 75 % at weeks 4, 8, 12 and 16") {
  const auto curve = curve_of(test::client(test::three_departments()), "2026-04-06");
  CHECK(curve.at(0) == doctest::Approx(20));
  CHECK(curve.at(4) == doctest::Approx(30));
  CHECK(curve.at(8) == doctest::Approx(50.25));
  CHECK(curve.at(12) == doctest::Approx(65.25));
  CHECK(curve.at(16) == doctest::Approx(75));
  CHECK(curve.at(2) == doctest::Approx(25));
  CHECK(curve.at(20) == doctest::Approx(75));
}

TEST_CASE("expected curve: never below the base") {
  auto dossier = test::client(test::three_departments());
  dossier.engagement.goals[0].baseline = Field<double>(45.0);
  const auto curve = curve_of(dossier, "2026-04-06");
  CHECK(curve.at(4) == doctest::Approx(45));
  CHECK(curve.at(6) == doctest::Approx(45));       // 30 + 20.25 × 2 / 4 = 40.125 lies below it
  CHECK(curve.at(7) == doctest::Approx(45.1875));  // 30 + 20.25 × 3 / 4
  CHECK(curve.at(8) == doctest::Approx(50.25));
}

TEST_CASE("expected curve: without a goal for adoption the usual target of the length") {
  for (const auto& [weeks, target] : {std::pair{12, 70.0}, std::pair{14, 72.5}, std::pair{16, 75.0}}) {
    const auto curve = curve_of(test::client(test::spring(weeks)), "2026-04-06");
    CHECK(curve.at(weeks) == doctest::Approx(target));
    CHECK(curve.at(0) == 0.0);
  }
}

TEST_CASE("expected curve: an extension leaves what lay before and runs on to the target at the new end") {
  const auto dossier = test::client(test::three_departments("", 12), {"date = 2026-06-09\n[period]\nweeks = 16\n"});
  const auto before = curve_of(dossier, "2026-06-08"), after = curve_of(dossier, "2026-06-09");
  for (int week = 0; week <= 10; ++week) CHECK(after.at(week) == doctest::Approx(before.at(week)));
  CHECK(before.at(12) == doctest::Approx(75));
  CHECK(after.at(12) < before.at(12));
  CHECK(after.at(13) == doctest::Approx((after.at(10) + 75) / 2));
  CHECK(after.at(16) == doctest::Approx(75));
}

TEST_CASE("expected progress: slow start, fast middle") {
  CHECK(expected_progress(0) == 0.0);
  CHECK(expected_progress(0.25) == doctest::Approx(0.15625));
  CHECK(expected_progress(0.5) == doctest::Approx(0.5));
  CHECK(expected_progress(1) == doctest::Approx(1));
  CHECK(expected_progress(1.4) == doctest::Approx(1));
}

}  // namespace planner
