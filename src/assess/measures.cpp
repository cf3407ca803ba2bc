// The figure of each kind of signal, for showing it before and after an action.
#include <algorithm>
#include <array>

#include "planner/assess/assessment.hpp"
#include "planner/assess/meetings_so_far.hpp"
#include "planner/assess/readiness.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

using Figure = std::optional<double>;

Figure as_percent(const Figure& share) { return share ? Figure(percent(*share)) : std::nullopt; }

Figure adoption(const Moment& moment, std::string_view department) {
  if (const auto* use = moment.figures()->department(department)) return as_percent(use->rate());
  return as_percent(moment.figures()->adoption);
}

Figure unused(const Moment& moment, std::string_view department) {
  const auto used = adoption(moment, department);
  return used ? Figure(100 - *used) : std::nullopt;
}

Figure gap(const Moment& moment, std::string_view) {
  const auto& found = moment.figures()->gap;
  return found ? Figure(found->points) : std::nullopt;
}

Figure core(const Moment& moment, std::string_view department) {
  const auto* use = moment.figures()->department(department);
  if (!use) return as_percent(moment.figures()->core_share);
  if (!use->core || use->active.value_or(0) <= 0) return std::nullopt;
  return percent(static_cast<double>(*use->core) / *use->active);
}

Figure coverage(const Moment& moment, std::string_view) {
  return as_percent(champion_coverage(moment.state, moment.playbook(), moment.day_in_period()));
}

/// Fields that goals lack.
Figure missing_fields(const Moment& moment, std::string_view) {
  double count = 0;
  for (const auto& lint : lint_goals(moment.state)) count += static_cast<double>(lint.missing.size());
  return count;
}

/// The lowest ratio that a goal not yet met is forecast to reach; 100 when all are met.
Figure forecast_ratio(const Moment& moment, std::string_view) {
  Figure lowest;
  for (const auto& view : moment.goals) {
    const auto ratio = view.status == GoalStatus::attained ? Figure(1.0) : view.ratio;
    if (ratio) lowest = std::min(lowest.value_or(percent(*ratio)), percent(*ratio));
  }
  return lowest;
}

Figure waiting_cases(const Moment& moment, std::string_view department) {
  return static_cast<double>(std::ranges::count_if(moment.state.use_cases, [&](const UseCaseState& entry) {
    const auto stage = entry.stage();
    return (stage == Stage::proposal || stage == Stage::trial) &&
           (department.empty() || entry.use_case.department.value == department);
  }));
}

Figure overdue(const Moment& moment, std::string_view) {
  return percent(open_actions(moment.state, moment.today).overdue_rate());
}

Figure cancelled(const Moment& moment, std::string_view) {
  const auto meetings = meetings_so_far(moment);
  if (meetings.empty()) return std::nullopt;
  return static_cast<double>(std::ranges::count(meetings, false, &MeetingSoFar::held));
}

Figure asked(const Moment& moment, std::string_view) {
  const auto& chat = moment.record()->chat;
  return chat && chat->asked ? Figure(*chat->asked) : std::nullopt;
}

Figure median(const Moment& moment, std::string_view) {
  const auto& chat = moment.record()->chat;
  return chat && chat->median_hours ? Figure(*chat->median_hours) : std::nullopt;
}

Figure news_age(const Moment& moment, std::string_view) {
  Figure age;
  for (const auto& news : moment.state.news)
    if (news.date <= moment.today) {
      const double days = days_between(news.date, moment.today);
      age = std::min(age.value_or(days), days);
    }
  return age;
}

Figure attendance(const Moment& moment, std::string_view) { return as_percent(attendance_of(*moment.record())); }

Figure minutes(const Moment& moment, std::string_view) { return moment.figures()->minutes_per_day; }

struct Measure {
  std::string_view kind;
  Figure (*of)(const Moment&, std::string_view department);
  bool lower_is_better;
};

constexpr std::array<Measure, 15> measures{{{"goal_weak", missing_fields, true},
                                            {"champion_missing", coverage, false},
                                            {"neglect", adoption, false},
                                            {"polarized_between", gap, true},
                                            {"polarized_within", unused, true},
                                            {"goal_off_track", forecast_ratio, false},
                                            {"use_case_stuck", waiting_cases, true},
                                            {"peripheral_use", core, false},
                                            {"meeting_slip", cancelled, true},
                                            {"action_overdue", overdue, true},
                                            {"chat_silent", asked, false},
                                            {"chat_slow", median, true},
                                            {"stale_knowledge", news_age, true},
                                            {"attendance_drop", attendance, false},
                                            {"overclaim", minutes, true}}};

}  // namespace

std::optional<double> measure_of_signal(std::string_view kind, const Moment& moment, std::string_view department) {
  const auto found = std::ranges::find(measures, kind, &Measure::kind);
  if (found == measures.end() || !moment.record()) return std::nullopt;
  const auto figure = found->of(moment, department);
  return figure ? Figure(to_tenth(*figure)) : std::nullopt;
}

bool lower_is_better(std::string_view kind) {
  const auto found = std::ranges::find(measures, kind, &Measure::kind);
  return found != measures.end() && found->lower_is_better;
}

}  // namespace planner
