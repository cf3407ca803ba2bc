#include "planner/assess/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace planner {

std::optional<double> peak_of(std::span<const double> values) {
  if (values.empty()) return std::nullopt;
  std::vector<double> sorted(values.begin(), values.end());
  std::ranges::sort(sorted, std::greater<>{});
  return sorted.size() == 1 ? sorted[0] : sorted[1];
}

double binomial_at_most(int count, int trials, double share) {
  if (count >= trials || share <= 0) return 1;
  if (count < 0 || share >= 1) return 0;
  const double log_odds = std::log(share) - std::log1p(-share);
  // Each term from the one before: std::lgamma writes to a variable that all threads share.
  double term = trials * std::log1p(-share), sum = std::exp(term);
  for (int k = 0; k < count; ++k) {
    term += std::log(static_cast<double>(trials - k) / (k + 1)) + log_odds;
    sum += std::exp(term);
  }
  return std::min(sum, 1.0);
}

std::optional<double> theil_sen(std::span<const Point> points) {
  std::vector<double> slopes;
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t j = i + 1; j < points.size(); ++j)
      if (points[i].week != points[j].week)
        slopes.push_back((points[j].value - points[i].value) / (points[j].week - points[i].week));
  if (slopes.empty()) return std::nullopt;
  std::ranges::sort(slopes);
  const std::size_t middle = slopes.size() / 2;
  return slopes.size() % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
}

std::optional<Line> fit_line(std::span<const Point> points) {
  Line line;
  line.points = static_cast<int>(points.size());
  if (points.empty()) return std::nullopt;
  for (const auto& p : points) {
    line.mean_week += p.week / line.points;
    line.mean_value += p.value / line.points;
  }
  double product = 0;
  for (const auto& p : points) {
    line.spread += (p.week - line.mean_week) * (p.week - line.mean_week);
    product += (p.week - line.mean_week) * (p.value - line.mean_value);
  }
  if (line.spread <= 0) return std::nullopt;
  line.slope = product / line.spread;
  for (const auto& p : points) line.residuals += (p.value - line.at(p.week)) * (p.value - line.at(p.week));
  return line;
}

}  // namespace planner
