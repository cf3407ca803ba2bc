#include "compose/remedies.hpp"

#include <algorithm>

#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string champion_names(const Subject& subject, std::string_view department) {
  std::vector<std::string> names;
  for (const auto* champion : champions_of(subject.state, department, subject.today))
    if (champion->name) names.push_back(*champion->name);
  return join(names, list_separator(subject.language));
}

std::string known_person(const Subject& subject, Role role, std::string_view department) {
  const auto& engagement = subject.dossier.engagement;
  switch (role) {
    case Role::advisor:
      return engagement.advisor.name.value_or("");
    case Role::sponsor:
      return engagement.client.sponsor.value_or("");
    case Role::lead:
      return engagement.client.lead.value_or("");
    case Role::champion:
      return champion_names(subject, department);
    case Role::manager:
      if (const auto* found = subject.state.department(department)) return found->manager.value_or("");
      break;
    case Role::member:
      break;
  }
  return {};
}

/// The day from which a countermeasure's days count: what has not begun is agreed at the next meeting; where there is
/// none any more, now.
Date agreed_on(const Subject& subject) {
  const auto* next = subject.schedule.next_meeting(subject.today);
  return next ? next->date : subject.today;
}

std::string goal_owner(const Subject& subject, const Signal& signal) {
  const auto* goal = subject.state.goal(signal.subject);
  return goal ? goal->goal.owner.value_or("") : std::string();
}

ReportRemedy proposed(const Subject& subject, const Signal& signal, const Countermeasure& measure) {
  ReportRemedy remedy;
  remedy.action = measure.title->in(subject.language);
  const auto name_of = [&](const std::string& who) {
    const auto role = from_id<Role>(who);
    if (!role) return goal_owner(subject, signal);
    return person_of(subject, *role, signal.department);
  };
  remedy.role = from_id<Role>(measure.owner.value_or("")).value_or(Role::manager);
  std::vector<std::string> owners;
  const auto add = [&](const std::string& who) {
    const auto name = name_of(who);
    if (!name.empty() && std::ranges::find(owners, name) == owners.end()) owners.push_back(name);
  };
  add(measure.owner.value_or(""));
  for (const auto& also : measure.also) add(also.value_or(""));
  remedy.owner = join(owners, list_separator(subject.language));
  const Date due = agreed_on(subject) + Days{measure.days.value_or(0)};
  remedy.due = calendar_of(subject.dossier).next_open(due);
  return remedy;
}

}  // namespace

std::string person_of(const Subject& subject, Role role, std::string_view department) {
  const auto name = known_person(subject, role, department);
  return name.empty() ? role_title(subject, role) : name;
}

std::vector<ReportRemedy> remedies_for(const Subject& subject, const Signal& signal) {
  std::vector<ReportRemedy> remedies;
  for (const auto& action : subject.state.actions)
    if (action.open() && action.signal.value == signal.kind)
      remedies.push_back({action.title.value_or(*action.id), action_owner(subject, action, subject.today), Role::member,
                          action.due.value, true});
  std::ranges::stable_sort(remedies, {}, [](const ReportRemedy& r) { return r.due.value_or(Date::max()); });
  if (!remedies.empty()) return remedies;
  const auto* rule = subject.dossier.playbook->signal(signal.kind);
  if (!rule) return remedies;
  int last = 1;
  for (const auto& measure : rule->actions) last = std::max(last, measure.step.value_or(1));
  for (const auto& measure : rule->actions)
    if (measure.step.value_or(1) == std::min(signal.step, last)) remedies.push_back(proposed(subject, signal, measure));
  return remedies;
}

}  // namespace planner
