// libical's own definitions hold the whole history of a zone (for Asia/Tokyo, rules of 1948 to 1951 that calendar
// programs stumble over). Here it is only asked for offsets; a zone is defined by the changes of these.
#include "render/ics_timezone.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace planner {
namespace {

using Minute = std::chrono::sys_time<std::chrono::minutes>;
using Seconds = std::chrono::seconds;

/// Changes are looked for this long before the first use: a zone that has summer time then shows both its states,
/// which some programs want even where only one is used.
constexpr Days before{366};

struct Offset {
  Seconds east{};
  bool daylight = false;
  bool operator==(const Offset&) const = default;
};

/// From this local time on, one offset holds instead of another.
struct Onset {
  std::chrono::local_seconds at;
  Seconds from;
  Offset to;
};

icaltimetype ical_time(std::chrono::local_seconds time) {
  const auto day = std::chrono::floor<Days>(time);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss clock{time - day};
  auto result = icaltime_null_time();
  result.year = int{date.year()};
  result.month = static_cast<int>(unsigned{date.month()});
  result.day = static_cast<int>(unsigned{date.day()});
  result.hour = static_cast<int>(clock.hours().count());
  result.minute = static_cast<int>(clock.minutes().count());
  result.second = static_cast<int>(clock.seconds().count());
  return result;
}

Offset offset_at(icaltimezone* zone, Minute when) {
  auto time = ical_time(std::chrono::local_seconds{when.time_since_epoch()});
  int daylight = 0;
  const int east = icaltimezone_get_utc_offset_of_utc_time(zone, &time, &daylight);
  return {Seconds{east}, daylight != 0};
}

/// The minute between two at which the offset of the first ends.
Minute change_between(icaltimezone* zone, Minute first, Minute last) {
  const auto old = offset_at(zone, first);
  while (last - first > std::chrono::minutes{1}) {
    const auto middle = first + (last - first) / 2;
    (offset_at(zone, middle) == old ? first : last) = middle;
  }
  return last;
}

std::vector<Onset> onsets_of(icaltimezone* zone, Date first, Date last) {
  std::vector<Onset> onsets;
  for (Date day = first - before; day <= last; day += Days{1}) {
    const auto old = offset_at(zone, day);
    if (offset_at(zone, day + Days{1}) == old) continue;
    const auto when = change_between(zone, day, day + Days{1});
    onsets.push_back({std::chrono::local_seconds{when.time_since_epoch()} + old.east, old.east, offset_at(zone, when)});
  }
  if (onsets.empty()) {
    const auto always = offset_at(zone, first);
    onsets.push_back({std::chrono::local_days{make_date(1970, 1, 1).time_since_epoch()}, always.east, always});
  }
  return onsets;
}

icalcomponent_kind kind_of(const Offset& offset) {
  return offset.daylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT;
}

/// What the zone calls an offset, such as JST, if it says: its latest name.
std::optional<std::string> abbreviation(icaltimezone* zone, const Offset& offset) {
  std::optional<std::string> found;
  auto* history = icaltimezone_get_component(zone);
  for (auto* part = history ? icalcomponent_get_first_component(history, kind_of(offset)) : nullptr; part;
       part = icalcomponent_get_next_component(history, kind_of(offset))) {
    auto* to = icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY);
    auto* name = icalcomponent_get_first_property(part, ICAL_TZNAME_PROPERTY);
    if (to && name && Seconds{icalproperty_get_tzoffsetto(to)} == offset.east) found = icalproperty_get_tzname(name);
  }
  return found;
}

icalcomponent* new_part(icaltimezone* zone, const Onset& onset) {
  auto* part = icalcomponent_new(kind_of(onset.to));
  icalcomponent_add_property(part, icalproperty_new_dtstart(ical_time(onset.at)));
  icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(static_cast<int>(onset.from.count())));
  icalcomponent_add_property(part, icalproperty_new_tzoffsetto(static_cast<int>(onset.to.east.count())));
  if (const auto name = abbreviation(zone, onset.to))
    icalcomponent_add_property(part, icalproperty_new_tzname(name->c_str()));
  return part;
}

}  // namespace

icalcomponent* new_timezone(const std::string& name, Date first, Date last) {
  auto* zone = icaltimezone_get_builtin_timezone(name.c_str());
  if (!zone || zone == icaltimezone_get_utc_timezone()) return nullptr;
  auto* component = icalcomponent_new_vtimezone();
  icalcomponent_add_property(component, icalproperty_new_tzid(name.c_str()));
  for (const auto& onset : onsets_of(zone, first, last)) icalcomponent_add_component(component, new_part(zone, onset));
  return component;
}

}  // namespace planner
