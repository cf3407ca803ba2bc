// The library of ready use cases, by department.
#include <algorithm>

#include "compose/ready_use_cases_messages.hpp"
#include "compose/words.hpp"
#include "planner/compose/compose.hpp"

namespace planner {
namespace {

std::string change_text(const ReadyUseCase& ready, Language language) {
  if (!ready.minutes_before || !ready.minutes_after) return to_fill_in(language);
  return say(msg::library_change, language, {{"before", *ready.minutes_before}, {"after", *ready.minutes_after}});
}

Table department_table(const Playbook& playbook, std::string_view department, Language language) {
  Table table;
  for (const auto* title :
       {&msg::library_name, &msg::library_use_case, &msg::library_minutes, &msg::library_runs, &msg::library_caution})
    table.columns.push_back({say(*title, language), Align::left});
  table.columns[2].align = table.columns[3].align = Align::right;
  for (const auto& ready : playbook.use_cases)
    if (*ready.department == department)
      table.rows.push_back({*ready.id, ready.title->in(language), change_text(ready, language),
                            ready.runs_per_month ? figure(*ready.runs_per_month, language) : to_fill_in(language),
                            ready.caution ? ready.caution->in(language) : ""});
  return table;
}

}  // namespace

Document ready_use_cases_document(const Playbook& playbook, std::string_view department, Language language) {
  Document document;
  document.language = language;
  document.title = say(msg::library_title, language);
  document.blocks.emplace_back(Paragraph{say(msg::library_note, language)});
  std::vector<std::string> done;
  for (const auto& ready : playbook.use_cases) {
    const bool wanted = department.empty() || *ready.department == department;
    if (!wanted || std::ranges::find(done, *ready.department) != done.end()) continue;
    done.push_back(*ready.department);
    document.blocks.emplace_back(Heading{2, ready.department_title->in(language)});
    document.blocks.emplace_back(department_table(playbook, *ready.department, language));
  }
  document.blocks.emplace_back(Paragraph{say(msg::library_use, language), Tone::note});
  return document;
}

}  // namespace planner
