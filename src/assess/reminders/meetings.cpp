// meeting_notice, usage_request, brief, minutes_due, midweek_nudge.
#include <algorithm>
#include <map>

#include "assess/reminders/collector.hpp"
#include "assess/reminders_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

Topic topic_of(const Meeting& meeting) {
  Topic topic;
  topic.id = std::to_string(meeting.number);
  topic.date = meeting.date;
  topic.args = {{"n", meeting.number}, {"time", iso(meeting.start)}};
  return topic;
}

bool is_reported_since(const State& state, const Text& department, Date day) {
  return std::ranges::any_of(state.records, [&](const Record& record) {
    return record.date >= day && std::ranges::any_of(record.usage, [&](const DepartmentFigures& figures) {
             return figures.department == department.value && figures.active;
           });
  });
}

/// Departments that are asked together: those that the same people look after.
struct Asked {
  std::vector<Recipient> to;
  std::vector<std::string> ids, names;
};

std::vector<Asked> departments_to_ask(const Collector& collector, Date from) {
  std::vector<Asked> list;
  for (const auto& department : collector.now.state.departments) {
    if (!counts_on(department, from) || is_reported_since(collector.now.state, department.id, from)) continue;
    const auto to = collector.people.champions_of(*department.id);
    const auto known = std::ranges::find(list, to, &Asked::to);
    auto& asked = known == list.end() ? list.emplace_back(Asked{to, {}, {}}) : *known;
    asked.ids.push_back(*department.id);
    asked.names.push_back(department.name.value_or(*department.id));
  }
  return list;
}

/// The departments' names; of several, each is meant by itself.
Words names_of(const Asked& asked) {
  const auto in = [&](Language language) {
    const auto names = join(asked.names, list_separator(language));
    return asked.names.size() == 1 ? names : say(msg::each_department, language, {{"departments", names}});
  };
  return {in(Language::ja), in(Language::en)};
}

void ask_for_usage(Collector& collector, const Meeting& meeting) {
  const auto* rule = collector.rule("usage_request");
  if (!rule) return;
  for (const auto& lead : rule->lead_days)
    for (const auto& asked : departments_to_ask(collector, meeting.date + Days{*lead})) {
      auto topic = topic_of(meeting);
      topic.id += "." + join(asked.ids, "+");
      topic.to = asked.to;
      topic.args.emplace_back("department", names_of(asked));
      collector.add(rule, topic, *lead);
    }
}

void look_ahead(Collector& collector, const Meeting& meeting) {
  auto topic = topic_of(meeting);
  topic.to = collector.people.attendees();
  topic.meeting = meeting.number;
  collector.add(collector.rule("meeting_notice"), topic);
  topic.meeting.reset();
  ask_for_usage(collector, meeting);
  topic.to = {collector.people.advisor()};
  collector.add(collector.rule("brief"), topic);
}

void look_back(Collector& collector, const Meeting& meeting) {
  auto topic = topic_of(meeting);
  topic.side = Side::after;
  topic.to = {collector.people.advisor()};
  collector.add(collector.rule("minutes_due"), topic);
}

/// Wednesdays of the weeks in the period that have no meeting.
void nudge(Collector& collector) {
  const auto* rule = collector.rule("midweek_nudge");
  if (!rule) return;
  constexpr Days to_wednesday{2}, week{7};
  const auto& schedule = collector.now.schedule;
  for (Date monday = monday_of(collector.today()); monday <= collector.horizon(); monday += week) {
    const Date wednesday = monday + to_wednesday, sunday = sunday_of(monday);
    const bool meets = std::ranges::any_of(schedule.meetings, [&](const Meeting& meeting) {
      return meeting.takes_place() && monday_of(meeting.date) == monday;
    });
    if (meets || wednesday < schedule.start || wednesday > schedule.end) continue;
    Topic topic;
    topic.id = iso(wednesday);
    topic.date = wednesday;
    topic.side = Side::after;
    topic.last = sunday;
    topic.to = collector.people.champions();
    collector.add(rule, topic);
  }
}

}  // namespace

void remind_of_meetings(Collector& collector) {
  for (const auto& meeting : collector.now.schedule.meetings) {
    if (meeting.standing != Standing::planned) continue;
    if (meeting.date < collector.today())
      look_back(collector, meeting);
    else
      look_ahead(collector, meeting);
  }
  nudge(collector);
}

}  // namespace planner
