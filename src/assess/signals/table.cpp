// Every signal is one row here, in order of priority, and one rule in a file of this folder.
#include <algorithm>
#include <array>

#include "assess/signals/rules.hpp"

namespace planner {
namespace {

/// When a signal stops being judged: never, once the period is over, or with the first record after its end.
enum class Until { forever, end, record_after_end };

struct Row {
  std::string_view kind;
  Reading (*read)(const Moment&);
  bool needs_usage;  ///< unknown while the last record has none
  Until until;
  bool caps;  ///< whether it caps the health score
};

constexpr std::array<Row, 17> rows{{
    {"goal_weak", read_goal_weak, false, Until::end, true},
    {"champion_missing", read_champion_missing, false, Until::end, true},
    {"neglect", read_neglect, true, Until::forever, true},
    {"polarized_between", read_polarized_between, true, Until::forever, true},
    {"polarized_within", read_polarized_within, true, Until::forever, true},
    {"goal_off_track", read_goal_off_track, true, Until::record_after_end, true},
    {"use_case_stuck", read_use_case_stuck, false, Until::end, true},
    {"peripheral_use", read_peripheral_use, true, Until::forever, true},
    {"champion_skill", read_champion_skill, false, Until::end, false},
    {"meeting_slip", read_meeting_slip, false, Until::end, true},
    {"action_overdue", read_action_overdue, false, Until::forever, true},
    {"chat_silent", read_chat_silent, true, Until::record_after_end, true},
    {"chat_slow", read_chat_slow, false, Until::record_after_end, true},
    {"stale_knowledge", read_stale_knowledge, false, Until::forever, true},
    {"attendance_drop", read_attendance_drop, false, Until::record_after_end, true},
    {"overclaim", read_overclaim, false, Until::record_after_end, true},
    {"data_gap", read_data_gap, false, Until::end, true},
}};

bool is_judged(const Row& row, const Moment& moment) {
  switch (row.until) {
    case Until::forever:
      return true;
    case Until::end:
      return !moment.over_today();
    case Until::record_after_end:
      return !moment.over_at_record();
  }
  return true;
}

Reading read(const Row& row, const Moment& moment) {
  if (!row.needs_usage || moment.measured()) return row.read(moment);
  Reading found;
  if (!moment.record()) {
    // Before the first record only what planning can know is said.
    found = row.read(moment);
    if (moment.week < moment.whole("judged_from_week")) return found;
  }
  const auto* record = moment.record();
  found.admit_unknown(
      {record ? record->place : Place{}, record ? record->date : moment.today, {msg::no_usage, {}}, {}, {}});
  return found;
}

constexpr auto kinds = [] {
  std::array<std::string_view, rows.size()> names{};
  for (std::size_t i = 0; i < rows.size(); ++i) names[i] = rows[i].kind;
  return names;
}();

}  // namespace

std::span<const std::string_view> signal_kinds() { return kinds; }

bool caps_score(std::string_view kind) {
  const auto found = std::ranges::find(rows, kind, &Row::kind);
  return found != rows.end() && found->caps;
}

std::vector<Signal> judge_signals(const Moment& moment) {
  std::vector<Signal> signals;
  for (const auto& row : rows) {
    if (!is_judged(row, moment)) continue;
    auto found = read(row, moment);
    if (found.level == Level::none) continue;
    Signal signal;
    signal.kind = row.kind;
    signal.level = found.level;
    signal.department = std::move(found.department);
    signal.subject = std::move(found.subject);
    signal.since = moment.today;
    signal.evidence = std::move(found.evidence);
    signals.push_back(std::move(signal));
  }
  std::ranges::stable_sort(signals, std::ranges::greater{}, &Signal::level);
  return signals;
}

}  // namespace planner
