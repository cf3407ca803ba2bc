// iCalendar (RFC 5545), through libical: it escapes and writes the values.
#include <libical/ical.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>

#include "base/libical_turn.hpp"
#include "planner/base/text.hpp"
#include "render/formats.hpp"
#include "render/ics_lines.hpp"
#include "render/ics_timezone.hpp"

namespace planner {
namespace {

constexpr std::string_view utc = "UTC";
constexpr int day_minutes = 24 * 60;
constexpr int day_seconds = 60 * day_minutes;

struct Release {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  void operator()(char* text) const { std::free(text); }
};
using Component = std::unique_ptr<icalcomponent, Release>;

/// Text as a value may hold it: no control characters but the ends of lines.
std::string clean(std::string_view text) {
  std::vector<std::string> lines;
  for (const auto line : split(text, '\n')) lines.push_back(printable(line));
  return join(lines, "\n");
}

icaltimetype ical_date(Date date) {
  auto time = icaltime_null_date();
  time.year = year_of(date);
  time.month = static_cast<int>(month_of(date));
  time.day = static_cast<int>(day_of(date));
  return time;
}

/// `minutes` after midnight may reach into later days.
icaltimetype ical_time(Date date, int minutes, bool in_utc) {
  auto time = ical_date(date + Days{minutes / day_minutes});
  time.is_date = 0;
  time.hour = minutes % day_minutes / 60;
  time.minute = minutes % 60;
  time.second = 0;
  if (in_utc) time.zone = icaltimezone_get_utc_timezone();
  return time;
}

icalproperty* in_zone(icalproperty* property, const std::string& zone) {
  if (zone != utc) icalproperty_add_parameter(property, icalparameter_new_tzid(zone.c_str()));
  return property;
}

icalproperty* new_extension(const char* name, const std::string& text) {
  auto* property = icalproperty_new_x(text.c_str());
  icalproperty_set_x_name(property, name);
  return property;
}

icalcomponent* new_alarm(const Event& event) {
  auto* alarm = icalcomponent_new_valarm();
  icaltriggertype trigger{};
  trigger.time = icaltime_null_time();
  trigger.duration = icaldurationtype_from_int(-60 * *event.alarm);
  icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
  icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
  icalcomponent_add_property(alarm, icalproperty_new_description(clean(event.title).c_str()));
  return alarm;
}

void add_times(icalcomponent* component, const Event& event) {
  if (!event.at) {
    icalcomponent_add_property(component, icalproperty_new_dtstart(ical_date(event.date)));
    icalcomponent_add_property(component, icalproperty_new_dtend(ical_date(event.date + Days{1})));
    return;
  }
  const bool in_utc = event.timezone == utc;
  const auto start = ical_time(event.date, event.at->minutes, in_utc);
  const auto end = ical_time(event.date, event.at->minutes + event.minutes, in_utc);
  icalcomponent_add_property(component, in_zone(icalproperty_new_dtstart(start), event.timezone));
  icalcomponent_add_property(component, in_zone(icalproperty_new_dtend(end), event.timezone));
}

void add_organizer(icalcomponent* component, const Organizer& organizer) {
  auto* property = icalproperty_new_organizer(("mailto:" + printable(organizer.email)).c_str());
  if (!organizer.name.empty())
    icalproperty_add_parameter(property, icalparameter_new_cn(printable(organizer.name).c_str()));
  icalcomponent_add_property(component, property);
}

icalcomponent* new_event(const Event& event) {
  auto* component = icalcomponent_new_vevent();
  const auto add = [&](icalproperty* property) { icalcomponent_add_property(component, property); };
  add(icalproperty_new_uid(event.uid.c_str()));
  add(icalproperty_new_sequence(event.sequence));
  add(icalproperty_new_dtstamp(ical_time(event.made_on, 0, true)));
  add_times(component, event);
  add(icalproperty_new_summary(clean(event.title).c_str()));
  if (!event.place.empty()) add(icalproperty_new_location(clean(event.place).c_str()));
  if (!event.description.empty()) add(icalproperty_new_description(clean(event.description).c_str()));
  if (event.organizer) add_organizer(component, *event.organizer);
  if (event.at) add(icalproperty_new_status(event.cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
  const bool busy = event.at && !event.cancelled;
  add(icalproperty_new_transp(busy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
  if (event.alarm) icalcomponent_add_component(component, new_alarm(event));
  return component;
}

void add_head(icalcomponent* calendar, const Document& document) {
  const auto add = [&](icalproperty* property) { icalcomponent_add_property(calendar, property); };
  const auto title = clean(document.title);
  add(icalproperty_new_version("2.0"));
  add(icalproperty_new_prodid("-//planner//planner//EN"));
  add(icalproperty_new_calscale("GREGORIAN"));
  // What is published names its organizer.
  const bool published = !document.events.empty() && std::ranges::all_of(document.events, [](const Event& event) {
    return event.organizer.has_value();
  });
  if (published) add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
  if (!title.empty()) {
    add(icalproperty_new_name(title.c_str()));
    add(new_extension("X-WR-CALNAME", title));
  }
  // For those who subscribe to the file: once a day is enough.
  auto* refresh = icalproperty_new_refreshinterval(icaldurationtype_from_int(day_seconds));
  icalproperty_add_parameter(refresh, icalparameter_new_value(ICAL_VALUE_DURATION));
  add(refresh);
  add(new_extension("X-PUBLISHED-TTL", "P1D"));
}

/// The zones of all entries, each with the days on which it is used.
void add_timezones(icalcomponent* calendar, const std::vector<Event>& events) {
  struct Use {
    Date first, last;
  };
  std::map<std::string, Use> uses;
  for (const auto& event : events) {
    if (!event.at) continue;
    const Date last = event.date + Days{1 + event.minutes / day_minutes};
    auto& use = uses.try_emplace(event.timezone, Use{event.date, last}).first->second;
    use = {std::min(use.first, event.date), std::max(use.last, last)};
  }
  for (const auto& [name, use] : uses)
    if (auto* zone = new_timezone(name, use.first, use.last)) icalcomponent_add_component(calendar, zone);
}

}  // namespace

std::string render_ics(const Document& document, const View&) {
  const LibicalTurn turn;
  const Component calendar(icalcomponent_new_vcalendar());
  add_head(calendar.get(), document);
  add_timezones(calendar.get(), document.events);
  for (const auto& event : document.events) icalcomponent_add_component(calendar.get(), new_event(event));
  const std::unique_ptr<char, Release> text(icalcomponent_as_ical_string_r(calendar.get()));
  return text ? folded_ics(text.get()) : std::string{};
}

}  // namespace planner
