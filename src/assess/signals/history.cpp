#include <algorithm>
#include <map>

#include "assess/signals/rules.hpp"
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

/// Meetings in a row at which a kind was at warn or above, counted back from now; records of no meeting are passed
/// over.
int meetings_in_a_row(std::span<const Judgement> before, const Judgement& now, std::string_view kind) {
  int meetings = 0;
  // Whether the row goes on.
  const auto count = [&](const Judgement& judged) {
    const auto* record = judged.moment->record();
    if (!record || record->date != judged.moment->today || !record->meeting) return true;
    if (level_in(judged.signals, kind) < Level::warn) return false;
    ++meetings;
    return true;
  };
  if (!count(now)) return 0;
  for (auto earlier = before.rbegin(); earlier != before.rend() && count(*earlier);) ++earlier;
  return meetings;
}

/// The second step sets aside what stands still: where nothing does, and only nothing is fitted yet, the first goes on.
bool has_second_step(const Moment& moment, const Signal& signal) {
  return signal.kind != "use_case_stuck" || any_use_case_stands_still(moment);
}

}  // namespace

void date_beginnings(std::vector<Signal>& signals, const Chronicle& chronicle, const Moment& now) {
  const Date known = now.record() ? now.record()->date : now.schedule.start - Days{1};
  std::map<Date, std::vector<Signal>> judged;
  const auto holds = [&](const Signal& signal, Date day) {
    const auto [seen, fresh] = judged.try_emplace(day);
    if (fresh) seen->second = judge_signals(chronicle.on(day, now.history));
    return goes_on(level_in(seen->second, signal.kind), signal.level);
  };
  for (auto& signal : signals) {
    if (signal.since != now.today) continue;
    // Between two records days only add to it.
    for (Date before = known; signal.since - before > Days{1};) {
      const Date between = before + (signal.since - before) / 2;
      (holds(signal, between) ? signal.since : before) = between;
    }
  }
}

bool is_of_absent_people(const Evidence& evidence) {
  return evidence.threshold.ends_with("_sponsor") || evidence.threshold.ends_with("_champion");
}

bool rests_on_absent_people(const Signal& signal) {
  return signal.kind == "attendance_drop" && std::ranges::all_of(signal.evidence, is_of_absent_people);
}

const Signal* find_signal(const std::vector<Signal>& signals, std::string_view kind) {
  const auto found = std::ranges::find(signals, kind, &Signal::kind);
  return found == signals.end() ? nullptr : &*found;
}

std::vector<Signal> with_history(std::span<const Judgement> before, const Judgement& now) {
  auto current = now.signals;
  const int in_a_row = now.moment->whole("escalation_meetings");
  for (auto& signal : current) {
    for (auto earlier = before.rbegin(); earlier != before.rend(); ++earlier) {
      if (!goes_on(level_in(earlier->signals, signal.kind), signal.level)) break;
      signal.since = earlier->moment->today;
    }
    if (signal.level >= Level::warn && has_second_step(*now.moment, signal) &&
        meetings_in_a_row(before, now, signal.kind) >= in_a_row)
      signal.step = 2;
  }
  return current;
}

}  // namespace planner
