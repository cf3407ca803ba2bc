#include "planner/assess/readiness.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace planner {
namespace {

int whole(const Playbook& playbook, std::string_view name) { return static_cast<int>(playbook.threshold(name)); }

/// 1 to 5 by the hours a month that are saved (domain: priority = value × ease).
int value_of_hours(double hours, const Playbook& playbook) {
  static constexpr std::array<std::string_view, 4> steps{"value_hours_2", "value_hours_3", "value_hours_4",
                                                         "value_hours_5"};
  int value = 1;
  for (const auto step : steps) value += hours >= playbook.threshold(step) ? 1 : 0;
  return value;
}

int ease_less(const Playbook& playbook, std::initializer_list<bool> obstacles) {
  const auto count = std::ranges::count(obstacles, true);
  return std::max(1, whole(playbook, "ease_base") - static_cast<int>(count));
}

bool set_aside(const UseCaseState& use_case) {
  const auto stage = use_case.stage();
  return stage == Stage::parked || stage == Stage::rejected;
}

bool has_fitted_case(const State& state, const std::string& department) {
  return std::ranges::any_of(state.use_cases, [&](const UseCaseState& u) {
    return u.use_case.department.value == department && u.stage() && is_fitted(*u.stage());
  });
}

/// Gives as many departments as possible a champion of theirs, no champion more than so many (augmenting paths).
class Assignment {
 public:
  Assignment(const std::vector<ChampionCover>& covers, int most) : covers_(covers), most_(most) {}

  int count() {
    int covered = 0;
    for (std::size_t i = 0; i < covers_.size(); ++i) {
      std::set<const Champion*> asked;
      covered += find_champion(i, asked) ? 1 : 0;
    }
    return covered;
  }

 private:
  bool find_champion(std::size_t cover, std::set<const Champion*>& asked) {
    for (const auto* champion : covers_[cover].champions) {
      if (!asked.insert(champion).second) continue;
      auto& served = served_[champion];
      if (static_cast<int>(served.size()) < most_) {
        served.push_back(cover);
        return true;
      }
      for (auto& other : served)
        if (find_champion(other, asked)) {
          other = cover;
          return true;
        }
    }
    return false;
  }

  const std::vector<ChampionCover>& covers_;
  int most_;
  std::map<const Champion*, std::vector<std::size_t>> served_;
};

}  // namespace

std::vector<GoalLint> lint_goals(const State& state) {
  std::vector<GoalLint> lints;
  for (const auto& entry : state.goals) {
    const auto& goal = entry.goal;
    GoalLint lint{&entry, {}, false, false};
    // A goal's first recorded value stands for a baseline that was not given.
    if (!goal.baseline && entry.values.empty()) lint.missing.push_back(GoalField::baseline);
    if (!goal.target) lint.missing.push_back(GoalField::target);
    if (!goal.unit) lint.missing.push_back(GoalField::unit);
    if (!goal.owner) lint.missing.push_back(GoalField::owner);
    lint.target_is_baseline = goal.baseline && goal.target && *goal.baseline == *goal.target;
    lint.activity_only = goal.kind.value_or(GoalKind::result) == GoalKind::activity;
    lints.push_back(std::move(lint));
  }
  return lints;
}

std::vector<const Department*> departments_without_result_goal(const State& state, const Playbook& playbook, Date day) {
  const auto covers = [](const GoalState& goal, const std::string& id) {
    if (goal.goal.kind.value_or(GoalKind::result) != GoalKind::result) return false;
    const auto& choice = goal.goal.departments;
    return choice.all || std::ranges::any_of(choice.ids, [&](const Text& given) { return given.value == id; });
  };
  std::vector<const Department*> result;
  for (const auto& department : state.departments) {
    if (!counts_on(department, day) || department.headcount.value_or(0) < whole(playbook, "min_group_users")) continue;
    const bool covered =
        std::ranges::any_of(state.goals, [&](const GoalState& goal) { return covers(goal, *department.id); });
    if (!covered) result.push_back(&department);
  }
  return result;
}

std::vector<ChampionCover> champion_cover(const State& state, const Playbook& playbook, Date day) {
  std::vector<ChampionCover> covers;
  const int users = std::max(1, whole(playbook, "champion_users"));
  for (const auto& department : state.departments) {
    if (!department.id || !counts_on(department, day)) continue;
    ChampionCover cover;
    cover.department = &department;
    cover.champions = champions_of(state, *department.id, day);
    for (const auto& champion : state.champions)
      if (champion.status.value_or(ChampionStatus::appointed) == ChampionStatus::candidate && !champion.until &&
          looks_after(state, champion, *department.id, day))
        cover.candidates.push_back(&champion);
    cover.recommended = std::max(1, (department.headcount.value_or(0) + users - 1) / users);
    covers.push_back(std::move(cover));
  }
  return covers;
}

std::optional<double> champion_coverage(const State& state, const Playbook& playbook, Date day) {
  std::vector<ChampionCover> wanted;
  for (auto& cover : champion_cover(state, playbook, day))
    if (cover.department->headcount.value_or(0) >= whole(playbook, "min_group_users"))
      wanted.push_back(std::move(cover));
  if (wanted.empty()) return std::nullopt;
  const auto covered = Assignment(wanted, whole(playbook, "champion_departments_max")).count();
  return static_cast<double>(covered) / static_cast<double>(wanted.size());
}

std::vector<std::string> champion_gaps(const Champion& champion, const Playbook& playbook) {
  const int weak = whole(playbook, "champion_weak_score");
  std::vector<std::string> gaps;
  const auto look = [&](const Field<int>& score, const char* id) {
    if (score && *score <= weak) gaps.emplace_back(id);
  };
  look(champion.it, "it");
  look(champion.business, "business");
  look(champion.communication, "communication");
  if (champion.hours_per_week && *champion.hours_per_week < playbook.threshold("champion_hours"))
    gaps.emplace_back("time");
  return gaps;
}

std::optional<int> Priority::product() const {
  if (!value) return std::nullopt;
  return *value * ease;
}

Priority priority_of(const UseCase& use_case, const Playbook& playbook) {
  Priority priority;
  if (use_case.minutes_before && use_case.minutes_after && use_case.runs_per_month)
    priority.hours = (*use_case.minutes_before - *use_case.minutes_after) * *use_case.runs_per_month / 60;
  if (use_case.value)
    priority.value = *use_case.value;
  else if (priority.hours)
    priority.value = value_of_hours(*priority.hours, playbook);
  priority.ease =
      use_case.ease
          ? *use_case.ease
          : ease_less(playbook,
                      {use_case.personal_data.value_or(false), use_case.needs_integration.value_or(false),
                       use_case.no_samples.value_or(false), use_case.expert_check.value_or(false), !use_case.owner});
  return priority;
}

Priority priority_of(const Task& task, const Playbook& playbook) {
  Priority priority;
  if (task.minutes && task.runs_per_month) {
    const double spent = *task.minutes * *task.runs_per_month * task.people.value_or(1) / 60;
    priority.hours = spent * playbook.threshold("task_saving_percent") / 100;
    priority.value = value_of_hours(*priority.hours, playbook);
  }
  priority.ease = ease_less(playbook, {task.personal_data.value_or(false), task.needs_integration.value_or(false)});
  return priority;
}

std::vector<const UseCaseState*> ranked_use_cases(const State& state, const Playbook& playbook) {
  std::vector<const UseCaseState*> ranked;
  for (const auto& use_case : state.use_cases) ranked.push_back(&use_case);
  const auto rank = [&](const UseCaseState* entry) {
    const auto product = priority_of(entry->use_case, playbook).product();
    const bool served = has_fitted_case(state, entry->use_case.department.value_or(""));
    return std::tuple(set_aside(*entry), -product.value_or(0), served);
  };
  std::ranges::stable_sort(ranked, {}, rank);
  return ranked;
}

}  // namespace planner
