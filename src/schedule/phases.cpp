#include "phases.hpp"

#include <algorithm>

#include "schedule_messages.hpp"

namespace planner {
namespace {

std::vector<Phase> phases_of_length(const Playbook& playbook, Date start, int weeks) {
  std::vector<Phase> phases;
  for (const auto& rule : playbook.phases) {
    Phase phase;
    phase.rule = &rule;
    const int last = scaled_week(rule.weeks_12->last, rule.weeks_16->last, weeks);
    phase.end = week_start(start, last) + Days{6};
    if (rule.weeks_16->first <= 0)
      phase.start = week_start(start, rule.weeks_16->first);
    else if (rule.weeks_16->first == 1)
      phase.start = start;
    else
      phase.start = phases.back().end + Days{1};
    phases.push_back(phase);
  }
  // The week of `start` may begin before it.
  for (std::size_t i = 1; i < phases.size(); ++i) phases[i - 1].end = phases[i].start - Days{1};
  return phases;
}

/// Lets what lay before an extension stand and carries the rest over to the new length.
void extend(std::vector<Phase>& phases, const std::vector<Phase>& longer, Date on) {
  for (std::size_t i = 0; i < phases.size(); ++i) {
    if (phases[i].end < on) continue;
    if (phases[i].start > on && i > 0) phases[i].start = phases[i - 1].end + Days{1};
    phases[i].end = std::max({longer[i].end, sunday_of(on), phases[i].start});
  }
}

/// The last open day of a week in a plan of so many weeks; week 0 and less lie before the period.
Date milestone_day(Date start, int week, int weeks, const Calendar& calendar, Reasons& why) {
  const bool inside = week > 0;
  const Date monday = week_start(start, week);
  const Date first = inside ? std::max(monday, start) : monday;
  const Date sunday = monday + Days{6};
  if (const auto day = calendar.previous_open(sunday); day && *day >= first) return *day;
  why.push_back({{msg::milestone_no_open_day, {{"week", week}}}, {}});
  const auto next = calendar.next_open(sunday), previous = calendar.previous_open(first);
  if (inside && next && *next <= period_end(start, weeks)) return *next;
  return previous.value_or(sunday);
}

Milestone planned_milestone(const MilestoneRule& rule, const PeriodPlan& period, int weeks, const Calendar& calendar) {
  Milestone milestone{&rule, {}, {}};
  if (rule.after_end.value_or(false)) {
    const int after = *rule.week_16 - 16;
    const Date sunday = sunday_of(period.end) + Days{7 * after};
    const auto before = calendar.previous_open(sunday);
    milestone.due = before && *before > period.end ? *before : calendar.next_open(sunday).value_or(sunday);
    milestone.why.push_back({{msg::milestone_after_end, {{"weeks", after}}}, {}});
    return milestone;
  }
  const int week = scaled_week(*rule.week_12, *rule.week_16, weeks);
  milestone.due = milestone_day(period.start, week, weeks, calendar, milestone.why);
  milestone.why.insert(milestone.why.begin(), {{msg::milestone_week, {{"week", week}, {"weeks", weeks}}}, {}});
  return milestone;
}

}  // namespace

std::vector<Phase> plan_phases(const Playbook& playbook, const PeriodPlan& period) {
  auto phases = phases_of_length(playbook, period.start, period.lengths.front().weeks);
  for (std::size_t i = 1; i < period.lengths.size(); ++i)
    extend(phases, phases_of_length(playbook, period.start, period.lengths[i].weeks), period.lengths[i].on);
  std::erase_if(phases, [&](const Phase& phase) { return phase.start > period.end; });
  if (!phases.empty()) phases.back().end = period.end;
  return phases;
}

std::vector<Milestone> plan_milestones(const Dossier& dossier, const State& state, const PeriodPlan& period,
                                       const Calendar& calendar) {
  std::vector<Milestone> milestones;
  for (const auto& rule : dossier.playbook->milestones) {
    auto milestone = planned_milestone(rule, period, period.lengths.front().weeks, calendar);
    for (std::size_t i = 1; i < period.lengths.size(); ++i) {
      if (milestone.due < period.lengths[i].on) continue;
      auto longer = planned_milestone(rule, period, period.lengths[i].weeks, calendar);
      if (longer.due >= milestone.due) milestone = std::move(longer);
    }
    const auto known = state.milestones.find(*rule.id);
    const bool is_known = known != state.milestones.end();
    if (is_known && known->second.due) {
      milestone.due = *known->second.due;
      milestone.why.push_back({{msg::milestone_recorded, {{"date", milestone.due}}}, known->second.due.place});
    }
    // An early end leaves no time for what was to come.
    const bool is_lost = state.ended && milestone.due > period.end && !rule.after_end.value_or(false);
    if (!is_lost || (is_known && known->second.done)) milestones.push_back(std::move(milestone));
  }
  return milestones;
}

}  // namespace planner
