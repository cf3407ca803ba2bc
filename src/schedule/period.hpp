// The length of the period, and the weeks that phases and milestones fall in.
#pragma once

#include <vector>

#include "planner/schedule/schedule.hpp"

namespace planner {

/// A length in force from a day on: the contract's, then each extension's.
struct Length {
  Date on;
  int weeks = 0;
};

struct PeriodPlan {
  Date start, end;
  int weeks = 0;
  Reasons why;
  std::vector<Length> lengths;  ///< the first is the original one

  Date original_end() const;
};

PeriodPlan plan_period(const Dossier& dossier, const State& state);

/// The Monday of week `week` (1 is the week of `start`).
Date week_start(Date start, int week);

/// The last Sunday of a period of so many weeks.
Date period_end(Date start, int weeks);

/// A week of the 12- or the 16-week plan in a plan of `weeks`: 13 to 15 weeks are the 16-week one scaled, rounded,
/// never before week 1; weeks outside the period (0 and less) stay.
int scaled_week(int week_12, int week_16, int weeks);

}  // namespace planner
