// The whole assessment of a client on a day: everything that a report, a brief or a list of reminders needs.
// Pure: the same files and the same day give the same assessment, and check-ins after the day change nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/assess/established.hpp"
#include "planner/assess/goals.hpp"
#include "planner/assess/health.hpp"
#include "planner/assess/metrics.hpp"
#include "planner/assess/milestones.hpp"
#include "planner/assess/signals.hpp"
#include "planner/schedule/schedule.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// Adoption's course lately, in points per `momentum_weeks` weeks.
struct Momentum {
  double points = 0;
  Trend trend = Trend::level;
};

struct OpenAction {
  std::size_t index = 0;  ///< in State::actions
  int overdue_days = 0;   ///< 0 when it is not overdue
};

/// A record's figures and what was judged then.
struct HistoryEntry {
  Figures figures;
  Health health;
  std::vector<Signal> signals;
};

enum class Outcome { helped, held, did_not };
template <>
struct Ids<Outcome> {
  static constexpr std::array<std::string_view, 3> names{"helped", "held", "did_not"};
};

/// An action that answers a signal, with that signal's figure before it and now.
struct FollowedAction {
  std::size_t index = 0;  ///< in State::actions
  std::string kind;
  std::optional<Dated<double>> before, now;
  std::optional<Outcome> outcome;  ///< absent until a later record tells
};

struct Assessment {
  Date as_of;
  State state;        ///< as of the day
  Schedule schedule;  ///< as known on the day; without agendas
  EngagementState engagement_state = EngagementState::planned;
  int week = 0;          ///< of the day: 1 in the first week of the period
  int figures_week = 0;  ///< of the last record, the day's while there is none
  double tau = 0;        ///< figures_week ÷ planned weeks

  std::vector<HistoryEntry> history;  ///< one a record, in order of date
  std::optional<double> expected;     ///< adoption expected in the week of the figures, percent

  Health health;
  Established established;
  std::optional<Momentum> momentum;
  std::vector<GoalView> goals;  ///< one a goal of the state
  std::vector<Signal> signals;  ///< by level, then priority
  std::vector<MilestoneView> milestones;
  std::vector<OpenAction> actions;  ///< open ones, the longest overdue first, then by date due
  std::vector<FollowedAction> followed;
  int meetings_held = 0;
  int meetings_cancelled = 0;
  std::optional<int> next_meeting;  ///< its number

  /// The last record's figures.
  const Figures* figures() const { return history.empty() ? nullptr : &history.back().figures; }
  const Signal* signal(std::string_view kind) const { return find_signal(signals, kind); }
};

Assessment assess(const Dossier& dossier, Date as_of);
/// Whether the signals of age are dated to the day on which they began; that takes the days since the last record one
/// by one, and who shows no beginnings need not ask for it.
enum class Beginnings { dated, left };
/// The same for who looks at more than one day.
Assessment assess(const Chronicle& chronicle, Date as_of, Beginnings beginnings = Beginnings::dated);

/// The figures alone of what each record showed.
History figures_of(const std::vector<HistoryEntry>& entries);

/// The figure by which a kind of signal is followed over time (points, percent, days or a count, as its thresholds
/// are), of a department where it has one of its own; nothing when it is unknown or the kind has none.
std::optional<double> measure_of_signal(std::string_view kind, const Moment& moment, std::string_view department = {});

/// Whether a lower figure is the better one.
bool lower_is_better(std::string_view kind);

/// The momentum of adoption over the last records; needs two that know it.
std::optional<Momentum> momentum_of(const History& history, const Playbook& playbook);

std::vector<FollowedAction> follow_actions(const std::vector<Moment>& moments);

}  // namespace planner
