// Points 10 and 11 of the brief: people, and whom to ask for the figures that are missing.
#include <algorithm>
#include <map>

#include "compose/brief_messages.hpp"
#include "compose/brief_sections.hpp"
#include "compose/remedies.hpp"
#include "compose/words.hpp"
#include "planner/assess/meetings_so_far.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

constexpr int many_actions = 3;

void note_sponsor(std::vector<std::string>& lines, const BriefInput& input) {
  const auto& records = input.subject.state.records;
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    if (!record->meeting || !record->held.value_or(false)) continue;
    if (sponsor_present(*record, input.subject.dossier.engagement) == false)
      lines.push_back(input.text(msg::people_sponsor_absent));
    return;
  }
}

int departments_of(const BriefInput& input, const Champion& champion) {
  const auto& state = input.subject.state;
  const Date today = input.subject.today;
  return static_cast<int>(std::ranges::count_if(state.departments, [&](const Department& department) {
    return counts_on(department, today) && looks_after(state, champion, *department.id, today);
  }));
}

std::string support_text(const BriefInput& input, const std::string& weak) {
  for (const auto& support : input.view.playbook->supports)
    if (support.weak.value == weak) return support.text->in(input.view.language);
  return weak;
}

void note_champions(std::vector<std::string>& lines, const BriefInput& input) {
  const int most = static_cast<int>(input.view.playbook->threshold("champion_departments_max"));
  for (const auto& champion : input.subject.state.champions) {
    if (!champion.name || !serves_on(champion, input.subject.today)) continue;
    const int count = departments_of(input, champion);
    if (count > most)
      lines.push_back(
          input.text(msg::people_many_departments, {{"name", *champion.name}, {"n", count}, {"most", most}}));
    if (!champion.deputy) lines.push_back(input.text(msg::people_no_deputy, {{"name", *champion.name}}));
    for (const auto& gap : champion_gaps(champion, *input.view.playbook))
      lines.push_back(input.text(msg::people_support, {{"name", *champion.name}, {"text", support_text(input, gap)}}));
  }
}

void note_loads(std::vector<std::string>& lines, const BriefInput& input) {
  std::map<std::string, int> open;
  for (const auto& action : input.view.actions)
    if (action.open()) ++open[action.owner];
  for (const auto& [name, count] : open)
    if (count >= many_actions) lines.push_back(input.text(msg::people_many_actions, {{"name", name}, {"n", count}}));
}

void missing_in(std::vector<std::string>& lines, const BriefInput& input, const DepartmentFigures& use) {
  const auto who = person_of(input.subject, Role::champion, use.department);
  const Args args{{"department", department_name(input.subject.state, use.department)}, {"who", who}};
  if (!use.active) {
    lines.push_back(input.text(msg::missing_counts, args));
    return;  // the others are asked for with it
  }
  if (!use.regular) lines.push_back(input.text(msg::missing_regular, args));
  if (!use.core) lines.push_back(input.text(msg::missing_core, args));
  if (!use.hours) lines.push_back(input.text(msg::missing_hours, args));
}

}  // namespace

void add_people_notes(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> lines;
  note_sponsor(lines, input);
  note_champions(lines, input);
  note_loads(lines, input);
  for (const auto& memo : input.view.memos)
    lines.push_back(
        input.text(msg::people_memo, {{"date", tiny_date(memo.date, input.view.language)}, {"text", memo.text}}));
  add_point(blocks, input, msg::brief_people, std::move(lines), msg::people_nothing);
}

void add_missing_figures(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> lines;
  const auto& records = input.subject.state.records;
  const auto* record = records.empty() ? nullptr : &records.back();
  if (!record || !record->has_usage)
    lines.push_back(input.text(msg::missing_all_counts, {{"who", input.view.lead}}));
  else
    for (const auto& use : record->usage) missing_in(lines, input, use);
  for (const auto& goal : input.view.goals)
    if (goal.metric.empty() && goal.last_value.value_or(input.view.start) <= input.view.since)
      lines.push_back(input.text(msg::missing_goal,
                                 {{"goal", goal.title}, {"who", goal.owner.empty() ? input.view.lead : goal.owner}}));
  if (record && (!record->chat || !record->chat->asked))
    lines.push_back(input.text(msg::missing_chat_count, {{"who", person_of(input.subject, Role::advisor, {})}}));
  add_point(blocks, input, msg::brief_missing, std::move(lines), msg::missing_none);
}

}  // namespace planner
