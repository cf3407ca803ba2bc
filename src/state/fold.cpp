#include <algorithm>

#include "fold_parts.hpp"
#include "fold_record.hpp"
#include "settle.hpp"

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

void fold_day(State& state, const std::vector<const CheckIn*>& files, SinceRecord& since_record) {
  const auto day = settle(files);
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
  fold_record(state, day.files, since_record);
}

}  // namespace

State fold(const Engagement& engagement, const std::vector<CheckIn>& checkins, Date as_of) {
  State state = at_the_start(engagement, as_of);
  std::vector<const CheckIn*> counted;
  for (const auto& checkin : checkins)
    if (checkin.date && *checkin.date <= as_of) counted.push_back(&checkin);
  // Files of one date count in the order in which they were given, which is that of their names.
  std::ranges::stable_sort(counted, {}, [](const CheckIn* c) { return *c->date; });

  SinceRecord since_record;
  for (auto first = counted.begin(); first != counted.end();) {
    const Date day = *(*first)->date;
    const auto last = std::find_if(first, counted.end(), [&](const CheckIn* c) { return *c->date != day; });
    fold_day(state, {first, last}, since_record);
    first = last;
  }
  return state;
}

}  // namespace planner
