// 定着判定: whether use is established, by spread, depth and result (domain 4.5).
#pragma once

#include <optional>

#include "planner/assess/moment.hpp"
#include "planner/base/message.hpp"

namespace planner {

enum class EstablishedState { introduced, in_use, fitted, established };
template <>
struct Ids<EstablishedState> {
  static constexpr std::array<std::string_view, 4> names{"introduced", "in_use", "fitted", "established"};
};

struct Established {
  EstablishedState state = EstablishedState::introduced;
  std::optional<bool> spread, depth, result;  ///< at the last record; absent when it cannot be said
  std::optional<double> result_progress;      ///< mean progress of the result goals, each 0 to 1
  std::optional<bool> would_miss;             ///< the last survey supports the verdict
  std::optional<double> would_miss_percent;
  std::optional<Date> would_miss_on;  ///< the record that it stands in
  std::optional<Date> since;          ///< the first record at which it was established
  std::optional<Phrase> next;         ///< the next condition that is not met
};

/// The state alone, of the last record.
EstablishedState established_state(const Moment& moment);

/// Of the last record. `since` is not known here.
Established judge_established(const Moment& moment);

}  // namespace planner
