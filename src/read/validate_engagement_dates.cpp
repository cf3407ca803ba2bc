#include <algorithm>
#include <set>

#include "cross_checks.hpp"
#include "planner/base/text.hpp"
#include "timezones.hpp"
#include "validate_engagement.hpp"

namespace planner {
namespace {

/// The usual one is known without the library, which would read its list of all zones first.
void check_timezone(const Text& timezone, Reader& reader) {
  static const std::string usual = *Meetings{}.timezone;
  if (!timezone || *timezone == usual || is_known_timezone(*timezone)) return;
  const auto meant = nearest_timezone(*timezone);
  reader.error("bad-timezone", timezone.place, {msg::bad_timezone, {{"value", *timezone}}},
               meant.empty() ? Phrase{msg::timezone_hint, {}} : Phrase{msg::did_you_mean, {{"name", meant}}});
}

void check_workdays(const CalendarSettings& calendar, Reader& reader) {
  std::set<unsigned> seen;
  for (const auto& day : calendar.workdays)
    if (day && !seen.insert(day->c_encoding()).second)
      reader.error("duplicate-entry", day.place, {msg::duplicate_entry, {{"id", weekday_ids[day->c_encoding()]}}});
}

/// The days between which the dates of an engagement lie.
struct Span {
  Date first, last;

  void require(std::string_view key, const Field<Date>& date, Reader& reader) const {
    if (date && *date < first)
      reader.error("outside-period", date.place,
                   {msg::before_start, {{"key", key}, {"date", *date}, {"limit", first}}});
    not_after(key, date, reader);
  }
  void not_after(std::string_view key, const Field<Date>& date, Reader& reader) const {
    if (date && *date > last)
      reader.error("outside-period", date.place, {msg::after_end, {{"key", key}, {"date", *date}, {"limit", last}}});
  }
};

/// As long as it may be where the length is computed, or not one that a period can have.
Span span_of(const Period& period, const PeriodLimits& limits) {
  const auto weeks = period.weeks.value_or({}).fixed.value_or(limits.longest);
  return {*period.start, last_sunday(*period.start, limits.allow(weeks) ? weeks : limits.longest)};
}

void check_span(const Engagement& engagement, const PeriodLimits& limits, Reader& reader) {
  if (!engagement.period.start) return;
  const auto span = span_of(engagement.period, limits);
  for (const auto& goal : engagement.goals) span.require("due", goal.due, reader);
  span.require("first", engagement.meetings.first, reader);
  for (const auto& change : engagement.meetings.changes) span.require("date", change.date, reader);
  // Whoever comes before the start is simply there from the start on.
  for (const auto& department : engagement.departments) span.not_after("from", department.from, reader);
  for (const auto& champion : engagement.champions) span.not_after("from", champion.from, reader);
}

/// A use case goes through its stages in their order; those aside (parked, rejected) may come at any time.
void check_stages(const UseCase& use_case, Reader& reader) {
  auto stages = use_case.stages;
  std::erase_if(stages, [](const StageDate& stage) { return stage.stage > Stage::expanded; });
  std::ranges::sort(stages, {}, &StageDate::stage);
  for (std::size_t i = 1; i < stages.size(); ++i)
    check_not_before(id_of(stages[i].stage), stages[i].date, id_of(stages[i - 1].stage), stages[i - 1].date, reader);
}

}  // namespace

void check_calendar(const Engagement& engagement, Reader& reader) {
  check_timezone(engagement.meetings.timezone, reader);
  check_changes(engagement.meetings.changes, &MeetingChange::meeting, reader);
  for (const auto& change : engagement.meetings.changes) check_meeting_number("meeting", change.meeting, reader);
  check_workdays(engagement.calendar, reader);
}

void check_dates(const Engagement& engagement, const Playbook& playbook, Reader& reader) {
  const auto limits = period_limits(playbook);
  const auto& weeks = engagement.period.weeks;
  if (weeks && weeks->fixed) check_weeks({*weeks->fixed, weeks.place}, limits, reader);
  check_span(engagement, limits, reader);
  for (const auto& range : engagement.calendar.closed) check_not_before("to", range.to, "from", range.from, reader);
  check_not_after("notice_by", engagement.contract.notice_by, "end", engagement.contract.end, reader);
  check_not_before("end", engagement.contract.end, "start", engagement.period.start, reader);
  for (const auto& use_case : engagement.use_cases) check_stages(use_case, reader);
}

}  // namespace planner
