#include "planner/assess/statistics.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <vector>

#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::optional<double> peak(const std::vector<double>& values) { return peak_of(values); }
std::optional<double> slope(const std::vector<Point>& points) { return theil_sen(points); }

}  // namespace

TEST_CASE("rounding: to one decimal, halves to the even digit, without noise and without −0") {
  CHECK(to_tenth(31.25) == doctest::Approx(31.2));
  CHECK(to_tenth(58.75) == doctest::Approx(58.8));
  CHECK(to_tenth(31.2499999999) == doctest::Approx(31.2));
  CHECK(to_tenth(0.1 + 0.2) == doctest::Approx(0.3));
  CHECK_FALSE(std::signbit(to_tenth(-0.01)));
  CHECK(to_whole(98.5) == 98);
  CHECK(to_whole(97.496) == 97);
}

TEST_CASE("rounding: percentages are compared as they are printed") {
  CHECK(at_least(29.96, 30));
  CHECK_FALSE(at_least(29.94, 30));
  CHECK_FALSE(more_than(20.04, 20));
  CHECK(more_than(20.06, 20));
}

TEST_CASE("peak: the second highest, so that one lucky count sets no bar") {
  CHECK_FALSE(peak({}));
  CHECK(peak({3}) == 3.0);
  CHECK(peak({3, 9}) == 3.0);
  CHECK(peak({3, 9, 5, 9}) == 9.0);
  CHECK(peak({10, 28.3, 23.3, 16.7}) == doctest::Approx(23.3));
}

TEST_CASE("binomial: the probability of at most so many") {
  // 0.7667^20: nobody of 20 where 23 of 100 would be usual
  CHECK(binomial_at_most(0, 20, 14.0 / 60) == doctest::Approx(0.00493).epsilon(0.01));
  // 0.5^4 × (1 + 4)
  CHECK(binomial_at_most(1, 4, 0.5) == doctest::Approx(0.3125));
  CHECK(binomial_at_most(4, 4, 0.5) == 1.0);
  CHECK(binomial_at_most(0, 5, 0.0) == 1.0);
  CHECK(binomial_at_most(4, 5, 1.0) == 0.0);
  double last = 0;
  for (int k = 0; k <= 30; ++k) {
    CHECK(binomial_at_most(k, 30, 0.4) >= last);
    last = binomial_at_most(k, 30, 0.4);
  }
}

TEST_CASE("Theil-Sen: the median slope; one holiday dip does not flip it") {
  CHECK_FALSE(slope({{1, 20}}));
  CHECK_FALSE(slope({{1, 20}, {1, 30}}));
  CHECK(slope({{1, 20}, {3, 36}}) == doctest::Approx(8));
  CHECK(slope({{1, 20}, {3, 30}, {5, 15}, {7, 50}}) == doctest::Approx(5));
}

TEST_CASE("least squares: line, spread and residuals") {
  const std::array<Point, 3> points{{{1, 2}, {2, 2}, {3, 5}}};
  const auto line = fit_line(points);
  REQUIRE(line);
  CHECK(line->slope == doctest::Approx(1.5));
  CHECK(line->at(2) == doctest::Approx(3));
  CHECK(line->spread == doctest::Approx(2));
  CHECK(line->residuals == doctest::Approx(1.5));
  CHECK_FALSE(fit_line(std::span(points).first(1)));
}

}  // namespace planner
