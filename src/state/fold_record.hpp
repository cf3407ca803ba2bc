// The figures of one day: several files of a date are one record.
#pragma once

#include <vector>

#include "planner/state/state.hpp"

namespace planner {

/// Adds the day's goal values and, where the files hold `meeting` or [[usage]], its record. Figures that two of the
/// files give differently become unknown and are named among the conflicts.
void fold_record(State& state, const std::vector<const CheckIn*>& files);

}  // namespace planner
