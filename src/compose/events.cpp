#include "compose/events.hpp"

#include <algorithm>

#include "compose/event_messages.hpp"
#include "compose/plan_messages.hpp"
#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr int alarm_minutes = 24 * 60;

std::string title_of(const Subject& subject, const Meeting& meeting) {
  const auto language = subject.language;
  const std::string name =
      say(msg::event_meeting, language, {{"client", *subject.dossier.engagement.client.name}, {"n", meeting.number}});
  if (!meeting.takes_place()) return say(msg::event_cancelled, language, {{"meeting", name}});
  return say(msg::event_topic, language, {{"meeting", name}, {"topic", meeting.agenda.title.in(language)}});
}

std::string list(std::string_view title, const std::vector<std::string>& items, Language language) {
  std::string text(title);
  for (const auto& item : items) text += "\n" + std::string(bullet_sign(language)) + item;
  return text;
}

/// Why it is not where the cadence has it; the agenda; what to prepare.
std::string description_of(const Subject& subject, const Meeting& meeting) {
  const auto language = subject.language;
  std::vector<std::string> parts;
  if (auto why = remark(meeting, language); !why.empty()) parts.push_back(std::move(why));
  if (meeting.takes_place()) {
    std::vector<std::string> items;
    for (const auto& item : meeting.agenda.items)
      items.push_back(say(msg::event_item, language, {{"title", item.title.in(language)}, {"minutes", item.minutes}}));
    parts.push_back(list(say(msg::event_agenda, language, {{"minutes", meeting.agenda.minutes()}}), items, language));
    if (const auto prepare = preparations(subject, meeting).items; !prepare.empty())
      parts.push_back(list(msg::prepare_title.in(language), prepare, language));
  }
  return join(parts, "\n\n");
}

/// The advisor invites; without an address there is nobody whom a calendar could name.
std::optional<Organizer> organizer_of(const Advisor& advisor) {
  if (!advisor.email) return std::nullopt;
  return Organizer{advisor.name.value_or(advisor.organization.value_or("")), *advisor.email};
}

Event meeting_event(const Subject& subject, const Meeting& meeting) {
  const auto& engagement = subject.dossier.engagement;
  Event event;
  event.uid = *engagement.id + "-meeting-" + std::to_string(meeting.number) + "@planner";
  event.sequence = event_sequence(subject.today);
  event.made_on = subject.today;
  event.date = meeting.date;
  event.at = meeting.start;
  event.minutes = meeting.minutes;
  event.timezone = engagement.meetings.timezone.value_or("");
  event.title = title_of(subject, meeting);
  event.place = meeting_where(meeting, subject.language);
  event.description = description_of(subject, meeting);
  event.organizer = organizer_of(engagement.advisor);
  event.cancelled = !meeting.takes_place();
  if (!event.cancelled) event.alarm = alarm_minutes;
  return event;
}

}  // namespace

int event_sequence(Date made_on) { return std::max(0, days_between(make_date(2000, 1, 1), made_on)); }

std::vector<Event> meeting_events(const Subject& subject) {
  std::vector<Event> events;
  for (const auto& meeting : subject.schedule.meetings) events.push_back(meeting_event(subject, meeting));
  return events;
}

std::vector<Event> closed_day_events(const ClosedDays& closed, Date today, Language language) {
  std::vector<Event> events;
  for (const auto& day : closed.days) {
    Event event;
    event.uid = closed.id + "-closed-" + iso(day.date) + "@planner";
    event.sequence = event_sequence(today);
    event.made_on = today;
    event.date = day.date;
    event.title = day.name.in(language);
    events.push_back(std::move(event));
  }
  return events;
}

}  // namespace planner
