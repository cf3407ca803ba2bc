#include <algorithm>
#include <cmath>

#include "planner/assess/metrics.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {

std::vector<UseGroup> groups_of(const std::vector<DepartmentUse>& departments, int min_users) {
  std::vector<UseGroup> groups;
  UseGroup small;
  for (const auto& use : departments) {
    if (!use.active || use.headcount <= 0) continue;
    if (use.headcount >= min_users) {
      groups.push_back({use.id, use.headcount, *use.active});
    } else {
      small.headcount += use.headcount;
      small.active += *use.active;
    }
  }
  if (small.headcount > 0) groups.push_back(small);
  return groups;
}

std::optional<Gap> gap_of(const std::vector<UseGroup>& groups, double adoption) {
  if (groups.size() < 2) return std::nullopt;
  // The first of equals wins in both directions.
  const auto lowest = std::ranges::min_element(groups, {}, &UseGroup::rate);
  const auto highest = std::ranges::max_element(groups, {}, &UseGroup::rate);
  return Gap{percent(highest->rate() - lowest->rate()), (adoption - lowest->rate()) * lowest->headcount, *lowest,
             *highest};
}

std::optional<double> gini_of(const std::vector<UseGroup>& groups) {
  double people = 0, active = 0, sum = 0;
  for (const auto& group : groups) {
    people += group.headcount;
    active += group.active;
  }
  if (groups.size() < 2 || active <= 0) return std::nullopt;
  for (const auto& a : groups)
    for (const auto& b : groups) sum += a.headcount * static_cast<double>(b.headcount) * std::abs(a.rate() - b.rate());
  return sum / (2 * people * active);
}

}  // namespace planner
