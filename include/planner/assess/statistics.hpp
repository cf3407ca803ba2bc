// The few statistics of the method. Pure functions over small lists; none of them knows what its numbers mean.
#pragma once

#include <optional>
#include <span>

namespace planner {

/// A value at a week.
struct Point {
  double week = 0;
  double value = 0;
};

/// The second highest value, the only one while there is one (domain 3.1, "peak"); nothing for none.
std::optional<double> peak_of(std::span<const double> values);

/// The probability (0 to 1) that of `trials` people at most `count` do what each does with probability `share`.
double binomial_at_most(int count, int trials, double share);

/// The median of the slopes between all pairs of points, a week (Theil-Sen); needs two points of different weeks.
std::optional<double> theil_sen(std::span<const Point> points);

/// A least-squares line through points.
struct Line {
  double mean_week = 0, mean_value = 0, slope = 0;
  double spread = 0;     ///< sum of squared distances of the weeks from their mean
  double residuals = 0;  ///< sum of squared residuals
  int points = 0;

  double at(double week) const { return mean_value + slope * (week - mean_week); }
};
/// Needs two points of different weeks.
std::optional<Line> fit_line(std::span<const Point> points);

}  // namespace planner
