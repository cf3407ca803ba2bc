// The roadmap: use cases ranked by value × ease, and what the work map suggests next.
#include <algorithm>

#include "compose/plan_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

constexpr std::size_t candidates_shown = 8;

std::string kind_text(const Priority& priority, const Playbook& playbook, Language language) {
  const auto product = priority.product();
  if (!product) return say(msg::kind_unknown, language);
  if (*product >= playbook.threshold("quick_win_priority")) return say(msg::kind_quick_win, language);
  return say(*product >= playbook.threshold("planned_priority") ? msg::kind_planned : msg::kind_later, language);
}

std::string number_or_dash(std::optional<int> number) { return number ? std::to_string(*number) : "–"; }

std::string effort_text(const UseCase& use_case, Language language) {
  if (!use_case.minutes_before) return to_fill_in(language);
  if (!use_case.minutes_after) return say(msg::effort_before, language, {{"before", *use_case.minutes_before}});
  return say(msg::effort_text, language, {{"before", *use_case.minutes_before}, {"after", *use_case.minutes_after}});
}

Table use_case_table(const Subject& subject) {
  const auto language = subject.language;
  const auto& playbook = *subject.dossier.playbook;
  Table table;
  for (const auto* title : {&msg::column_rank, &msg::column_use_case, &msg::column_department, &msg::column_stage,
                            &msg::column_effort, &msg::column_priority, &msg::column_kind})
    table.columns.push_back({std::string(title->in(language)), Align::left});
  table.columns[0].align = table.columns[5].align = Align::right;
  int rank = 0;
  for (const auto* entry : ranked_use_cases(subject.state, playbook)) {
    const auto& use_case = entry->use_case;
    const auto priority = priority_of(use_case, playbook);
    table.rows.push_back({std::to_string(++rank), use_case.title.value_or(*use_case.id),
                          department_name(subject.state, use_case.department.value_or("")),
                          entry->stage() ? playbook.stage_title(*entry->stage()).in(language) : "–",
                          effort_text(use_case, language), number_or_dash(priority.product()),
                          kind_text(priority, playbook, language)});
  }
  return table;
}

/// Tasks of the work map that no use case of the same title takes up, the best first.
Table candidate_table(const Subject& subject) {
  const auto language = subject.language;
  const auto& playbook = *subject.dossier.playbook;
  std::vector<std::pair<Priority, const Task*>> candidates;
  for (const auto& task : subject.dossier.engagement.tasks) {
    const bool taken = std::ranges::any_of(
        subject.state.use_cases, [&](const UseCaseState& u) { return u.use_case.title.value == task.title.value; });
    if (!taken && task.minutes && task.runs_per_month) candidates.emplace_back(priority_of(task, playbook), &task);
  }
  std::ranges::stable_sort(candidates, std::greater{}, [](const auto& c) { return c.first.product().value_or(0); });
  Table table;
  for (const auto* title : {&msg::column_task, &msg::column_department, &msg::column_hours, &msg::column_priority,
                            &msg::column_kind, &msg::column_pain})
    table.columns.push_back({std::string(title->in(language)), Align::left});
  table.columns[2].align = table.columns[3].align = Align::right;
  for (std::size_t i = 0; i < candidates.size() && i < candidates_shown; ++i) {
    const auto& [priority, task] = candidates[i];
    const double hours = *task->minutes * *task->runs_per_month * task->people.value_or(1) / 60;
    table.rows.push_back({*task->title, department_name(subject.state, *task->department), figure(hours, language),
                          number_or_dash(priority.product()), kind_text(priority, playbook, language),
                          task->pain.value_or("")});
  }
  return table;
}

}  // namespace

void add_use_cases(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  blocks.emplace_back(Heading{2, say(msg::section_use_cases, language)});
  if (subject.state.use_cases.empty()) {
    blocks.emplace_back(Paragraph{say(msg::no_use_cases, language)});
  } else {
    blocks.emplace_back(use_case_table(subject));
    blocks.emplace_back(Paragraph{say(msg::effort_note, language), Tone::note});
  }
  auto candidates = candidate_table(subject);
  if (candidates.rows.empty()) return;
  blocks.emplace_back(Heading{3, say(msg::task_candidates, language)});
  blocks.emplace_back(std::move(candidates));
}

}  // namespace planner
