#include "compose/sheet_rows.hpp"

#include <algorithm>

#include "compose/sheet_messages.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

using Rows = std::vector<std::vector<std::string>>;

bool is_meant(const SheetRequest& request, const Text& department) {
  return request.department.empty() || department.value == request.department;
}

std::string number(const SheetRequest& request, const Field<double>& value) {
  return value ? figure(*value, request.language) : std::string();
}

/// On the page of a use case: those that could do the same, beside its own.
Rows departments(const SheetRequest& request) {
  Rows rows;
  if (!request.subject) return rows;
  const Date day = std::max(request.subject->today, request.subject->schedule.start);
  for (const auto& department : request.subject->state.departments)
    if (counts_on(department, day) && is_meant(request, department.id) &&
        (!request.about || request.about->department.value != department.id.value))
      rows.push_back({*department.name, std::to_string(department.headcount.value_or(0))});
  return rows;
}

Rows tasks(const SheetRequest& request) {
  Rows rows;
  if (!request.subject) return rows;
  std::string before;
  for (const auto& task : request.subject->dossier.engagement.tasks) {
    if (!is_meant(request, task.department)) continue;
    const bool same = *task.department == before;
    before = *task.department;
    std::vector<std::string> flags;
    if (task.personal_data.value_or(false)) flags.push_back(say(msg::task_personal, request.language));
    if (task.needs_integration.value_or(false)) flags.push_back(say(msg::task_system, request.language));
    rows.push_back(
        {same ? say(msg::sheet_ditto, request.language) : department_name(request.subject->state, *task.department),
         *task.title, number(request, task.runs_per_month), number(request, task.minutes),
         task.people ? std::to_string(*task.people) : std::string(), join(flags, list_separator(request.language)),
         task.pain.value_or("")});
  }
  return rows;
}

/// Use cases that are to be measured: proposed or on trial.
Rows use_cases(const SheetRequest& request, bool titles_only) {
  Rows rows;
  if (!request.subject) return rows;
  for (const auto& entry : request.subject->state.use_cases) {
    const auto stage = entry.stage().value_or(Stage::proposal);
    if (stage > Stage::trial || !is_meant(request, entry.use_case.department)) continue;
    rows.push_back({*entry.use_case.title});
    if (titles_only) continue;
    rows.back().push_back(department_name(request.subject->state, *entry.use_case.department));
    rows.back().push_back(number(request, entry.use_case.minutes_before));
  }
  return rows;
}

Rows reasons(const SheetRequest& request) {
  Rows rows;
  for (const auto& reason : request.playbook.reasons) rows.push_back({reason.title->in(request.language)});
  return rows;
}

Rows precautions(const SheetRequest& request) {
  Rows rows;
  const auto add = [&](const Message& message) { rows.push_back({say(message, request.language)}); };
  if (const auto* use_case = request.about) {
    if (use_case->caution) rows.push_back({*use_case->caution});
    if (use_case->personal_data.value_or(false)) add(msg::mind_personal);
    if (use_case->needs_integration.value_or(false)) add(msg::mind_integration);
    if (use_case->no_samples.value_or(false)) add(msg::mind_samples);
    if (use_case->expert_check.value_or(false)) add(msg::mind_expert);
  }
  add(msg::mind_rule);
  return rows;
}

}  // namespace

Rows sheet_rows(const SheetRequest& request, SheetRows from) {
  switch (from) {
    case SheetRows::departments:
      return departments(request);
    case SheetRows::tasks:
      return tasks(request);
    case SheetRows::use_cases:
      return use_cases(request, false);
    case SheetRows::use_case_titles:
      return use_cases(request, true);
    case SheetRows::reasons:
      return reasons(request);
    case SheetRows::precautions:
      break;
  }
  return precautions(request);
}

}  // namespace planner
