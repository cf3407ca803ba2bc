// overclaim and data_gap: whether the reports of use are there, and to be believed.
#include "assess/signals/rules.hpp"

namespace planner {
namespace {

/// Minutes a working day that each active person of a department is said to save.
std::optional<double> minutes_of(const DepartmentUse& use) {
  constexpr double minutes_per_hour = 60, workdays = 5;
  if (!use.hours || use.hours_estimated || use.active.value_or(0) <= 0) return std::nullopt;
  return *use.hours * minutes_per_hour / *use.active / workdays;
}

}  // namespace

Reading read_overclaim(const Moment& moment) {
  Reading found;
  const auto* now = moment.figures();
  if (!now || !now->has_usage) return found;
  for (const auto& use : now->departments) {
    const auto minutes = minutes_of(use);
    if (!minutes) continue;
    const double value = to_tenth(*minutes);
    const auto tier = highest_tier(moment, "overclaim", "minutes", value, more_than);
    const Args args{{"department", department_name(moment, use.id)}, {"minutes", value}};
    found.raise(tier.level, {use.place, now->date, {msg::minutes_high, args}, value, tier.threshold}, use.id);
  }
  return found;
}

Reading read_data_gap(const Moment& moment) {
  Reading found;
  int missing = 0;
  Date last = moment.schedule.start;
  Place place = moment.record() ? moment.record()->place : Place{};
  for (auto figures = moment.history.rbegin(); figures != moment.history.rend(); ++figures) {
    if (figures->has_usage) {
      last = figures->date;
      break;
    }
    ++missing;
  }
  const auto by_count = highest_tier(moment, "data_gap", "missing", missing, at_least);
  found.raise(by_count.level,
              {place, moment.today, {msg::usage_missing, {{"n", missing}}}, missing, by_count.threshold});
  const int days = days_between(last, moment.today);
  const auto by_days = highest_tier(moment, "data_gap", "days", days, more_than);
  found.raise(by_days.level, {place, last, {msg::usage_old, {{"n", days}}}, days, by_days.threshold});
  return found;
}

}  // namespace planner
