#include <algorithm>

#include "planner/assess/milestones.hpp"
#include "planner/assess/readiness.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

using Met = std::optional<Date>;

std::vector<const Department*> departments_on(const Moment& moment) {
  std::vector<const Department*> departments;
  for (const auto& department : moment.state.departments)
    if (department.id && counts_on(department, moment.day_in_period())) departments.push_back(&department);
  return departments;
}

/// Tasks listed for every department, and a baseline of adoption; dated by the first usage recorded.
Met tasks_listed(const MilestoneRule& rule, const Moment& moment) {
  const auto& tasks = moment.dossier->engagement.tasks;
  const auto departments = departments_on(moment);
  const bool listed = !departments.empty() && std::ranges::all_of(departments, [&](const Department* department) {
    return std::ranges::count_if(tasks, [&](const Task& t) {
             return t.department.value == department->id.value && t.minutes && t.runs_per_month;
           }) >= *rule.tasks_per_department;
  });
  const auto measured = std::ranges::find_if(moment.history, [](const Figures& f) { return f.adoption.has_value(); });
  if (!listed || measured == moment.history.end()) return std::nullopt;
  return measured->date;
}

bool covers(const Goal& goal, const Department& department) {
  return goal.departments.all ||
         std::ranges::any_of(goal.departments.ids, [&](const Text& id) { return id.value == department.id.value; });
}

/// Complete and approved goals for every department; dated by the approval that completed them.
Met goals_agreed(const MilestoneRule& rule, const Moment& moment) {
  Met last;
  for (const auto* department : departments_on(moment)) {
    std::vector<Date> approved;
    for (const auto& lint : lint_goals(moment.state))
      if (lint.missing.empty() && !lint.activity_only && lint.goal->approved && covers(lint.goal->goal, *department))
        approved.push_back(*lint.goal->approved);
    std::ranges::sort(approved);
    const auto wanted = static_cast<std::size_t>(*rule.goals_per_department);
    if (approved.size() < wanted || wanted == 0) return std::nullopt;
    last = std::max(last.value_or(approved[wanted - 1]), approved[wanted - 1]);
  }
  return last;
}

/// A fitted use case that saves enough per run.
Met first_fitted(const MilestoneRule& rule, const Moment& moment) {
  Met first;
  for (const auto& entry : moment.state.use_cases) {
    const auto& before = entry.use_case.minutes_before;
    const auto& after = entry.use_case.minutes_after;
    const auto fitted = entry.reached(Stage::fitted);
    if (!fitted || !before || !after || *before <= 0) continue;
    const double saved = *before - *after;
    const bool enough = (rule.saving_percent && at_least(percent(saved / *before), *rule.saving_percent)) ||
                        (rule.saving_minutes && at_least(saved, *rule.saving_minutes));
    if (enough) first = std::min(first.value_or(*fitted), *fitted);
  }
  return first;
}

bool fitted_everywhere(const MilestoneRule& rule, const Moment& moment) {
  const auto departments = departments_on(moment);
  return !departments.empty() && std::ranges::all_of(departments, [&](const Department* department) {
    return std::ranges::count_if(moment.state.use_cases, [&](const UseCaseState& entry) {
             return entry.use_case.department.value == department->id.value && entry.stage() &&
                    is_fitted(*entry.stage());
           }) >= *rule.fitted_per_department;
  });
}

/// Levels of use at the last record, and fitted use cases where the criterion asks for them.
Met levels_reached(const MilestoneRule& rule, const Moment& moment) {
  const auto* now = moment.figures();
  if (!now) return std::nullopt;
  const auto reaches = [](const std::optional<double>& share, const Field<double>& least) {
    return !least || (share && at_least(percent(*share), *least));
  };
  if (!reaches(now->adoption, rule.adoption) || !reaches(now->core_share, rule.core)) return std::nullopt;
  if (rule.gap && now->gap && more_than(now->gap->points, *rule.gap)) return std::nullopt;
  if (rule.fitted_per_department && !fitted_everywhere(rule, moment)) return std::nullopt;
  return now->date;
}

/// Cases that run in several departments (the stage says so), and cases in written procedures.
Met expanded(const MilestoneRule& rule, const Moment& moment) {
  int shared = 0, written = 0;
  Met last;
  for (const auto& entry : moment.state.use_cases) {
    if (entry.stage() == Stage::expanded) {
      ++shared;
      last = std::max(last.value_or(*entry.since()), *entry.since());
    }
    written += entry.use_case.in_procedure.value_or(false) ? 1 : 0;
  }
  if (shared < *rule.shared_cases || written < rule.in_procedure.value_or(0)) return std::nullopt;
  return moment.record() ? std::max(*last, moment.record()->date) : last;
}

/// Adoption after the end against the last of the period.
Met kept(const MilestoneRule& rule, const Moment& moment) {
  std::optional<double> end_level;
  for (const auto& figures : moment.history) {
    if (!figures.adoption) continue;
    if (figures.date <= moment.schedule.end)
      end_level = percent(*figures.adoption);
    else if (end_level && at_least(percent(*figures.adoption), *end_level * *rule.keeps_percent / 100))
      return figures.date;
  }
  return std::nullopt;
}

}  // namespace

bool is_measured(const MilestoneRule& rule) {
  return rule.adoption || rule.core || rule.gap || rule.saving_percent || rule.saving_minutes || rule.keeps_percent;
}

std::optional<Date> criterion_met(const MilestoneRule& rule, const Moment& moment) {
  if (rule.keeps_percent) return kept(rule, moment);
  if (rule.saving_percent || rule.saving_minutes) return first_fitted(rule, moment);
  if (rule.adoption || rule.core || rule.gap) return levels_reached(rule, moment);
  if (rule.tasks_per_department) return tasks_listed(rule, moment);
  if (rule.goals_per_department) return goals_agreed(rule, moment);
  if (rule.shared_cases) return expanded(rule, moment);
  return std::nullopt;
}

}  // namespace planner
