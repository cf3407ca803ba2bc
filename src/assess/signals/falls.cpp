#include "assess/signals/falls.hpp"

#include <algorithm>
#include <cmath>

#include "planner/assess/statistics.hpp"

namespace planner {
namespace {

std::optional<bool> holds(const Moment& moment, const std::vector<double>& values, bool last_is_known) {
  if (!last_is_known) return std::nullopt;
  const double now = values.back();
  return now > 0 && at_least(percent(now), moment.threshold("regulars_hold_percent") * *peak_of(values));
}

/// A department's counts over the course, where they are known.
std::vector<double> counts_of(Course course, std::string_view id, std::optional<int> DepartmentUse::*count) {
  std::vector<double> values;
  for (const auto* figures : course)
    if (const auto* use = figures->department(id); use && use->*count) values.push_back(*(use->*count));
  return values;
}

bool beyond_chance(const Moment& moment, const Figures& now, double peak) {
  const double share = std::min(peak, moment.threshold("chance_share_max") / 100);
  return binomial_at_most(now.active, now.headcount_reported, share) < moment.threshold("chance_percent") / 100;
}

}  // namespace

std::optional<bool> company_regulars_hold(const Moment& moment, Course course) {
  const auto values = values_of(course, &Figures::regular_rate);
  return holds(moment, values, course.back()->regular_rate.has_value());
}

std::optional<bool> department_regulars_hold(const Moment& moment, Course course, std::string_view department) {
  const auto* use = course.back()->department(department);
  return holds(moment, counts_of(course, department, &DepartmentUse::regular), use && use->regular);
}

Fall company_fall(const Moment& moment, Course course) {
  const auto& now = *course.back();
  if (!now.adoption) return {};
  const double peak = *peak_of(values_of(course, &Figures::adoption));
  Fall fall{Level::none, percent(*now.adoption), percent(peak), percent(peak - *now.adoption), {}};
  auto tier = highest_tier(moment, "neglect", "drop", fall.points, at_least);
  if (tier.level > Level::watch && !beyond_chance(moment, now, peak)) tier = {Level::watch, "neglect_watch_drop"};
  fall.level = tier.level;
  fall.threshold = tier.threshold;
  return fall;
}

std::optional<Loss> department_loss(Course course, std::string_view department) {
  const auto* use = course.back()->department(department);
  if (!use || !use->active) return std::nullopt;
  const auto values = counts_of(course, department, &DepartmentUse::active);
  return Loss{static_cast<int>(std::lround(*peak_of(values))), *use->active, use->headcount, use->place};
}

}  // namespace planner
