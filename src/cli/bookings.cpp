#include "cli/bookings.hpp"

#include <algorithm>
#include <tuple>

#include "cli/shelf_messages.hpp"

namespace planner {
namespace {

/// The line that put a meeting where it is: what moved it, else the cadence.
Place place_of(const Meeting& meeting, const Meetings& settings) {
  for (auto reason = meeting.why.rbegin(); reason != meeting.why.rend(); ++reason)
    if (reason->place.line > 0) return reason->place;
  return settings.cadence.place.line > 0 ? settings.cadence.place : settings.place;
}

bool overlap(const Booking& one, const Booking& other) {
  return one.advisor == other.advisor && one.timezone == other.timezone && one.date == other.date &&
         one.start.minutes < other.start.minutes + other.minutes &&
         other.start.minutes < one.start.minutes + one.minutes;
}

Finding finding_of(const Booking& first, const Booking& second) {
  const Args args{{"advisor", second.advisor}, {"date", second.date}, {"start", iso(second.start)},
                  {"client", second.client},   {"n", second.number},  {"other", first.client},
                  {"m", first.number}};
  return {Severity::advice,
          "double-booked",
          second.place,
          {msg::double_booked, args},
          Phrase{msg::double_booked_hint, {{"n", second.number}}}};
}

}  // namespace

std::vector<Booking> bookings_of(const ClientFiles& client, const Schedule& schedule, Date from) {
  std::vector<Booking> bookings;
  const auto& engagement = client.dossier.engagement;
  if (!engagement.advisor.name) return bookings;
  const auto sources = std::make_shared<const Sources>(client.sources);
  for (const auto& meeting : schedule.meetings)
    if (meeting.standing == Standing::planned && meeting.date >= from)
      bookings.push_back({*engagement.advisor.name, *engagement.client.name, engagement.meetings.timezone.value_or(""),
                          meeting.number, meeting.date, meeting.start, meeting.minutes,
                          place_of(meeting, engagement.meetings), sources});
  return bookings;
}

std::vector<std::pair<Finding, std::shared_ptr<const Sources>>> double_bookings(const std::vector<Booking>& bookings) {
  std::vector<const Booking*> order;
  for (const auto& booking : bookings) order.push_back(&booking);
  std::ranges::stable_sort(order, {}, [](const Booking* one) { return std::tuple(one->date, one->start); });
  std::vector<std::pair<Finding, std::shared_ptr<const Sources>>> findings;
  for (std::size_t i = 0; i < order.size(); ++i)
    for (std::size_t k = i + 1; k < order.size() && order[k]->date == order[i]->date; ++k)
      if (overlap(*order[i], *order[k])) findings.emplace_back(finding_of(*order[i], *order[k]), order[k]->sources);
  return findings;
}

}  // namespace planner
