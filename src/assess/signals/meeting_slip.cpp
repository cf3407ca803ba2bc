#include <algorithm>

#include "assess/signals/rules.hpp"
#include "planner/assess/meetings_so_far.hpp"

namespace planner {
namespace {

constexpr std::string_view kind = "meeting_slip";

/// The longer of: the days between the last two meetings held, while the last record is of one; the days since the
/// last one.
std::optional<int> longest_wait(const Moment& moment, const std::vector<MeetingSoFar>& meetings) {
  std::vector<Date> held;
  for (const auto& meeting : meetings)
    if (meeting.held) held.push_back(meeting.date);
  if (held.empty()) return std::nullopt;
  int days = days_between(held.back(), moment.today);
  const auto* record = moment.record();
  const bool just_held = record && record->date == held.back();
  if (just_held && held.size() > 1) days = std::max(days, days_between(held[held.size() - 2], held.back()));
  return days;
}

}  // namespace

Reading read_meeting_slip(const Moment& moment) {
  Reading found;
  const auto meetings = meetings_so_far(moment);
  if (meetings.empty()) return found;
  const Place place = meetings.back().place;
  if (const auto days = longest_wait(moment, meetings)) {
    const Passes longer = [](double value, double limit) { return value >= limit; };
    auto tier = highest_tier(moment, kind, "days", *days, longer);
    if (tier.level == Level::watch && *days <= moment.whole("meeting_slip_watch_days")) tier = {};
    found.raise(tier.level, {place, moment.today, {msg::days_since_held, {{"n", *days}}}, *days, tier.threshold});
  }
  const auto last = std::min(meetings.size(), static_cast<std::size_t>(moment.whole("meeting_slip_last")));
  const auto cancelled = std::ranges::count(meetings.end() - static_cast<std::ptrdiff_t>(last), meetings.end(), false,
                                            &MeetingSoFar::held);
  const auto tier = highest_tier(moment, kind, "cancelled", static_cast<double>(cancelled), at_least);
  const Args args{{"last", last}, {"n", static_cast<int>(cancelled)}};
  found.raise(tier.level,
              {place, moment.today, {msg::cancelled_of_last, args}, static_cast<double>(cancelled), tier.threshold});
  return found;
}

}  // namespace planner
