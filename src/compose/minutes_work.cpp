// Promises of before, new actions, open questions.
#include "compose/minutes_messages.hpp"
#include "compose/minutes_sections.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

Date last_held_before(const MeetingRecord& minutes) {
  Date last = minutes.subject.schedule.start - Days{1};
  for (const auto& record : minutes.subject.state.records)
    if (record.date < minutes.record.date && record.meeting && record.held.value_or(true)) last = record.date;
  return last;
}

std::string done_text(const ActionState& action, const MeetingRecord& minutes) {
  return action.result ? minutes.say(msg::minutes_done_with, {{"result", *action.result}})
                       : minutes.say(msg::minutes_done);
}

/// How a promise of before stands: only those that were due, put off today, or settled since the meeting before.
std::optional<std::string> outcome(const ActionState& action, const MeetingRecord& minutes) {
  const Date day = minutes.record.date;
  if (action.opened >= day) return std::nullopt;
  const Date before = last_held_before(minutes);
  if (action.closed && *action.closed > before) return done_text(action, minutes);
  if (action.dropped && *action.dropped > before) return minutes.say(msg::minutes_dropped);
  if (!action.open() || action.dues.empty() || !action.due) return std::nullopt;
  if (action.dues.back().date == day && action.dues.size() > 1)
    return minutes.say(msg::minutes_new_date, {{"due", short_date(*action.due, minutes.subject.language)}});
  return *action.due <= day ? std::optional(minutes.say(msg::minutes_going_on)) : std::nullopt;
}

/// The date that was promised: the one before today's postponement.
std::string promised_date(const ActionState& action, const MeetingRecord& minutes) {
  std::optional<Date> promised;
  for (const auto& due : action.dues)
    if (!promised || due.date < minutes.record.date) promised = due.value;
  return promised ? short_date(*promised, minutes.subject.language) : std::string();
}

}  // namespace

void add_promises(std::vector<Block>& blocks, const MeetingRecord& minutes) {
  Table table;
  table.columns = {{minutes.say(msg::column_who)},
                   {minutes.say(msg::column_what)},
                   {minutes.say(msg::column_action_due)},
                   {minutes.say(msg::column_result)}};
  for (const auto& action : minutes.subject.state.actions)
    if (const auto result = outcome(action, minutes))
      table.rows.push_back({action_owner(minutes.subject, action, minutes.record.date),
                            action.title.value_or(*action.id), promised_date(action, minutes), *result});
  blocks.emplace_back(Heading{2, minutes.say(msg::minutes_promises)});
  if (table.rows.empty())
    blocks.emplace_back(Paragraph{minutes.say(msg::minutes_no_promises)});
  else
    blocks.emplace_back(std::move(table));
}

void add_new_actions(std::vector<Block>& blocks, const MeetingRecord& minutes) {
  Table table;
  table.columns = {{minutes.say(msg::column_who)}, {minutes.say(msg::column_what)}, {minutes.say(msg::column_by_when)}};
  int others = 0;
  for (const auto& action : minutes.subject.state.actions) {
    if (action.opened == minutes.record.date)
      table.rows.push_back({action.owner.value_or(""), action.title.value_or(*action.id),
                            action.due ? short_date(*action.due, minutes.subject.language) : ""});
    else if (action.open() && !outcome(action, minutes))
      ++others;
  }
  blocks.emplace_back(Heading{2, minutes.say(msg::minutes_actions)});
  if (table.rows.empty())
    blocks.emplace_back(Paragraph{minutes.say(msg::minutes_no_actions)});
  else
    blocks.emplace_back(std::move(table));
  if (others > 0) blocks.emplace_back(Paragraph{minutes.say(msg::minutes_also_open, {{"count", others}})});
}

void add_open_questions(std::vector<Block>& blocks, const MeetingRecord& minutes) {
  Bullets bullets;
  for (const auto& question : minutes.subject.state.questions) {
    if (question.answered) continue;
    bullets.items.push_back(
        minutes.say(question.department ? msg::minutes_question : msg::minutes_question_bare,
                    {{"text", question.text.value_or("")},
                     {"department", department_name(minutes.subject.state, question.department.value_or(""))},
                     {"asked", short_date(question.asked, minutes.subject.language)}}));
  }
  if (bullets.items.empty()) return;
  blocks.emplace_back(Heading{2, minutes.say(msg::minutes_questions)});
  blocks.emplace_back(std::move(bullets));
}

}  // namespace planner
