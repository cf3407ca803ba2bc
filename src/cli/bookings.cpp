#include "cli/bookings.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "cli/shelf_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// The line that put a meeting where it is: what moved it, else the cadence.
Place place_of(const Meeting& meeting, const Meetings& settings) {
  for (auto reason = meeting.why.rbegin(); reason != meeting.why.rend(); ++reason)
    if (reason->place.line > 0) return reason->place;
  return settings.cadence.place.line > 0 ? settings.cadence.place : settings.place;
}

/// A file's text with nothing in it but some of its lines, each where it was: of many clients there is no room for
/// more.
std::string lines_alone(std::string_view text, const std::set<std::uint32_t>& lines) {
  std::string alone;
  std::uint32_t at = 1;
  for (const auto line : split(text, '\n')) {
    if (lines.contains(at)) alone += line;
    alone += '\n';
    if (lines.empty() || ++at > *lines.rbegin()) break;
  }
  return alone;
}

std::shared_ptr<const Sources> excerpts(const Sources& sources, const std::vector<Booking>& bookings) {
  auto kept = std::make_shared<Sources>();
  for (std::uint32_t file = 0; file < sources.size(); ++file) {
    std::set<std::uint32_t> lines;
    for (const auto& booking : bookings)
      if (booking.place.file == file) lines.insert(booking.place.line);
    kept->push_back({sources[file].path, lines_alone(sources[file].text, lines)});
  }
  return kept;
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
  for (const auto& meeting : schedule.meetings)
    if (meeting.standing == Standing::planned && meeting.date >= from)
      bookings.push_back({*engagement.advisor.name, *engagement.client.name, engagement.meetings.timezone.value_or(""),
                          meeting.number, meeting.date, meeting.start, meeting.minutes,
                          place_of(meeting, engagement.meetings), nullptr});
  const auto sources = excerpts(client.sources, bookings);
  for (auto& booking : bookings) booking.sources = sources;
  return bookings;
}

std::vector<std::pair<Finding, std::shared_ptr<const Sources>>> double_bookings(const std::vector<Booking>& bookings) {
  std::vector<const Booking*> order;
  for (const auto& booking : bookings) order.push_back(&booking);
  std::ranges::stable_sort(order, {}, [](const Booking* one) { return std::tuple(one->date, one->start); });
  std::vector<std::pair<Finding, std::shared_ptr<const Sources>>> findings;
  auto day = order.begin();  // where the meetings of one date begin
  for (auto second = order.begin(); second != order.end(); ++second) {
    if ((*second)->date != (*day)->date) day = second;
    const auto first = std::find_if(day, second, [&](const Booking* one) { return overlap(*one, **second); });
    if (first != second) findings.emplace_back(finding_of(**first, **second), (*second)->sources);
  }
  return findings;
}

}  // namespace planner
