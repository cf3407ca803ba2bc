// The files of one day, before they are folded: what two of them give differently counts in neither.
#pragma once

#include <vector>

#include "planner/base/finding.hpp"
#include "planner/model/checkin.hpp"

namespace planner {

struct SettledDay {
  std::vector<CheckIn> files;  ///< as given, without the values in dispute
  Findings conflicts;          ///< one for each file and value in dispute
};

/// A meeting's `held` is filled in where it is not said. A figure, date or stage in dispute is taken out of every file,
/// so the state keeps what it knew before, or nothing. Words (titles, notes, reasons) are not disputed; of those the
/// last file's counts.
SettledDay settle(const std::vector<const CheckIn*>& files_of_one_day);

}  // namespace planner
