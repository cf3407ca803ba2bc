// Minutes of a meeting out of its check-in, as they were known that day: what is recorded later changes nothing.
#include <optional>
#include <utility>

#include "compose/minutes_messages.hpp"
#include "compose/minutes_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

using Blocks = std::vector<Block>;

std::string names_of(const Texts& list, const MeetingRecord& minutes) {
  std::vector<std::string> names;
  for (const auto& name : list) names.push_back(*name);
  return names.empty() ? minutes.say(msg::minutes_nobody) : join(names, list_separator(minutes.subject.language));
}

std::string present(const MeetingRecord& minutes) {
  const auto& record = minutes.record;
  if (record.attendees) return names_of(*record.attendees, minutes);
  if (!record.attended) return minutes.say(msg::minutes_names_unknown);
  if (!record.invited) return minutes.say(msg::minutes_count, {{"attended", *record.attended}});
  return minutes.say(msg::minutes_counts, {{"attended", *record.attended}, {"invited", *record.invited}});
}

std::string agenda_titles(const MeetingRecord& minutes) {
  std::vector<std::string> titles;
  for (const auto& item : minutes.meeting.agenda.items) titles.push_back(item.title.in(minutes.subject.language));
  return join(titles, list_separator(minutes.subject.language));
}

void add_head(Blocks& blocks, const MeetingRecord& minutes) {
  Particulars head;
  const auto row = [&](const Message& name, std::string value) {
    if (!value.empty()) head.rows.emplace_back(minutes.say(name), std::move(value));
  };
  Meeting as_held = minutes.meeting;
  if (minutes.record.mode) as_held.mode = minutes.record.mode;
  row(msg::minutes_when, meeting_time(as_held, minutes.subject.language));
  row(msg::minutes_where, meeting_where(as_held, minutes.subject.language));
  if (minutes.held()) {
    row(msg::minutes_present, present(minutes));
    if (minutes.record.absent) row(msg::minutes_absent, names_of(*minutes.record.absent, minutes));
  }
  row(msg::minutes_by, minutes.record.by.value_or(""));
  row(msg::minutes_agenda, agenda_titles(minutes));
  blocks.emplace_back(std::move(head));
}

/// What a line that stands in a list says, without its sign; nothing for any other line.
std::optional<std::string_view> point_of(std::string_view line) {
  for (const auto sign : {bullet_sign(Language::ja), bullet_sign(Language::en), std::string_view("* ")})
    if (line.starts_with(sign)) return trim(line.substr(sign.size()));
  return std::nullopt;
}

/// A note stays as it was written: each line for itself, its points as a list.
void add_written(Blocks& blocks, std::string_view text) {
  Bullets points;
  const auto end_list = [&] {
    if (!points.items.empty()) blocks.emplace_back(std::exchange(points, {}));
  };
  for (const auto part : split(text, '\n')) {
    const auto line = trim(part);
    if (const auto point = point_of(line)) {
      points.items.emplace_back(*point);
      continue;
    }
    end_list();
    if (!line.empty()) blocks.emplace_back(Paragraph{std::string(line)});
  }
  end_list();
}

void add_notes(Blocks& blocks, const MeetingRecord& minutes) {
  bool first = true;
  for (const auto& note : minutes.subject.state.notes) {
    if (note.date != minutes.record.date) continue;
    if (first) blocks.emplace_back(Heading{2, minutes.say(msg::minutes_notes)});
    first = false;
    add_written(blocks, *note.text);
  }
}

/// The check that follows some time after the end, if it is still to come.
const Milestone* coming_follow_up(const MeetingRecord& minutes) {
  for (const auto& milestone : minutes.subject.schedule.milestones)
    if (milestone.rule->after_end.value_or(false) && milestone.due > minutes.record.date) return &milestone;
  return nullptr;
}

std::string next_text(const MeetingRecord& minutes) {
  const auto language = minutes.subject.language;
  if (const auto* next = minutes.subject.schedule.next_meeting(minutes.record.date + Days{1})) {
    std::string where = meeting_where(*next, language);
    if (!where.empty()) where = minutes.say(msg::minutes_next_where, {{"where", where}});
    return minutes.say(msg::minutes_next_line,
                       {{"n", next->number}, {"when", meeting_time(*next, language)}, {"where", where}});
  }
  const auto* follow_up = coming_follow_up(minutes);
  if (!follow_up) return minutes.say(msg::minutes_no_next);
  return minutes.say(msg::minutes_follow_up,
                     {{"title", *follow_up->rule->title}, {"date", long_date(follow_up->due, language)}});
}

Blocks blocks_of(const MeetingRecord& minutes) {
  Blocks blocks;
  add_head(blocks, minutes);
  if (minutes.held()) {
    add_promises(blocks, minutes);
    add_reported(blocks, minutes);
    add_decisions(blocks, minutes);
    add_new_actions(blocks, minutes);
    add_open_questions(blocks, minutes);
  } else {
    blocks.emplace_back(Paragraph{minutes.say(msg::minutes_not_held)});
  }
  add_notes(blocks, minutes);
  blocks.emplace_back(Heading{2, minutes.say(msg::minutes_next)});
  blocks.emplace_back(Paragraph{next_text(minutes)});
  return blocks;
}

}  // namespace

Document minutes_document(const Subject& subject, const Meeting& meeting, const Record& record) {
  Document document;
  document.language = subject.language;
  document.title = say(msg::minutes_title, subject.language, {{"n", meeting.number}});
  document.subtitle = *subject.dossier.engagement.client.name;
  document.letterhead = letterhead(subject.dossier);
  document.blocks = blocks_of({subject, meeting, record});
  return document;
}

}  // namespace planner
