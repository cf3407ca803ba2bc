// What can be judged of an engagement before anything is measured: how complete its goals are, which departments
// have a champion, which use cases come first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/model/playbook.hpp"
#include "planner/schedule/schedule.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// What a goal still lacks of the five fields: baseline, target, unit, due, owner. `due` defaults to the end and is
/// never missing.
enum class GoalField { baseline, target, unit, owner };

struct GoalLint {
  const GoalState* goal = nullptr;
  std::vector<GoalField> missing;
  bool target_is_baseline = false;
  bool activity_only = false;  ///< counts activity (回数・受講数), not use or result
};
std::vector<GoalLint> lint_goals(const State& state);

/// Departments with at least `min_group_users` people that no result goal covers.
std::vector<const Department*> departments_without_result_goal(const State& state, const Playbook& playbook, Date day);

struct ChampionCover {
  const Department* department = nullptr;
  std::vector<const Champion*> champions;  ///< appointed and serving
  std::vector<const Champion*> candidates;
  int recommended = 1;  ///< one per `champion_users` people
};
/// One entry a department that counts on the day.
std::vector<ChampionCover> champion_cover(const State& state, const Playbook& playbook, Date day);

/// The share (0 to 1) of departments with at least `min_group_users` people that have a champion, one person counting
/// for at most `champion_departments_max` of them; nothing when there is no such department.
std::optional<double> champion_coverage(const State& state, const Playbook& playbook, Date day);

/// Skills in which a champion needs support: scored 2 or less, "time" for fewer hours than `champion_hours`. Ids of
/// the playbook's support table.
std::vector<std::string> champion_gaps(const Champion& champion, const Playbook& playbook);

/// Value × ease of a use case or of a task of the work map, each 1 to 5; absent when not known.
struct Priority {
  std::optional<int> value;
  int ease = 0;
  std::optional<double> hours;  ///< a month, as planned or measured
  std::optional<int> product() const;
};
Priority priority_of(const UseCase& use_case, const Playbook& playbook);
Priority priority_of(const Task& task, const Playbook& playbook);

/// Use cases by priority, the highest first; of equals, those of a department without a fitted case first. Cases set
/// aside come last.
std::vector<const UseCaseState*> ranked_use_cases(const State& state, const Playbook& playbook);

}  // namespace planner
