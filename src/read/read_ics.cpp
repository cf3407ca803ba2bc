// What stands in an event is libical's to read, one event at a time; its times are taken in its own local time.
#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <set>

#include "base/libical_turn.hpp"
#include "ics_blocks.hpp"
#include "ics_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

using Seconds = std::chrono::seconds;
using Civil = std::chrono::sys_seconds;  ///< a time of some place, without its offset

constexpr std::size_t most_bytes = std::size_t{8} << 20;

/// Days over which libical may look for the occurrences of all rules of a file.
constexpr int most_days = 600'000;
/// A rule by month or year that never comes libical looks for up to the year 2582. So many searches by year in vain are
/// let pass; one by month takes as long as eleven.
constexpr int most_in_vain = 10, month_in_vain = 11;

struct Release {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Component = std::unique_ptr<icalcomponent, Release>;
using Recurrence = std::unique_ptr<icalrecur_iterator, Release>;

/// The time as it is written; nothing where the calendar or the clock lacks it.
std::optional<Civil> civil(const icaltimetype& time) {
  using namespace std::chrono;
  const year_month_day day{year{time.year}, month{static_cast<unsigned>(time.month)},
                           std::chrono::day{static_cast<unsigned>(time.day)}};
  if (icaltime_is_null_time(time) || !day.ok()) return std::nullopt;
  if (time.is_date) return Civil{sys_days{day}};
  const bool on_clock =
      time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 && time.second >= 0 && time.second <= 60;
  if (!on_clock) return std::nullopt;
  return sys_days{day} + hours{time.hour} + minutes{time.minute} + Seconds{time.second};
}

/// The same time of another day.
icaltimetype on_day(icaltimetype time, Date date) {
  time.year = year_of(date);
  time.month = static_cast<int>(month_of(date));
  time.day = static_cast<int>(day_of(date));
  return time;
}

Date date_of(Civil time) { return std::chrono::floor<Days>(time); }

/// The starts of an event at which it does not take place after all.
class Exceptions {
 public:
  void add(Civil time, bool whole_day) {
    if (whole_day)
      days_.insert(date_of(time));
    else
      times_.insert(time);
  }
  bool hold(Civil start) const { return days_.contains(date_of(start)) || times_.contains(start); }

 private:
  std::set<Civil> times_;
  std::set<Date> days_;
};

struct Event {
  std::uint32_t line = 0;
  Component component;
  std::string uid;
  Words name;
  icaltimetype start{};
  Seconds length{};
};

template <class Use>
void each_property(icalcomponent* component, icalproperty_kind kind, Use use) {
  for (auto* property = icalcomponent_get_first_property(component, kind); property;
       property = icalcomponent_get_next_property(component, kind))
    use(property);
}

std::string text_of(const char* text) { return text ? text : ""; }

Words name_of(icalcomponent* component) {
  const auto shown = printable(text_of(icalcomponent_get_summary(component)));
  const std::string name(trim(shown));
  if (name.empty()) return {std::string(msg::ics_closed.ja), std::string(msg::ics_closed.en)};
  return {name, name};
}

icalproperty* recurrence_id(const Event& event) {
  return icalcomponent_get_first_property(event.component.get(), ICAL_RECURRENCEID_PROPERTY);
}

/// What turns a file's text into closed days, event by event.
class Unroller {
 public:
  Unroller(std::uint32_t file, Date from, Date to, const std::string& zones)
      : file_(file), from_(from), to_(to), zones_(icalparser_parse_string(in_calendar(zones).c_str())) {
    for (Date day = from; day <= to; day += Days{1}) open_.insert(open_.end(), day);
  }

  void read(const IcsBlock& block);
  void unroll();

  bool found() const { return !days_.empty(); }
  Result<std::vector<ClosedDay>> take(Findings findings);

 private:
  static std::string in_calendar(const std::string& text) { return "BEGIN:VCALENDAR\n" + text + "END:VCALENDAR\n"; }

  void leave_out(std::uint32_t line, Phrase why) {
    findings_.push_back({Severity::advice, "ics-event", {file_, line, 1}, std::move(why), std::nullopt});
  }
  icaltimetype with_zone(icalproperty* property, icaltimetype time) const;
  std::optional<Civil> seen_from(const Event& event, icalproperty* property, icaltimetype time) const;
  std::optional<Phrase> unreadable(icalcomponent* component) const;
  std::optional<Phrase> measure(Event& event) const;
  std::optional<Phrase> check_rules(const Event& event);
  void count_in_vain(const icalrecurrencetype& rule);
  icalrecurrencetype in_range(icalrecurrencetype rule, const Event& event) const;
  Exceptions exceptions_of(const Event& event) const;
  void unroll(const Event& event);
  void unroll_rule(const Event& event, const icalrecurrencetype& rule, const Exceptions& exceptions);
  void close(const Event& event, Civil start, Seconds length, const Exceptions& exceptions);

  std::uint32_t file_;
  Date from_, to_;
  Component zones_;
  std::vector<Event> events_;
  std::multimap<std::string, icalproperty*> replaced_;  ///< RECURRENCE-IDs by UID
  std::set<Date> open_;                                 ///< days of the range that nothing has closed yet
  std::map<Date, ClosedDay> days_;
  int days_left_ = most_days, in_vain_ = 0;
  Findings findings_;
};

/// The properties without which an event's days are not known.
constexpr auto decisive =
    std::to_array<std::string_view>({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"});

/// libical keeps what it cannot read as an error that names the property.
std::optional<Phrase> Unroller::unreadable(icalcomponent* component) const {
  std::optional<Phrase> why;
  each_property(component, ICAL_XLICERROR_PROPERTY, [&](icalproperty* property) {
    const auto text = text_of(icalproperty_get_xlicerror(property));
    for (const auto name : decisive)
      if (!why && text.find(" " + std::string(name) + " property") != std::string::npos)
        why = Phrase{msg::ics_unreadable, {{"name", name}}};
  });
  return why;
}

icaltimetype Unroller::with_zone(icalproperty* property, icaltimetype time) const {
  const auto* zone_name = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)
                              ? icalproperty_get_parameter_as_string(property, "TZID")
                              : nullptr;
  auto* zone = zone_name && zones_ ? icalcomponent_get_timezone(zones_.get(), zone_name) : nullptr;
  return zone && !time.is_date ? icaltime_set_timezone(&time, zone) : time;
}

/// A time in the local time of an event: the two may be written in different zones.
std::optional<Civil> Unroller::seen_from(const Event& event, icalproperty* property, icaltimetype time) const {
  time = with_zone(property, time);
  if (!civil(time)) return std::nullopt;
  const bool convertible = !time.is_date && !event.start.is_date && time.zone && event.start.zone;
  if (!convertible) return civil(time);
  return civil(icaltime_convert_to_zone(time, const_cast<icaltimezone*>(event.start.zone)));
}

/// Sets the start and the length of an event, or says what is wrong with them.
std::optional<Phrase> Unroller::measure(Event& event) const {
  auto* component = event.component.get();
  auto* start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
  if (!start) return Phrase{msg::ics_no_start, {}};
  event.start = with_zone(start, icalproperty_get_dtstart(start));
  const auto begin = civil(event.start);
  if (!begin) return Phrase{msg::ics_unreadable, {{"name", "DTSTART"}}};
  event.length = event.start.is_date ? Seconds{Days{1}} : Seconds{0};
  if (auto* end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY)) {
    const auto until = seen_from(event, end, icalproperty_get_dtend(end));
    if (!until) return Phrase{msg::ics_unreadable, {{"name", "DTEND"}}};
    if (*until < *begin) return Phrase{msg::ics_ends_early, {}};
    event.length = std::max(event.length, *until - *begin);
  } else if (auto* duration = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
    const auto given = icalproperty_get_duration(duration);
    if (given.is_neg) return Phrase{msg::ics_ends_early, {}};
    const Seconds length = std::chrono::weeks{given.weeks} + Days{given.days} + std::chrono::hours{given.hours} +
                           std::chrono::minutes{given.minutes} + Seconds{given.seconds};
    event.length = std::max(event.length, length);
  }
  return std::nullopt;
}

void Unroller::count_in_vain(const icalrecurrencetype& rule) {
  if (rule.freq == ICAL_MONTHLY_RECURRENCE) in_vain_ += month_in_vain;
  if (rule.freq == ICAL_YEARLY_RECURRENCE) in_vain_ += 1;
}

std::optional<Phrase> Unroller::check_rules(const Event& event) {
  std::optional<Phrase> why;
  each_property(event.component.get(), ICAL_RRULE_PROPERTY, [&](icalproperty* property) {
    const auto rule = icalproperty_get_rrule(property);
    if (rule.freq < ICAL_DAILY_RECURRENCE) {
      why = Phrase{msg::ics_too_often, {}};
    } else if (rule.freq >= ICAL_NO_RECURRENCE) {
      why = Phrase{msg::ics_unreadable, {{"name", "RRULE"}}};
    } else if (in_vain_ <= most_in_vain && !Recurrence(icalrecur_iterator_new(in_range(rule, event), event.start))) {
      why = Phrase{msg::ics_unreadable, {{"name", "RRULE"}}};
      count_in_vain(rule);
    }
  });
  return why;
}

void Unroller::read(const IcsBlock& block) {
  Event event;
  event.line = block.line;
  if (block.whole) event.component.reset(icalparser_parse_string(block.text.c_str()));
  if (!event.component || icalcomponent_isa(event.component.get()) != ICAL_VEVENT_COMPONENT)
    return leave_out(block.line, {msg::ics_unreadable, {{"name", "VEVENT"}}});
  auto why = unreadable(event.component.get());
  if (!why) why = measure(event);
  if (!why) why = check_rules(event);
  if (why) return leave_out(block.line, std::move(*why));
  event.uid = text_of(icalcomponent_get_uid(event.component.get()));
  event.name = name_of(event.component.get());
  if (auto* id = recurrence_id(event); id && !event.uid.empty()) replaced_.emplace(event.uid, id);
  events_.push_back(std::move(event));
}

/// Its EXDATEs, and the occurrences that other events of its UID stand for.
Exceptions Unroller::exceptions_of(const Event& event) const {
  Exceptions exceptions;
  const auto except = [&](icalproperty* property, const icaltimetype& time) {
    if (const auto start = seen_from(event, property, time))
      exceptions.add(*start, time.is_date || event.start.is_date);
  };
  each_property(event.component.get(), ICAL_EXDATE_PROPERTY,
                [&](icalproperty* property) { except(property, icalproperty_get_exdate(property)); });
  if (recurrence_id(event)) return exceptions;
  const auto [first, last] = replaced_.equal_range(event.uid);
  for (auto at = first; at != last; ++at) except(at->second, icalproperty_get_recurrenceid(at->second));
  return exceptions;
}

void Unroller::close(const Event& event, Civil start, Seconds length, const Exceptions& exceptions) {
  if (exceptions.hold(start)) return;
  const Date last = date_of(start + std::max(length, Seconds{1}) - Seconds{1});
  for (auto day = open_.lower_bound(date_of(start)); day != open_.end() && *day <= last; day = open_.erase(day))
    days_.emplace(*day, ClosedDay{*day, event.name, "", {file_, event.line, 1}});
}

/// The rule without what comes after the range: libical would look for it over centuries. Of one by month or year it
/// looks first and compares then, so that the end would only hide whether it comes at all.
icalrecurrencetype Unroller::in_range(icalrecurrencetype rule, const Event& event) const {
  if (rule.freq > ICAL_WEEKLY_RECURRENCE) return rule;
  const auto last = on_day(event.start, to_ + Days{1});
  if (icaltime_is_null_time(rule.until) || icaltime_compare(rule.until, last) > 0) rule.until = last;
  return rule;
}

void Unroller::unroll_rule(const Event& event, const icalrecurrencetype& rule, const Exceptions& exceptions) {
  // What a rule counts has to be counted from its start.
  const Date start = date_of(*civil(event.start));
  const Date first_of_use = date_of(Civil{from_} - event.length) - Days{1};
  const Date begin = rule.count > 0 ? start : std::max(start, first_of_use);
  if (const auto end = civil(rule.until); end && date_of(*end) < begin) return;
  days_left_ -= std::max(0, days_between(begin, to_));
  if (days_left_ < 0 || in_vain_ > most_in_vain) return leave_out(event.line, {msg::ics_too_long, {}});
  const Recurrence recurrence(icalrecur_iterator_new(in_range(rule, event), event.start));
  if (!recurrence) return;
  if (begin > start) icalrecur_iterator_set_start(recurrence.get(), on_day(event.start, begin));
  bool comes = false;
  while (const auto occurrence = civil(icalrecur_iterator_next(recurrence.get()))) {
    comes = true;
    if (date_of(*occurrence) > to_) return;
    close(event, *occurrence, event.length, exceptions);
  }
  if (!comes) count_in_vain(rule);
}

void Unroller::unroll(const Event& event) {
  auto* component = event.component.get();
  if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED) return;
  const auto exceptions = exceptions_of(event);
  close(event, *civil(event.start), event.length, exceptions);
  each_property(component, ICAL_RRULE_PROPERTY,
                [&](icalproperty* property) { unroll_rule(event, icalproperty_get_rrule(property), exceptions); });
  each_property(component, ICAL_RDATE_PROPERTY, [&](icalproperty* property) {
    const auto given = icalproperty_get_rdate(property);
    const bool is_period = icaltime_is_null_time(given.time) != 0;
    const auto start = seen_from(event, property, is_period ? given.period.start : given.time);
    if (!start) return;
    const auto end = seen_from(event, property, given.period.end);
    const auto length = Seconds{icaldurationtype_as_int(given.period.duration)};
    close(event, *start, !is_period ? event.length : end ? *end - *start : length, exceptions);
  });
}

void Unroller::unroll() {
  for (const auto& event : events_) unroll(event);
}

Result<std::vector<ClosedDay>> Unroller::take(Findings findings) {
  Result<std::vector<ClosedDay>> result;
  result.value.emplace();
  for (auto& [date, day] : days_) result.value->push_back(std::move(day));
  result.findings = std::move(findings);
  result.findings.insert(result.findings.end(), findings_.begin(), findings_.end());
  return result;
}

Result<std::vector<ClosedDay>> refused(std::string_view code, Place place, const Message& why) {
  return {std::nullopt, {{Severity::error, code, place, {why, {}}, std::nullopt}}};
}

}  // namespace

Result<std::vector<ClosedDay>> read_ics(std::string_view text, std::uint32_t file, Date from, Date to) {
  if (text.size() > most_bytes) return refused("too-large", {file, 0, 0}, msg::ics_too_large);
  const LibicalTurn turn;
  // libical may be built to abort on what it cannot read.
  [[maybe_unused]] static const bool calm = (icalerror_set_errors_are_fatal(0), true);
  const auto blocks = cut_ics(text);
  const Place top{file, blocks.first_line, 1};
  if (!blocks.is_calendar) return refused("not-ics", top, msg::ics_not_calendar);

  Findings findings;
  if (blocks.unclosed)
    findings.push_back({Severity::error,
                        "ics-truncated",
                        {file, blocks.unclosed->line, 1},
                        {msg::ics_truncated, {{"name", blocks.unclosed->name}}},
                        std::nullopt});
  Unroller unroller(file, from, to, blocks.zones);
  for (const auto& event : blocks.events) unroller.read(event);
  unroller.unroll();
  if (!unroller.found()) {
    Phrase why = {msg::ics_none_in_range, {{"from", from}, {"to", to}}};
    if (blocks.events.empty()) why = {msg::ics_no_event, {}};
    findings.push_back({Severity::advice, "ics-no-event", top, std::move(why), std::nullopt});
  }
  return unroller.take(std::move(findings));
}

}  // namespace planner
