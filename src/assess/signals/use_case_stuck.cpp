#include <algorithm>

#include "assess/signals/rules.hpp"

namespace planner {
namespace {

constexpr std::string_view kind = "use_case_stuck";

bool waits(const UseCaseState& entry) { return entry.stage() == Stage::proposal || entry.stage() == Stage::trial; }

int days_waited(const Moment& moment, const UseCaseState& entry) { return days_between(*entry.since(), moment.today); }

auto tier_of(const Moment& moment, const UseCaseState& entry) {
  const auto* limit = entry.stage() == Stage::proposal ? "proposal_days" : "trial_days";
  return highest_tier(moment, kind, limit, days_waited(moment, entry), at_least);
}

void look_at_case(Reading& found, const Moment& moment, const UseCaseState& entry) {
  if (!waits(entry)) return;
  const auto stage = entry.stage();
  const int days = days_waited(moment, entry);
  const auto tier = tier_of(moment, entry);
  const auto& use_case = entry.use_case;
  const Args args{{"title", use_case.title.value_or(use_case.id.value_or(""))},
                  {"stage", moment.playbook().stage_title(*stage)},
                  {"n", days}};
  found.raise(tier.level,
              {entry.stages.back().place, *entry.since(), {msg::use_case_waits, args}, days, tier.threshold},
              use_case.department.value_or(""), use_case.id.value_or(""));
}

/// No use case is fitted although so much of the period has passed.
void look_for_none(Reading& found, const Moment& moment) {
  const bool any = std::ranges::any_of(
      moment.state.use_cases, [](const UseCaseState& entry) { return entry.stage() && is_fitted(*entry.stage()); });
  if (any) return;
  const auto tier = highest_tier(moment, kind, "none_fitted_tau", moment.tau,
                                 [](double value, double limit) { return value >= limit; });
  const Args args{{"percent", to_tenth(percent(moment.tau))}};
  found.raise(tier.level, {{},
                           moment.today,
                           {moment.tau < 1 ? msg::none_fitted : msg::none_fitted_at_end, args},
                           moment.tau,
                           tier.threshold});
}

}  // namespace

bool any_use_case_stands_still(const Moment& moment) {
  return std::ranges::any_of(moment.state.use_cases, [&](const UseCaseState& entry) {
    return waits(entry) && tier_of(moment, entry).level >= Level::watch;
  });
}

Reading read_use_case_stuck(const Moment& moment) {
  Reading found;
  for (const auto& entry : moment.state.use_cases) look_at_case(found, moment, entry);
  look_for_none(found, moment);
  return found;
}

}  // namespace planner
