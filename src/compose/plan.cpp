#include "compose/events.hpp"
#include "compose/plan_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/compose/compose.hpp"

namespace planner {
namespace {

Document begin_document(const Subject& subject, std::string title) {
  Document document;
  document.title = std::move(title);
  const bool inside = subject.audience == Audience::advisor;
  document.subtitle =
      say(inside ? msg::plan_subtitle_advisor : msg::plan_subtitle, subject.language, {{"date", subject.today}});
  document.language = subject.language;
  document.letterhead = letterhead(subject.dossier);
  return document;
}

/// One row a meeting, for spreadsheets.
Table plan_sheet(const Subject& subject) {
  const auto language = subject.language;
  Table sheet;
  for (const auto* title : {&msg::column_number, &msg::column_day, &msg::row_when, &msg::column_topic,
                            &msg::column_phase, &msg::column_remark})
    sheet.columns.push_back({std::string(title->in(language)), Align::left});
  for (const auto& meeting : subject.schedule.meetings)
    sheet.rows.push_back({std::to_string(meeting.number), iso(meeting.date),
                          iso(meeting.start) + "-" + end_time(meeting), meeting.agenda.title.in(language),
                          phase_title(subject, meeting.phase), remark(meeting, language)});
  return sheet;
}

}  // namespace

Document plan_document(const Subject& subject) {
  const auto& client = subject.dossier.engagement.client.name;
  auto document = begin_document(subject, say(msg::plan_title, subject.language, {{"client", *client}}));
  auto& blocks = document.blocks;
  add_overview(blocks, subject);
  add_timeline(blocks, subject);
  add_dates(blocks, subject);
  add_roles(blocks, subject);
  add_goals(blocks, subject);
  blocks.emplace_back(PageBreak{});
  add_missing(blocks, subject);
  add_goal_points(blocks, subject);
  add_phases(blocks, subject);
  add_milestones(blocks, subject);
  add_champions(blocks, subject);
  add_use_cases(blocks, subject);
  add_supports(blocks, subject);
  add_agendas(blocks, subject);
  document.facts = plan_facts(subject);
  document.sheet = plan_sheet(subject);
  document.events = meeting_events(subject);
  return document;
}

Document agenda_document(const Subject& subject, const Meeting& meeting) {
  auto document = begin_document(subject, say(msg::agenda_title, subject.language, {{"n", meeting.number}}));
  document.subtitle = *subject.dossier.engagement.client.name;
  add_meeting(document.blocks, subject, meeting);
  document.facts = agenda_document_facts(subject, meeting);
  return document;
}

}  // namespace planner
