#include <algorithm>

#include "assess/signals/rules.hpp"
#include "planner/assess/meetings_so_far.hpp"

namespace planner {
namespace {

constexpr std::string_view kind = "attendance_drop";

std::vector<const Record*> held_meetings(const Moment& moment) {
  std::vector<const Record*> held;
  for (const auto& record : moment.state.records)
    if (record.meeting && record.held.value_or(false)) held.push_back(&record);
  return held;
}

/// The mean attendance of the first meetings, while all of it is known and they lie before the last.
std::optional<double> first_mean(const Moment& moment, const std::vector<const Record*>& held) {
  const auto count = static_cast<std::size_t>(moment.whole("attendance_drop_first_meetings"));
  if (held.size() <= count || count == 0) return std::nullopt;
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto rate = attendance_of(*held[i]);
    if (!rate) return std::nullopt;
    sum += *rate;
  }
  return sum / static_cast<double>(count);
}

void look_at_rate(Reading& found, const Moment& moment, const std::vector<const Record*>& held) {
  const auto& last = *held.back();
  const auto rate = attendance_of(last);
  if (!rate) return;
  const double now = to_tenth(percent(*rate));
  const auto tier = highest_tier(moment, kind, "rate", now, less_than);
  found.raise(tier.level,
              {last.attended.place, last.date, {msg::attendance_rate, {{"percent", now}}}, now, tier.threshold});
  const auto mean = first_mean(moment, held);
  if (!mean) return;
  const double drop = to_tenth(percent(*mean - *rate));
  const auto by_drop = highest_tier(moment, kind, "drop", drop, at_least);
  const Args args{{"percent", now}, {"points", drop}, {"first", moment.whole("attendance_drop_first_meetings")}};
  found.raise(by_drop.level, {last.attended.place, last.date, {msg::attendance_fell, args}, drop, by_drop.threshold});
}

/// How many of the last meetings in a row someone missed; `present` tells of one, unknown ends the row.
template <class Present>
int missed_in_a_row(const std::vector<const Record*>& held, Present present) {
  int count = 0;
  for (auto record = held.rbegin(); record != held.rend(); ++record, ++count)
    if (present(**record).value_or(true)) break;
  return count;
}

bool names(const std::optional<Texts>& people, const std::string& name) {
  return people && std::ranges::any_of(*people, [&](const Text& given) { return given.value == name; });
}

std::optional<bool> champion_present(const Record& record, const Champion& champion) {
  if (!serves_on(champion, record.date) || !champion.name) return std::nullopt;
  if (names(record.absent, *champion.name)) return false;
  if (!record.attendees) return std::nullopt;
  return names(record.attendees, *champion.name);
}

void look_at_people(Reading& found, const Moment& moment, const std::vector<const Record*>& held) {
  const auto& last = *held.back();
  const int sponsor =
      missed_in_a_row(held, [&](const Record& r) { return sponsor_present(r, moment.dossier->engagement); });
  const auto by_sponsor = highest_tier(moment, kind, "sponsor", sponsor, at_least);
  found.raise(by_sponsor.level,
              {last.sponsor.place, last.date, {msg::sponsor_absent, {{"n", sponsor}}}, sponsor, by_sponsor.threshold});
  for (const auto& champion : moment.state.champions) {
    const int missed = missed_in_a_row(held, [&](const Record& r) { return champion_present(r, champion); });
    const auto tier = highest_tier(moment, kind, "champion", missed, at_least);
    const Args args{{"name", champion.name.value_or("")}, {"n", missed}};
    found.raise(tier.level, {last.place, last.date, {msg::champion_absent, args}, missed, tier.threshold}, {},
                champion.name.value_or(""));
  }
}

}  // namespace

Reading read_attendance_drop(const Moment& moment) {
  Reading found;
  const auto* record = moment.record();
  if (!record || !record->meeting || !record->held.value_or(false)) return found;  // no meeting, nothing to judge
  const auto held = held_meetings(moment);
  look_at_rate(found, moment, held);
  look_at_people(found, moment, held);
  if (!attendance_of(*record))
    found.admit_unknown({record->place, record->date, {msg::attendance_unknown, {}}, {}, {}});
  return found;
}

}  // namespace planner
