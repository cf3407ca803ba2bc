#include <algorithm>

#include "fold_parts.hpp"
#include "fold_record.hpp"

namespace planner {
namespace {

State at_the_start(const Engagement& engagement, Date as_of) {
  State state;
  state.as_of = as_of;
  state.departments = engagement.departments;
  state.champions = engagement.champions;
  for (const auto& goal : engagement.goals) state.goals.push_back({goal, {}, {}, {}});
  for (const auto& use_case : engagement.use_cases) {
    UseCaseState entry{use_case, {}, {}, {}};
    for (const auto& stage : use_case.stages)
      if (stage.date && *stage.date <= as_of) entry.stages.push_back({*stage.date, stage.stage, stage.date.place});
    std::ranges::stable_sort(entry.stages, {}, &Dated<Stage>::date);
    state.use_cases.push_back(std::move(entry));
  }
  return state;
}

void fold_day(State& state, const Engagement& engagement, const SettledDay& day, SinceRecord& since_record) {
  state.conflicts.insert(state.conflicts.end(), day.conflicts.begin(), day.conflicts.end());
  for (const auto& file : day.files) {
    fold_departments(state, file);
    fold_champions(state, file);
    fold_goals(state, file);
    fold_use_cases(state, file);
    fold_actions(state, file);
    fold_questions(state, file);
    fold_plan_changes(state, file);
    fold_words(state, file);
  }
  fold_record(state, engagement.client, day.files, since_record);
}

}  // namespace

State fold(const Engagement& engagement, const std::vector<SettledDay>& days, Date as_of) {
  State state = at_the_start(engagement, as_of);
  SinceRecord since_record;
  for (const auto& day : days)
    if (day.date <= as_of) fold_day(state, engagement, day, since_record);
  return state;
}

State fold(const Engagement& engagement, const std::vector<CheckIn>& checkins, Date as_of) {
  return fold(engagement, settle(checkins), as_of);
}

}  // namespace planner
