#include <algorithm>

#include "assess/signals/rules.hpp"
#include "planner/assess/statistics.hpp"

namespace planner {
namespace {

Words group_name(const Moment& moment, const UseGroup& group) {
  if (group.id.empty()) return {std::string(msg::small_departments.ja), std::string(msg::small_departments.en)};
  const auto name = department_name(moment, group.id);
  return {name, name};
}

/// Whether so few users would be rare in the lowest group if the others' share were true there too.
bool lowest_beyond_chance(const Moment& moment, const Figures& now) {
  const auto& lowest = now.gap->lowest;
  const int others = now.headcount_reported - lowest.headcount;
  if (others <= 0) return false;
  const double share =
      std::min(static_cast<double>(now.active - lowest.active) / others, moment.threshold("chance_share_max") / 100);
  return binomial_at_most(lowest.active, lowest.headcount, share) < moment.threshold("chance_percent") / 100;
}

Reading raw(const Moment& moment, Course course) {
  Reading found;
  const auto& now = *course.back();
  if (!now.gap) return found;
  auto tier = highest_tier(moment, "polarized_between", "gap", now.gap->points, at_least);
  const bool weighs =
      at_least(now.gap->people, moment.threshold("people_gap_min")) && lowest_beyond_chance(moment, now);
  if (tier.level > Level::watch && !weighs) tier = {Level::watch, "polarized_between_watch_gap"};
  const Args args{{"highest", group_name(moment, now.gap->highest)},
                  {"high", to_tenth(percent(now.gap->highest.rate()))},
                  {"lowest", group_name(moment, now.gap->lowest)},
                  {"low", to_tenth(percent(now.gap->lowest.rate()))},
                  {"gap", to_tenth(now.gap->points)}};
  const auto* use = now.department(now.gap->lowest.id);
  found.raise(
      tier.level,
      {use ? use->place : now.place, now.date, {msg::gap_between, args}, to_tenth(now.gap->points), tier.threshold},
      now.gap->lowest.id);
  return found;
}

}  // namespace

Reading read_polarized_between(const Moment& moment) {
  Reading found = confirmed(moment, raw);
  const auto* now = moment.figures();
  if (now && now->week >= moment.whole("signals_shown_from_week") &&
      now->departments_reported < static_cast<int>(now->departments.size()))
    found.admit_unknown({now->place, now->date, {msg::usage_incomplete, {}}, {}, {}});
  return found;
}

}  // namespace planner
