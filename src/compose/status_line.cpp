#include <algorithm>

#include "compose/words.hpp"
#include "planner/compose/status.hpp"

namespace planner {
namespace {

const Words& title_of(const std::vector<NamedWords>& entries, std::string_view id) {
  static const Words none;
  const auto found = std::ranges::find_if(entries, [&](const NamedWords& entry) { return entry.id.value == id; });
  return found == entries.end() || !found->title ? none : *found->title;
}

/// A record that tells something: counts of people, or a meeting that was held.
bool is_usable(const Record& record) {
  return record.held.value_or(false) || std::ranges::any_of(record.usage, [](const DepartmentFigures& figures) {
           return figures.active.value.has_value();
         });
}

/// Days since anything usable was recorded, or since the start; nothing while that is not too long.
std::optional<int> silent_days(const Subject& subject, const Assessment& assessment) {
  if (assessment.engagement_state != EngagementState::running) return std::nullopt;
  Date last = assessment.schedule.start;
  for (const auto& record : assessment.state.records)
    if (is_usable(record)) last = std::max(last, record.date);
  const int days = days_between(last, subject.today);
  const int most = static_cast<int>(subject.dossier.playbook->threshold("silent_days"));
  return days >= most ? std::optional(days) : std::nullopt;
}

void add_signal(StatusLine& line, const Subject& subject, const Assessment& assessment) {
  if (assessment.signals.empty()) return;
  const auto& worst = assessment.signals.front();
  const auto& playbook = *subject.dossier.playbook;
  line.signal = worst.kind;
  line.level = worst.level;
  line.level_title = title_of(playbook.levels, id_of(worst.level));
  for (const auto& rule : playbook.signals)
    if (rule.id.value == worst.kind) line.signal_title = *(rule.advisor_title ? rule.advisor_title : rule.title);
}

void add_phase(StatusLine& line, const Subject& subject) {
  for (const auto& phase : subject.schedule.phases)
    if (subject.today >= phase.start && subject.today <= phase.end) {
      line.phase = *phase.rule->id;
      line.phase_title = *(phase.rule->short_title ? phase.rule->short_title : phase.rule->title);
    }
}

}  // namespace

StatusLine status_line(const Subject& subject, const Assessment& assessment, const std::string& path) {
  StatusLine line;
  line.path = path;
  line.client = *subject.dossier.engagement.client.name;
  line.state = assessment.engagement_state;
  line.week = assessment.week;
  line.weeks = assessment.schedule.weeks;
  add_phase(line, subject);
  line.status = assessment.health.status;
  line.status_title = title_of(subject.dossier.playbook->statuses, id_of(line.status));
  line.score = assessment.health.score;
  if (const auto* figures = assessment.figures()) line.rate = figures->adoption;
  for (const auto& entry : assessment.history) line.history.push_back(entry.figures.adoption);
  if (const auto* next = assessment.schedule.next_meeting(subject.today)) line.next_meeting = next->date;
  line.overdue = static_cast<int>(
      std::ranges::count_if(assessment.actions, [](const OpenAction& action) { return action.overdue_days > 0; }));
  add_signal(line, subject, assessment);
  line.silent_days = silent_days(subject, assessment);
  return line;
}

}  // namespace planner
