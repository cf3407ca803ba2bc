// Meetings with their time-boxed agendas.
#include <fmt/format.h>

#include <algorithm>

#include "compose/plan_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

std::string facilitator_text(const Subject& subject, Facilitator facilitator) {
  switch (facilitator) {
    case Facilitator::advisor:
      return role_title(subject, Role::advisor);
    case Facilitator::shared:
      return say(msg::shared_facilitation, subject.language);
    case Facilitator::champion:
      break;
  }
  return role_title(subject, Role::champion);
}

Table agenda_table(const Subject& subject, const Meeting& meeting) {
  const auto language = subject.language;
  Table table;
  table.columns = {{std::string(msg::column_minutes.in(language)), Align::right},
                   {std::string(msg::column_item.in(language)), Align::left},
                   {std::string(msg::column_focus.in(language)), Align::left},
                   {std::string(msg::column_lead.in(language)), Align::left},
                   {std::string(msg::column_pdca.in(language)), Align::center}};
  for (const auto& item : meeting.agenda.items)
    table.rows.push_back({std::to_string(item.minutes), item.title.in(language), focus_of(subject, item),
                          role_title(subject, item.owner), item.pdca});
  table.rows.push_back({std::to_string(meeting.agenda.minutes()), say(msg::total_minutes, language), "", "", ""});
  return table;
}

void add_list(Blocks& blocks, const Subject& subject, const Message& title, std::vector<std::string> items) {
  if (items.empty()) return;
  blocks.emplace_back(Heading{4, say(title, subject.language)});
  blocks.emplace_back(Bullets{std::move(items)});
}

/// What the signals ask for beside the agenda.
void add_signals(Blocks& blocks, const Subject& subject, const Agenda& agenda) {
  const auto titles = [&](const std::vector<AgendaItem>& items) {
    std::vector<std::string> list;
    for (const auto& item : items) list.push_back(item.title.in(subject.language));
    return list;
  };
  std::vector<std::string> watched;
  for (const auto& kind : agenda.watch)
    if (shows_signal(subject, kind)) watched.push_back(signal_title(subject, kind));
  add_list(blocks, subject, msg::watch_title, std::move(watched));
  add_list(blocks, subject, msg::by_chat_title, titles(agenda.by_chat));
  add_list(blocks, subject, msg::carried_title, titles(agenda.carried));
}

}  // namespace

Bullets preparations(const Subject& subject, const Meeting& meeting) {
  Bullets bullets;
  for (const auto& item : meeting.agenda.items)
    if (!item.prepare.in(subject.language).empty())
      bullets.items.push_back(say(msg::prepare_line, subject.language,
                                  {{"item", item.title.in(subject.language)},
                                   {"prepare", item.prepare.in(subject.language)},
                                   {"owner", role_title(subject, item.owner)}}));
  return bullets;
}

void add_meeting(Blocks& blocks, const Subject& subject, const Meeting& meeting) {
  const auto language = subject.language;
  blocks.emplace_back(Heading{3, say(msg::meeting_heading, language,
                                     {{"n", meeting.number},
                                      {"title", meeting.takes_place() ? meeting.agenda.title.in(language)
                                                                      : say(msg::cancelled_mark, language)}})});
  Particulars head;
  head.rows.emplace_back(msg::row_when.in(language), meeting_time(meeting, language));
  if (const auto where = meeting_where(meeting, language); !where.empty())
    head.rows.emplace_back(msg::row_where.in(language), where);
  if (!meeting.takes_place()) {
    blocks.emplace_back(Paragraph{remark(meeting, language)});
    return;
  }
  head.rows.emplace_back(msg::row_facilitator.in(language), facilitator_text(subject, meeting.agenda.facilitator));
  if (const auto why = remark(meeting, language); !why.empty())
    head.rows.emplace_back(msg::column_remark.in(language), why);
  blocks.emplace_back(std::move(head));
  blocks.emplace_back(agenda_table(subject, meeting));
  add_signals(blocks, subject, meeting.agenda);
  blocks.emplace_back(Heading{4, say(msg::prepare_title, language)});
  blocks.emplace_back(preparations(subject, meeting));
}

void add_agendas(Blocks& blocks, const Subject& subject) {
  blocks.emplace_back(Heading{2, say(msg::section_agendas, subject.language)});
  for (const auto& meeting : subject.schedule.meetings) add_meeting(blocks, subject, meeting);
}

}  // namespace planner
