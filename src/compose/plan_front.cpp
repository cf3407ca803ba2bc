// The plan's front page: the period, the dates, the people, the goals.
#include <algorithm>

#include "compose/plan_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/readiness.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string people_text(const Subject& subject) {
  int people = 0, departments = 0;
  for (const auto& department : subject.state.departments) {
    if (!counts_on(department, std::max(subject.today, subject.schedule.start))) continue;
    people += department.headcount.value_or(0);
    ++departments;
  }
  if (departments == 0) return say(msg::people_none, subject.language);
  return say(msg::people_text, subject.language, {{"departments", departments}, {"people", people}});
}

std::string meetings_text(const Subject& subject) {
  const auto& meetings = subject.schedule.meetings;
  const auto missed = std::ranges::count(meetings, false, &Meeting::takes_place);
  std::string where;
  if (!meetings.empty()) where = meeting_where(meetings.front(), subject.language);
  if (!where.empty()) where = say(msg::meetings_where, subject.language, {{"where", where}});
  const int minutes = subject.dossier.engagement.meetings.minutes.value_or(0);
  return say(
      missed > 0 ? msg::meetings_text_missed : msg::meetings_text, subject.language,
      {{"count", meetings.size()}, {"missed", static_cast<int>(missed)}, {"minutes", minutes}, {"where", where}});
}

std::string reasons_text(const Reasons& reasons, Language language) {
  std::vector<std::string> parts;
  for (const auto& reason : reasons) parts.push_back(reason.text.in(language));
  return join(parts, sentence_separator(language));
}

std::string champion_names(const ChampionCover& cover, Language language) {
  std::vector<std::string> names;
  for (const auto* champion : cover.champions)
    names.push_back(champion->deputy
                        ? say(msg::with_deputy, language, {{"name", *champion->name}, {"deputy", *champion->deputy}})
                        : *champion->name);
  for (const auto* candidate : cover.candidates)
    names.push_back(say(msg::candidate_mark, language, {{"name", *candidate->name}}));
  return names.empty() ? to_fill_in(language) : join(names, list_separator(language));
}

Column column(const Message& title, Language language, Align align = Align::left) {
  return {std::string(title.in(language)), align};
}

}  // namespace

void add_overview(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  const auto& schedule = subject.schedule;
  Particulars overview;
  const auto row = [&](const Message& name, std::string value) {
    overview.rows.emplace_back(std::string(name.in(language)), std::move(value));
  };
  row(msg::row_period, period_words(schedule, language));
  // A length that the file gives needs no reason.
  if (schedule.weeks_why.size() > 1) row(msg::row_weeks_why, reasons_text(schedule.weeks_why, language));
  row(msg::row_meetings, meetings_text(subject));
  row(msg::row_people, people_text(subject));
  std::vector<std::string> tools;
  for (const auto& tool : subject.dossier.engagement.tools) tools.push_back(*tool.name);
  row(msg::row_tools, tools.empty() ? to_fill_in(language) : join(tools, list_separator(language)));
  blocks.emplace_back(std::move(overview));
}

Timeline make_timeline(const Subject& subject) {
  const auto language = subject.language;
  Timeline timeline;
  timeline.title = say(msg::timeline_title, language);
  timeline.week_title = say(msg::timeline_week, language);
  timeline.phase_title = say(msg::timeline_phase, language);
  timeline.today_title = say(msg::timeline_today, language);
  timeline.start = subject.schedule.start;
  timeline.end = subject.schedule.end;
  for (const auto& phase : subject.schedule.phases)
    if (phase.end >= timeline.start) timeline.bars.push_back({phase.rule->title->in(language), phase.start, phase.end});
  Timeline::Lane meetings{say(msg::timeline_meetings, language), 'o', {}};
  for (const auto& meeting : subject.schedule.meetings)
    meetings.marks.push_back({meeting.date, std::to_string(meeting.number), !meeting.takes_place()});
  Timeline::Lane milestones{say(msg::timeline_milestones, language), 'd', {}};
  for (const auto& milestone : subject.schedule.milestones)
    if (milestone.due >= timeline.start && milestone.due <= timeline.end)
      milestones.marks.push_back({milestone.due, milestone.rule->id->substr(2), false});
  timeline.lanes = {std::move(meetings), std::move(milestones)};
  if (subject.today >= timeline.start && subject.today <= timeline.end) timeline.today = subject.today;
  return timeline;
}

void add_timeline(Blocks& blocks, const Subject& subject) { blocks.emplace_back(make_timeline(subject)); }

void add_dates(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  blocks.emplace_back(Heading{2, say(msg::section_dates, language)});
  Table table;
  table.columns = {column(msg::column_number, language, Align::right), column(msg::column_day, language),
                   column(msg::column_time, language), column(msg::column_topic, language),
                   column(msg::column_remark, language)};
  for (const auto& meeting : subject.schedule.meetings) {
    const std::string topic =
        meeting.takes_place() ? meeting.agenda.title.in(language) : say(msg::cancelled_mark, language);
    table.rows.push_back({std::to_string(meeting.number), long_date(meeting.date, language),
                          meeting_hours(meeting, language), topic, remark(meeting, language)});
  }
  blocks.emplace_back(std::move(table));
  Bullets notes;
  for (const auto& note : subject.schedule.notes) notes.items.push_back(note.text.in(language));
  if (!notes.items.empty()) blocks.emplace_back(std::move(notes));
}

void add_roles(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  const auto& engagement = subject.dossier.engagement;
  blocks.emplace_back(Heading{2, say(msg::section_roles, language)});
  Table table;
  table.columns = {column(msg::column_role, language), column(msg::column_person, language)};
  table.rows.push_back({role_title(subject, Role::sponsor), or_to_fill_in(engagement.client.sponsor, language)});
  table.rows.push_back({role_title(subject, Role::lead), or_to_fill_in(engagement.client.lead, language)});
  const Date day = std::max(subject.today, subject.schedule.start);
  for (const auto& cover : champion_cover(subject.state, *subject.dossier.playbook, day))
    table.rows.push_back({say(msg::champion_of, language,
                              {{"role", role_title(subject, Role::champion)}, {"department", *cover.department->name}}),
                          champion_names(cover, language)});
  table.rows.push_back({role_title(subject, Role::advisor), or_to_fill_in(engagement.advisor.name, language)});
  blocks.emplace_back(std::move(table));
}

void add_goals(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  blocks.emplace_back(Heading{2, say(msg::section_goals, language)});
  if (subject.state.goals.empty()) {
    blocks.emplace_back(Paragraph{say(msg::no_goals, language)});
    return;
  }
  Table table;
  table.columns = {column(msg::column_goal, language),
                   column(msg::column_scope, language),
                   column(msg::column_baseline, language, Align::right),
                   column(msg::column_target, language, Align::right),
                   column(msg::column_due, language),
                   column(msg::column_owner, language)};
  const auto number = [&](const Field<double>& value, const Text& unit) {
    return value ? figure(*value, language, unit) : to_fill_in(language);
  };
  for (const auto& entry : subject.state.goals) {
    const auto& goal = entry.goal;
    table.rows.push_back({goal.title.value_or(*goal.id), departments_text(subject, goal.departments),
                          number(goal.baseline, goal.unit), number(goal.target, goal.unit),
                          short_date(goal.due.value_or(subject.schedule.end), language),
                          or_to_fill_in(goal.owner, language)});
  }
  blocks.emplace_back(std::move(table));
}

}  // namespace planner
