#include <algorithm>

#include "planner/assess/signals.hpp"

namespace planner {
namespace {

Level level_in(const std::vector<Signal>& signals, std::string_view kind) {
  const auto* signal = find_signal(signals, kind);
  return signal ? signal->level : Level::none;
}

/// A level counts as the same run: at watch or above, or, for an unknown signal, unknown too.
bool goes_on(Level before, Level now) {
  return now == Level::unknown ? before == Level::unknown : before >= Level::watch;
}

}  // namespace

const Signal* find_signal(const std::vector<Signal>& signals, std::string_view kind) {
  const auto found = std::ranges::find(signals, kind, &Signal::kind);
  return found == signals.end() ? nullptr : &*found;
}

std::vector<Signal> with_history(std::span<const Moment> moments, const std::vector<std::vector<Signal>>& signals) {
  auto current = signals.back();
  const int in_a_row = moments.back().whole("escalation_meetings");
  for (auto& signal : current) {
    for (std::size_t i = moments.size() - 1; i-- > 0;) {
      if (!goes_on(level_in(signals[i], signal.kind), signal.level)) break;
      signal.since = moments[i].today;
    }
    // Meetings in a row, counted back from now; records of no meeting are passed over.
    int meetings = 0;
    for (std::size_t i = moments.size(); i-- > 0;) {
      const auto* record = moments[i].record();
      if (!record || record->date != moments[i].today || !record->meeting) continue;
      if (level_in(signals[i], signal.kind) < Level::warn) break;
      ++meetings;
    }
    if (signal.level >= Level::warn && meetings >= in_a_row) signal.step = 2;
  }
  return current;
}

}  // namespace planner
