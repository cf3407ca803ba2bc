#include <algorithm>

#include "meetings.hpp"
#include "schedule_messages.hpp"

namespace planner {
namespace {

/// Whether nothing but closed days keeps two meetings further apart than the cadence does.
bool apart_by_closure(const Meeting& a, const Meeting& b, double most) {
  const bool neighbours = b.number == a.number + 1 && days_between(a.slot, b.slot) <= most;
  return neighbours && a.date == a.planned && b.date == b.planned;
}

void note_gap(Reasons& notes, const Meeting& a, const Meeting& b, const Playbook& playbook) {
  const int days = days_between(a.date, b.date);
  const double most = playbook.threshold("max_gap_days");
  const Args args{{"a", a.number}, {"from", a.date}, {"b", b.number}, {"to", b.date}, {"days", days}};
  if (days > most) {
    notes.push_back({{apart_by_closure(a, b, most) ? msg::gap_note : msg::gap_note_changed, args}, {}});
  } else if (days < playbook.threshold("min_gap_days")) {
    notes.push_back({{msg::close_note, args}, {}});
  }
}

/// Every whole month of the period holds at least two meetings, or it is said.
void note_months(Reasons& notes, const std::vector<Meeting>& meetings, const PeriodPlan& period) {
  constexpr int wanted = 2;
  int year = year_of(period.start);
  unsigned month = month_of(period.start);
  while (make_date(year, month, 1) <= period.end) {
    const Date first = make_date(year, month, 1);
    const int next_year = month == 12 ? year + 1 : year;
    const unsigned next_month = month % 12 + 1;
    const Date last = make_date(next_year, next_month, 1) - Days{1};
    const auto count = std::ranges::count_if(meetings, [&](const Meeting& meeting) {
      return meeting.takes_place() && meeting.date >= first && meeting.date <= last;
    });
    if (first >= period.start && last <= period.end && count < wanted)
      notes.push_back(
          {{msg::month_note, {{"year", year}, {"month", msg::months[month - 1]}, {"count", static_cast<int>(count)}}},
           {}});
    year = next_year;
    month = next_month;
  }
}

}  // namespace

Reasons meeting_notes(const std::vector<Meeting>& meetings, const PeriodPlan& period, const Playbook& playbook) {
  Reasons notes;
  std::vector<const Meeting*> real;
  for (const auto& meeting : meetings) {
    if (meeting.takes_place())
      real.push_back(&meeting);
    else if (!meeting.planned)
      notes.push_back({{msg::dropped_note, {{"number", meeting.number}, {"slot", meeting.slot}}}, {}});
  }
  std::ranges::stable_sort(real, {}, &Meeting::date);
  for (std::size_t i = 1; i < real.size(); ++i) note_gap(notes, *real[i - 1], *real[i], playbook);
  note_months(notes, meetings, period);
  return notes;
}

}  // namespace planner
