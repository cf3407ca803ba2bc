#include "cross_checks.hpp"

namespace planner {

PeriodLimits period_limits(const Playbook& playbook) {
  return {static_cast<int>(playbook.threshold("weeks_min")), static_cast<int>(playbook.threshold("weeks_max"))};
}

bool check_weeks(const Field<int>& weeks, const PeriodLimits& limits, Reader& reader) {
  if (!weeks || limits.allow(*weeks)) return true;
  reader.error("weeks-range", weeks.place,
               {msg::weeks_range, {{"least", limits.shortest}, {"most", limits.longest}, {"value", *weeks}}});
  return false;
}

void check_not_before(std::string_view key, const Field<Date>& date, std::string_view other, const Field<Date>& limit,
                      Reader& reader) {
  if (date && limit && *date < *limit)
    reader.error("date-order", date.place,
                 {msg::before_other, {{"key", key}, {"date", *date}, {"other", other}, {"limit", *limit}}});
}

void check_not_after(std::string_view key, const Field<Date>& date, std::string_view other, const Field<Date>& limit,
                     Reader& reader) {
  if (date && limit && *date > *limit)
    reader.error("date-order", date.place,
                 {msg::after_other, {{"key", key}, {"date", *date}, {"other", other}, {"limit", *limit}}});
}

void check_part(std::string_view key, const Field<int>& part, std::string_view other, const Field<int>& whole,
                Reader& reader, std::string_view of) {
  if (!part || !whole || *part <= *whole) return;
  Args args{{"key", key}, {"value", *part}, {"other", other}, {"most", *whole}};
  if (!of.empty()) args.emplace_back("of", of);
  reader.error("exceeds", part.place, {of.empty() ? msg::exceeds : msg::exceeds_of, std::move(args)});
}

void check_meeting_number(std::string_view key, const Field<int>& number, Reader& reader) {
  constexpr int most_meetings = 33;
  if (number && *number > most_meetings)
    reader.error("too-large", number.place,
                 {msg::above_most, {{"key", key}, {"most", most_meetings}, {"value", *number}}});
}

}  // namespace planner
