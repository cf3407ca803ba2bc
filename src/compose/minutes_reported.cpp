// What was reported, and what was decided. Clients read it: only sums of people, and no sum of a small group.
#include <array>
#include <cmath>

#include "compose/minutes_messages.hpp"
#include "compose/minutes_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

using Items = std::vector<std::string>;

struct People {
  int active = 0, headcount = 0, reported = 0;
};

People people_of(const Record& record) {
  People people;
  for (const auto& entry : record.usage) {
    if (!entry.active) continue;
    people.active += *entry.active;
    people.headcount += entry.headcount;
    ++people.reported;
  }
  return people;
}

void add_usage(Items& items, const MeetingRecord& minutes) {
  const auto people = people_of(minutes.record);
  const int smallest = minutes.subject.dossier.engagement.privacy.min_group.value_or(0);
  if (people.reported == 0 || people.headcount == 0 || people.headcount < smallest) return;
  const int all = static_cast<int>(minutes.record.usage.size());
  const double percent = std::round(people.active * 1000.0 / people.headcount) / 10;
  items.push_back(
      minutes.say(people.reported == all ? msg::minutes_use : msg::minutes_use_partly, {{"active", people.active},
                                                                                        {"headcount", people.headcount},
                                                                                        {"percent", percent},
                                                                                        {"reported", people.reported},
                                                                                        {"all", all}}));
}

void add_chat(Items& items, const MeetingRecord& minutes) {
  const auto& chat = minutes.record.chat;
  if (!chat || !chat->asked) return;
  const Args args{{"asked", *chat->asked}, {"answered", chat->answered.value_or(0)}};
  const bool none = *chat->asked == 0;
  const bool all = !none && chat->answered.value == chat->asked.value;
  items.push_back(minutes.say(none             ? msg::minutes_chat_none
                              : all            ? msg::minutes_chat_all
                              : chat->answered ? msg::minutes_chat
                                               : msg::minutes_chat_asked,
                              args));
}

void add_goal_values(Items& items, const MeetingRecord& minutes) {
  for (const auto& entry : minutes.subject.state.goals) {
    if (entry.values.empty() || entry.values.back().date != minutes.record.date) continue;
    const auto& goal = entry.goal;
    Args args{{"title", goal.title.value_or(*goal.id)},
              {"value", figure(entry.values.back().value, minutes.subject.language, goal.unit)}};
    if (goal.target) args.emplace_back("target", figure(*goal.target, minutes.subject.language, goal.unit));
    items.push_back(minutes.say(goal.target ? msg::minutes_goal : msg::minutes_goal_bare, args));
  }
}

void add_stages(Items& items, const MeetingRecord& minutes) {
  for (const auto& entry : minutes.subject.state.use_cases)
    for (const auto& stage : entry.stages)
      if (stage.date == minutes.record.date)
        items.push_back(minutes.say(msg::minutes_stage_change,
                                    {{"title", entry.use_case.title.value_or(*entry.use_case.id)},
                                     {"stage", minutes.subject.dossier.playbook->stage_title(stage.value)}}));
}

void add_news(Items& items, const MeetingRecord& minutes) {
  for (const auto& news : minutes.subject.state.news)
    if (news.told == minutes.record.date)
      items.push_back(minutes.say(msg::minutes_news, {{"title", news.title.value_or("")}}));
}

void add_midterm(Items& items, const MeetingRecord& minutes) {
  static constexpr std::array<const Message*, 3> words{&msg::midterm_word_continue, &msg::midterm_word_change,
                                                       &msg::midterm_word_stop};
  const auto& midterm = minutes.subject.state.midterm;
  if (!midterm || midterm->date != minutes.record.date) return;
  items.push_back(minutes.say(msg::minutes_midterm, {{"decision", *words[static_cast<std::size_t>(midterm->value)]}}));
}

void add_goal_decisions(Items& items, const MeetingRecord& minutes) {
  Items approved;
  for (const auto& entry : minutes.subject.state.goals) {
    const std::string title = entry.goal.title.value_or(*entry.goal.id);
    if (entry.approved && *entry.approved == minutes.record.date)
      approved.push_back(minutes.say(msg::minutes_quoted, {{"title", title}}));
    for (const auto& revision : entry.revisions)
      if (revision.date == minutes.record.date)
        items.push_back(minutes.say(msg::minutes_goal_revised, {{"title", title}, {"reason", revision.value}}));
  }
  if (approved.empty()) return;
  items.push_back(
      minutes.say(msg::minutes_goals_approved, {{"titles", join(approved, list_separator(minutes.subject.language))}}));
}

void add_period(Items& items, const MeetingRecord& minutes) {
  const auto& state = minutes.subject.state;
  for (const auto& extension : state.extensions)
    if (extension.on == minutes.record.date)
      items.push_back(minutes.say(
          msg::minutes_extended,
          {{"weeks", extension.weeks}, {"end", long_date(minutes.subject.schedule.end, minutes.subject.language)}}));
  if (state.ended && state.ended->on == minutes.record.date) items.push_back(minutes.say(msg::minutes_ended));
}

void add_section(std::vector<Block>& blocks, std::string title, Items items) {
  blocks.emplace_back(Heading{2, std::move(title)});
  blocks.emplace_back(Bullets{std::move(items)});
}

}  // namespace

void add_reported(std::vector<Block>& blocks, const MeetingRecord& minutes) {
  Items items;
  add_usage(items, minutes);
  add_goal_values(items, minutes);
  add_stages(items, minutes);
  add_chat(items, minutes);
  add_news(items, minutes);
  if (minutes.record.would_miss_percent)
    items.push_back(minutes.say(msg::minutes_would_miss, {{"percent", *minutes.record.would_miss_percent}}));
  if (!items.empty()) add_section(blocks, minutes.say(msg::minutes_reported), std::move(items));
}

void add_decisions(std::vector<Block>& blocks, const MeetingRecord& minutes) {
  Items items;
  add_midterm(items, minutes);
  for (const auto& decision : minutes.subject.state.decisions)
    if (decision.date == minutes.record.date) items.push_back(*decision.text);
  add_goal_decisions(items, minutes);
  add_period(items, minutes);
  if (items.empty()) items.push_back(minutes.say(msg::minutes_no_decisions));
  add_section(blocks, minutes.say(msg::minutes_decisions), std::move(items));
}

}  // namespace planner
