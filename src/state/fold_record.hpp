// The figures of one day: several files of a date are one record.
#pragma once

#include <optional>
#include <vector>

#include "planner/state/state.hpp"

namespace planner {

/// What files without `meeting` and [[usage]] told since the last record. They make no record of their own: the next
/// one takes it over, for its counts are those since the last.
struct SinceRecord {
  std::optional<ChatCounts> chat;
  Field<double> would_miss_percent;
};

/// Adds the day's goal values and, where the files hold `meeting` or [[usage]], its record.
void fold_record(State& state, const Client& client, const std::vector<CheckIn>& files, SinceRecord& since_record);

}  // namespace planner
