// What follows the plan's front page, but for agendas and use cases.
#include <algorithm>

#include "compose/plan_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/readiness.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

const Message& field_name(GoalField field) {
  switch (field) {
    case GoalField::baseline:
      return msg::field_baseline;
    case GoalField::target:
      return msg::field_target;
    case GoalField::unit:
      return msg::field_unit;
    case GoalField::owner:
      break;
  }
  return msg::field_owner;
}

void lint_points(Bullets& points, const GoalLint& lint, Language language) {
  const std::string title = lint.goal->goal.title.value_or(*lint.goal->goal.id);
  std::vector<std::string> missing;
  for (const auto field : lint.missing) missing.emplace_back(field_name(field).in(language));
  if (!missing.empty())
    points.items.push_back(
        say(msg::goal_lacks, language, {{"goal", title}, {"fields", join(missing, list_separator(language))}}));
  if (lint.target_is_baseline) points.items.push_back(say(msg::goal_same, language, {{"goal", title}}));
  if (lint.activity_only) points.items.push_back(say(msg::goal_activity, language, {{"goal", title}}));
}

std::vector<Column> columns(Language language, std::initializer_list<const Message*> titles) {
  std::vector<Column> result;
  for (const auto* title : titles) result.push_back({std::string(title->in(language)), Align::left});
  return result;
}

std::string score_text(const Champion& champion) {
  const auto one = [](const Field<int>& score) { return score ? std::to_string(*score) : std::string("–"); };
  return one(champion.it) + " / " + one(champion.business) + " / " + one(champion.communication);
}

std::string support_text(const Subject& subject, const Champion& champion) {
  std::vector<std::string> lines;
  for (const auto& gap : champion_gaps(champion, *subject.dossier.playbook))
    for (const auto& support : subject.dossier.playbook->supports)
      if (support.weak.value == gap)
        lines.push_back(
            say(msg::support_evidence, subject.language,
                {{"text", support.text->in(subject.language)}, {"evidence", support.evidence->in(subject.language)}}));
  return join(lines, sentence_separator(subject.language));
}

void champion_row(Table& table, const Subject& subject, const ChampionCover& cover, const Champion* champion,
                  bool candidate) {
  const auto language = subject.language;
  std::string name = champion ? *champion->name : to_fill_in(language);
  if (candidate) name = say(msg::candidate_mark, language, {{"name", name}});
  std::vector<std::string> row{*cover.department->name, std::to_string(cover.department->headcount.value_or(0)), name,
                               champion ? or_to_fill_in(champion->deputy, language) : to_fill_in(language)};
  if (subject.audience == Audience::advisor) {
    row.push_back(champion ? score_text(*champion) : "");
    row.push_back(champion ? support_text(subject, *champion) : "");
  }
  table.rows.push_back(std::move(row));
}

}  // namespace

void add_goal_points(Blocks& blocks, const Subject& subject) {
  Bullets points;
  for (const auto& lint : lint_goals(subject.state)) lint_points(points, lint, subject.language);
  const Date day = std::max(subject.today, subject.schedule.start);
  if (!subject.state.goals.empty())
    for (const auto* department : departments_without_result_goal(subject.state, *subject.dossier.playbook, day))
      points.items.push_back(say(msg::goal_uncovered, subject.language, {{"department", *department->name}}));
  if (points.items.empty()) return;
  blocks.emplace_back(Heading{2, say(msg::goal_points, subject.language)});
  blocks.emplace_back(std::move(points));
}

void add_phases(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  blocks.emplace_back(Heading{2, say(msg::section_phases, language)});
  Table table;
  table.columns = columns(language, {&msg::column_phase, &msg::column_period, &msg::column_exit});
  for (const auto& phase : subject.schedule.phases) {
    const Args args{{"from", short_date(phase.start, language)},
                    {"to", short_date(phase.end, language)},
                    {"first", subject.schedule.week_of(phase.start)},
                    {"last", subject.schedule.week_of(phase.end)}};
    const bool before = phase.end < subject.schedule.start;
    table.rows.push_back({phase.rule->title->in(language),
                          say(before ? msg::phase_before : msg::phase_weeks, language, args),
                          phase.rule->exit->in(language)});
  }
  blocks.emplace_back(std::move(table));
}

void add_champions(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  const Date day = std::max(subject.today, subject.schedule.start);
  const auto covers = champion_cover(subject.state, *subject.dossier.playbook, day);
  if (covers.empty()) return;
  blocks.emplace_back(Heading{2, say(msg::section_champions, language)});
  Table table;
  table.columns =
      columns(language, {&msg::column_department, &msg::column_people, &msg::column_champion, &msg::column_deputy});
  table.columns[1].align = Align::right;
  if (subject.audience == Audience::advisor)
    for (auto& more : columns(language, {&msg::column_scores, &msg::column_support})) table.columns.push_back(more);
  std::vector<std::string> short_of;
  for (const auto& cover : covers) {
    for (const auto* champion : cover.champions) champion_row(table, subject, cover, champion, false);
    for (const auto* champion : cover.candidates) champion_row(table, subject, cover, champion, true);
    if (cover.champions.empty() && cover.candidates.empty()) champion_row(table, subject, cover, nullptr, false);
    if (static_cast<int>(cover.champions.size()) < cover.recommended && cover.recommended > 1)
      short_of.push_back(*cover.department->name);
  }
  blocks.emplace_back(std::move(table));
  if (!short_of.empty())
    blocks.emplace_back(Paragraph{
        say(msg::champions_wanted, language, {{"departments", join(short_of, list_separator(language))}}), Tone::note});
}

void add_milestones(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  blocks.emplace_back(Heading{2, say(msg::section_milestones, language)});
  Table table;
  table.columns =
      columns(language, {&msg::column_day, &msg::column_milestone, &msg::column_criterion, &msg::column_owner});
  for (const auto& milestone : subject.schedule.milestones)
    table.rows.push_back({short_date(milestone.due, language), milestone.rule->title->in(language),
                          milestone.rule->criterion->in(language), role_title(subject, *milestone.rule->owner)});
  blocks.emplace_back(std::move(table));
}

void add_supports(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  const auto& chat = subject.dossier.engagement.chat;
  std::vector<std::string> desk;
  for (const auto* part : {&chat.service, &chat.channel})
    if (*part) desk.push_back(**part);
  blocks.emplace_back(Heading{2, say(msg::section_supports, language)});
  Bullets bullets;
  bullets.numbered = true;
  bullets.items = {say(msg::support_meetings, language), say(msg::support_proposals, language),
                   say(msg::support_chat, language,
                       {{"desk", desk.empty() ? say(msg::chat_unknown, language) : join(desk, " ")},
                        {"hours", chat.reply_within_hours.value_or(0)}})};
  blocks.emplace_back(std::move(bullets));
  blocks.emplace_back(Paragraph{say(msg::support_together, language), Tone::note});
}

void add_missing(Blocks& blocks, const Subject& subject) {
  const auto language = subject.language;
  const auto& engagement = subject.dossier.engagement;
  Bullets missing;
  const auto unless = [&](bool known, const Message& what, const Args& args = {}) {
    if (!known) missing.items.push_back(say(what, language, args));
  };
  unless(engagement.client.sponsor.value.has_value(), msg::missing_sponsor);
  unless(engagement.client.lead.value.has_value(), msg::missing_lead);
  unless(engagement.advisor.name.value.has_value(), msg::missing_advisor);
  unless(!subject.state.departments.empty(), msg::missing_departments);
  const Date day = std::max(subject.today, subject.schedule.start);
  for (const auto& cover : champion_cover(subject.state, *subject.dossier.playbook, day))
    unless(!cover.champions.empty(), msg::missing_champion, {{"department", *cover.department->name}});
  unless(!subject.state.goals.empty(), msg::missing_goals);
  unless(!engagement.tasks.empty(), msg::missing_tasks);
  unless(!subject.state.use_cases.empty(), msg::missing_use_cases);
  unless(engagement.chat.service || engagement.chat.channel, msg::missing_chat);
  unless(!engagement.tools.empty(), msg::missing_tools);
  if (missing.items.empty()) return;
  blocks.emplace_back(Heading{2, say(msg::section_missing, language)});
  blocks.emplace_back(std::move(missing));
}

}  // namespace planner
