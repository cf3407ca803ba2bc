#include "planner/assess/assessment.hpp"

#include <algorithm>

#include "planner/assess/curve.hpp"
#include "planner/assess/meetings_so_far.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::vector<OpenAction> list_actions(const State& state, Date today) {
  std::vector<OpenAction> list;
  for (std::size_t i = 0; i < state.actions.size(); ++i) {
    const auto& action = state.actions[i];
    if (action.open()) list.push_back({i, action.overdue(today) ? days_between(*action.due, today) : 0});
  }
  std::ranges::stable_sort(list, [&](const OpenAction& a, const OpenAction& b) {
    if (a.overdue_days != b.overdue_days) return a.overdue_days > b.overdue_days;
    return state.actions[a.index].due.value_or(Date::max()) < state.actions[b.index].due.value_or(Date::max());
  });
  return list;
}

/// Signals and health of each moment; each judged with those before it.
struct Judged {
  std::vector<Judgement> signals;
  std::vector<HistoryEntry> entries;  ///< one a moment
};

Judged judge(const std::vector<Moment>& moments) {
  Judged judged;
  for (const auto& moment : moments) {
    Judgement now{&moment, judge_signals(moment)};
    HistoryEntry entry;
    if (const auto* figures = moment.figures()) entry.figures = *figures;
    entry.signals = with_history(judged.signals, now);
    judged.signals.push_back(std::move(now));
    entry.health = health_of(moment, entry.signals);
    // Against the record before: the last moment may be a later day of the last record.
    const Health* before = nullptr;
    for (std::size_t i = 0; i < judged.entries.size(); ++i)
      if (moment.record() && moments[i].today < moment.record()->date && judged.entries[i].health.score)
        before = &judged.entries[i].health;
    if (before) entry.health.trend = trend_of(*before, entry.health, moment.playbook());
    judged.entries.push_back(std::move(entry));
  }
  return judged;
}

std::optional<Date> established_since(const std::vector<Moment>& moments) {
  for (const auto& moment : moments)
    if (established_state(moment) == EstablishedState::established) return moment.figures()->date;
  return std::nullopt;
}

void count_meetings(Assessment& result, const Moment& now) {
  for (const auto& meeting : meetings_so_far(now)) ++(meeting.held ? result.meetings_held : result.meetings_cancelled);
  if (const auto* next = now.schedule.next_meeting(now.today)) result.next_meeting = next->number;
}

std::optional<double> expected_now(const Moment& now) {
  if (const auto* figures = now.figures()) return figures->expected;
  return expected_curve(*now.dossier, now.state, std::nullopt).at(now.week);
}

}  // namespace

std::optional<Momentum> momentum_of(const History& history, const Playbook& playbook) {
  std::vector<Point> points;
  for (const auto& figures : history)
    if (figures.adoption) points.push_back({static_cast<double>(figures.week), percent(*figures.adoption)});
  const auto most = static_cast<std::size_t>(playbook.threshold("momentum_checkins"));
  if (points.size() > most) points.erase(points.begin(), points.end() - static_cast<std::ptrdiff_t>(most));
  const auto slope = theil_sen(points);
  if (!slope) return std::nullopt;
  const double change = *slope * playbook.threshold("momentum_weeks"), least = playbook.threshold("momentum_rise");
  Momentum momentum{change, Trend::level};
  if (at_least(change, least)) momentum.trend = Trend::rising;
  if (at_most(change, -least)) momentum.trend = Trend::falling;
  return momentum;
}

History figures_of(const std::vector<HistoryEntry>& entries) {
  History history;
  for (const auto& entry : entries) history.push_back(entry.figures);
  return history;
}

Assessment assess(const Dossier& dossier, Date as_of) { return assess(Chronicle(dossier), as_of); }

Assessment assess(const Chronicle& chronicle, Date as_of, Beginnings beginnings) {
  auto moments = chronicle.until(as_of);
  auto judged = judge(moments);
  const auto& now = moments.back();

  Assessment result;
  result.as_of = as_of;
  result.engagement_state = state_on(now.schedule, as_of);
  result.week = now.schedule.week_of(as_of);
  result.figures_week = now.week;
  result.tau = now.tau;
  result.health = judged.entries.back().health;
  result.signals = judged.entries.back().signals;
  if (beginnings == Beginnings::dated) date_beginnings(result.signals, chronicle, now);
  judged.entries.resize(now.history.size());
  result.history = std::move(judged.entries);
  result.expected = expected_now(now);
  result.established = judge_established(now);
  result.established.since = established_since(moments);
  result.momentum = momentum_of(now.history, now.playbook());
  result.goals = now.goals;
  result.milestones = view_milestones(moments);
  result.actions = list_actions(now.state, as_of);
  result.followed = follow_actions(moments);
  count_meetings(result, now);
  result.state = std::move(moments.back().state);
  result.schedule = std::move(moments.back().schedule);
  return result;
}

}  // namespace planner
