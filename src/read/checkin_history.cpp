#include "checkin_history.hpp"

#include <algorithm>

namespace planner {
namespace {

const Text& no_name() {
  static const Text none;
  return none;
}

constexpr EntryKind<DepartmentEntry> department_kind{
    &CheckIn::departments,
    [](const DepartmentEntry& e) -> const Text& { return e.department.id; },
    [](const DepartmentEntry& e) -> const Text& { return e.department.name; },
    msg::noun_department,
    {{{"name", [](const DepartmentEntry& e) { return bool(e.department.name); }},
      {"headcount", [](const DepartmentEntry& e) { return bool(e.department.headcount); }}}}};

constexpr EntryKind<ChampionEntry> champion_kind{
    &CheckIn::champions,
    [](const ChampionEntry& e) -> const Text& { return e.champion.name; },
    [](const ChampionEntry&) -> const Text& { return no_name(); },
    msg::noun_champion,
    {{{"departments", [](const ChampionEntry& e) { return !e.champion.departments.empty(); }}}}};

constexpr EntryKind<GoalEntry> goal_kind{&CheckIn::goals,
                                         [](const GoalEntry& e) -> const Text& { return e.goal.id; },
                                         [](const GoalEntry& e) -> const Text& { return e.goal.title; },
                                         msg::noun_goal,
                                         {{{"title", [](const GoalEntry& e) { return bool(e.goal.title); }}}}};

constexpr EntryKind<UseCaseEntry> use_case_kind{
    &CheckIn::use_cases,
    [](const UseCaseEntry& e) -> const Text& { return e.use_case.id; },
    [](const UseCaseEntry& e) -> const Text& { return e.use_case.title; },
    msg::noun_use_case,
    {{{"title", [](const UseCaseEntry& e) { return bool(e.use_case.title); }},
      {"department", [](const UseCaseEntry& e) { return bool(e.use_case.department); }}}}};

// An action without owner and date is an error: nobody would do it.
constexpr EntryKind<ActionEntry> action_kind{&CheckIn::actions,
                                             [](const ActionEntry& e) -> const Text& { return e.id; },
                                             [](const ActionEntry& e) -> const Text& { return e.title; },
                                             msg::noun_action,
                                             {{{"title", [](const ActionEntry& e) { return bool(e.title); }},
                                               {"owner", [](const ActionEntry& e) { return bool(e.owner); }},
                                               {"due", [](const ActionEntry& e) { return bool(e.due); }}}}};

constexpr EntryKind<QuestionEntry> question_kind{&CheckIn::questions,
                                                 [](const QuestionEntry& e) -> const Text& { return e.id; },
                                                 [](const QuestionEntry&) -> const Text& { return no_name(); },
                                                 msg::noun_question,
                                                 {{{"text", [](const QuestionEntry& e) { return bool(e.text); }}}}};

}  // namespace

CheckInHistory::CheckInHistory(const Engagement& engagement, const Playbook& playbook)
    : limits(period_limits(playbook)) {
  for (const auto& department : engagement.departments) {
    departments.add(department.id, department.name);
    if (department.id) facts_.emplace(*department.id, department);
  }
  for (const auto& champion : engagement.champions) champions.add(champion.name);
  for (const auto& goal : engagement.goals) goals.add(goal.id, goal.title);
  for (const auto& use_case : engagement.use_cases) use_cases.add(use_case.id, use_case.title);
  for (const auto& rule : playbook.milestones) milestones.add(rule.id);
  for (const auto& rule : playbook.signals) signals.add(rule.id);
  for (const auto& rule : playbook.reasons) reasons.add(rule.code);
  if (engagement.period.weeks) weeks = engagement.period.weeks->fixed;
  weeks_before = weeks;
}

void CheckInHistory::learn_day(const FilesOfDay& files, Reader& reader) {
  weeks_before = weeks;
  learn(department_kind, files, departments, reader);
  learn(champion_kind, files, champions, reader);
  learn(goal_kind, files, goals, reader);
  learn(use_case_kind, files, use_cases, reader);
  learn(action_kind, files, actions, reader);
  learn(question_kind, files, questions, reader);
  learn_departments(files);
}

void CheckInHistory::learn_departments(const FilesOfDay& files) {
  for (const auto* file : files)
    for (const auto& [place, said] : file->departments) {
      if (!said.id) continue;
      const auto [known, is_new] = facts_.try_emplace(*said.id, said);
      auto& fact = known->second;
      fact.headcount.update(said.headcount);
      fact.from.update(said.from);
      fact.until.update(said.until);
      if (is_new && !fact.from) fact.from = file->date;
      if (said.merged_into && !fact.until) fact.until = file->date;
    }
  for (const auto* file : files)
    for (const auto& usage : file->usage)
      if (const auto known = facts_.find(usage.department.value_or("")); known != facts_.end())
        known->second.headcount.update(usage.headcount);
}

const Department* CheckInHistory::department(const Text& id) const {
  const auto known = facts_.find(id.value_or(""));
  return known == facts_.end() ? nullptr : &known->second;
}

void check_repeated_ids(const CheckIn& file, Reader& reader) {
  check_repeated(department_kind, file, reader);
  check_repeated(champion_kind, file, reader);
  check_repeated(goal_kind, file, reader);
  check_repeated(use_case_kind, file, reader);
  check_repeated(action_kind, file, reader);
  check_repeated(question_kind, file, reader);
  check_duplicates(file.milestones, &MilestoneEntry::id, "duplicate-id", msg::duplicate_id, reader);
}

}  // namespace planner
