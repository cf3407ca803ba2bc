#include <algorithm>
#include <cmath>

#include "planner/assess/goals.hpp"

namespace planner {
namespace {

/// The week at which a line is read so that its pace fades by `damping` in each step of `step` weeks:
/// x_last + step · Σ damping^i for i = 1..h, with h = weeks to go ÷ step (domain 4.4).
double damped_week(const Playbook& playbook, double last, double end) {
  const double damping = playbook.threshold("forecast_damping"), step = playbook.threshold("forecast_step_weeks");
  const double steps = std::max(0.0, end - last) / step;
  if (damping >= 1) return last + step * steps;
  return last + step * damping * (1 - std::pow(damping, steps)) / (1 - damping);
}

/// Half the width of the 80 % range of a line read at `week`.
double half_range(const Playbook& playbook, const Line& line, double week, double way) {
  const int freedom = line.points - 2;
  const double t = playbook.threshold(freedom == 1 ? "forecast_t_1" : "forecast_t_2");
  const double least = way * playbook.threshold("forecast_floor_percent") / 100;
  const double deviation = std::max(std::sqrt(line.residuals / freedom), least);
  const double distance = week - line.mean_week;
  return t * deviation * std::sqrt(1 + 1.0 / line.points + distance * distance / line.spread);
}

}  // namespace

double expected_progress(double tau) {
  const double t = std::clamp(tau, 0.0, 1.0);
  return t * t * (3 - 2 * t);
}

std::optional<Forecast> forecast_at(const Playbook& playbook, const std::vector<GoalValue>& values, int end,
                                    double way) {
  const auto most = static_cast<std::size_t>(playbook.threshold("forecast_values"));
  const auto least = static_cast<std::size_t>(playbook.threshold("forecast_min_values"));
  std::vector<Point> points;
  for (std::size_t i = values.size() - std::min(values.size(), most); i < values.size(); ++i)
    points.push_back({static_cast<double>(values[i].week), values[i].value});
  const auto line = fit_line(points);
  if (!line) return std::nullopt;
  const double last = points.back().week;
  if (values.size() < least) return Forecast{line->at(std::max<double>(end, last)), {}, {}};
  const double week = damped_week(playbook, last, end);
  const double half = half_range(playbook, *line, week, way);
  return Forecast{line->at(week), line->at(week) - half, line->at(week) + half};
}

}  // namespace planner
