// Cross-checks of engagement.toml: ids, references and counts. Its dates are in validate_engagement_dates.cpp.
#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "cross_checks.hpp"
#include "known_ids.hpp"
#include "planner/read/read.hpp"
#include "validate_engagement.hpp"
#include "validate_thresholds.hpp"

namespace planner {
namespace {

void check_duplicate_ids(const Engagement& engagement, Reader& reader) {
  check_duplicates(engagement.departments, &Department::id, "duplicate-id", msg::duplicate_id, reader);
  check_duplicates(engagement.goals, &Goal::id, "duplicate-id", msg::duplicate_id, reader);
  check_duplicates(engagement.use_cases, &UseCase::id, "duplicate-id", msg::duplicate_id, reader);
  check_duplicates(engagement.people, &Person::name, "duplicate-name", msg::duplicate_name, reader);
  check_duplicates(engagement.champions, &Champion::name, "duplicate-name", msg::duplicate_name, reader);
}

void check_list(const Texts& departments, const KnownIds& known, Reader& reader) {
  for (const auto& id : departments) known.require(id, "unknown-department", msg::unknown_department, reader);
  check_duplicates(departments, std::identity{}, "duplicate-entry", msg::duplicate_entry, reader);
}

void check_departments(const Engagement& engagement, Reader& reader) {
  KnownIds known;
  for (const auto& department : engagement.departments) known.add(department.id, department.name);
  const auto require = [&](const Text& id) {
    known.require(id, "unknown-department", msg::unknown_department, reader);
  };
  for (const auto& champion : engagement.champions) check_list(champion.departments, known, reader);
  for (const auto& goal : engagement.goals) check_list(goal.departments.ids, known, reader);
  for (const auto& training : engagement.trainings) check_list(training.departments.ids, known, reader);
  for (const auto& task : engagement.tasks) require(task.department);
  for (const auto& use_case : engagement.use_cases) require(use_case.department);
  for (const auto& department : engagement.departments)
    check_part("active_before", department.active_before, "headcount", department.headcount, reader);
}

/// What a goal with a metric measures. A goal that the check-ins give values for may measure anything.
using Measured = std::pair<GoalMetric, std::vector<std::string>>;

Measured measured_by(const Goal& goal) {
  Measured measured{*goal.metric, {}};
  for (const auto& id : goal.departments.ids) measured.second.push_back(id.value_or(""));
  std::ranges::sort(measured.second);
  return measured;
}

void check_goals(const Engagement& engagement, Reader& reader) {
  std::map<Measured, const Goal*> seen;
  for (const auto& goal : engagement.goals) {
    if (!goal.id || goal.metric.value_or(GoalMetric::manual) == GoalMetric::manual) continue;
    const auto [first, fresh] = seen.emplace(measured_by(goal), &goal);
    if (!fresh)
      reader.error("duplicate-goal", goal.metric.place,
                   {msg::duplicate_goal, {{"id", *goal.id}, {"other", *first->second->id}}},
                   first_on_line(first->second->metric.place));
  }
}

void check_thresholds(const Engagement& engagement, const Playbook& playbook, Reader& reader) {
  if (engagement.thresholds.empty()) return;
  std::vector<std::string_view> names;
  for (const auto& [name, value] : playbook.thresholds) names.push_back(name);
  for (const auto& [name, value] : engagement.thresholds)
    if (playbook.thresholds.contains(name))
      check_bounds(name, value, reader);
    else
      reader.unknown("unknown-threshold", value.place, {msg::unknown_threshold, {{"id", name}}}, name, names,
                     msg::known_words);
}

void check_mute(const RemindSettings& remind, const Playbook& playbook, Reader& reader) {
  KnownIds types;
  for (const auto& rule : playbook.reminders) types.add(rule.type);
  for (const auto& type : remind.mute) types.require(type, "unknown-reminder", msg::unknown_reminder, reader);
  check_duplicates(remind.mute, std::identity{}, "duplicate-entry", msg::duplicate_entry, reader);
}

}  // namespace

Findings validate(const Engagement& engagement, const Playbook& playbook) {
  Reader reader;
  check_duplicate_ids(engagement, reader);
  check_departments(engagement, reader);
  check_goals(engagement, reader);
  check_thresholds(engagement, playbook, reader);
  check_mute(engagement.remind, playbook, reader);
  check_calendar(engagement, reader);
  check_dates(engagement, playbook, reader);
  return reader.take();
}

}  // namespace planner
