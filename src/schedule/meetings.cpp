#include "meetings.hpp"

#include <algorithm>

#include "reason.hpp"

namespace planner {
namespace {

/// Slots are made a little past the end, so that the last meeting has the same neighbour whatever the length.
constexpr Days beyond{42};

/// Periods may end on any Sunday from that of this week on; a meeting never crosses such a Sunday, so that a longer
/// period moves none of the earlier meetings.
constexpr int shortest_period = 12;

Cadence cadence_of(const Engagement& engagement) {
  Cadence cadence = engagement.meetings.cadence.value_or({});
  if (!cadence.day) cadence.day = std::chrono::weekday{engagement.meetings.first.value_or(*engagement.period.start)};
  return cadence;
}

std::vector<Date> slots_of(const Engagement& engagement, Date last) {
  const auto cadence = cadence_of(engagement);
  const Date from = engagement.meetings.first.value_or(*engagement.period.start);
  auto slots = cadence_dates(cadence, from, last);
  if (!engagement.meetings.first || (!slots.empty() && slots.front() == from)) return slots;
  // A first meeting outside the cadence is one of its own; the cadence goes on from its week.
  const Date next = cadence.monthly() ? from + Days{7} : monday_of(from) + Days{7 * cadence.every_weeks};
  slots = cadence_dates(cadence, next, last);
  slots.insert(slots.begin(), from);
  return slots;
}

Reason slot_reason(const Engagement& engagement, Date first, int number) {
  const auto cadence = cadence_of(engagement);
  const auto place = engagement.meetings.cadence.place;
  if (!cadence.monthly())
    return {{msg::slot_biweekly, {{"first", first}, {"n", cadence.every_weeks}, {"number", number}}}, place, false};
  static constexpr std::array<const Message*, 5> ordinals{&msg::ordinal_1, &msg::ordinal_2, &msg::ordinal_3,
                                                          &msg::ordinal_4, &msg::ordinal_5};
  Words nths;
  for (const unsigned nth : cadence.nths) {
    if (!nths.ja.empty())
      nths = {nths.ja + std::string(msg::ordinal_and.ja), nths.en + std::string(msg::ordinal_and.en)};
    nths = {nths.ja + std::string(ordinals[nth - 1]->ja), nths.en + std::string(ordinals[nth - 1]->en)};
  }
  const Words day{std::string(weekday_name(*cadence.day, Language::ja)),
                  std::string(weekday_name(*cadence.day, Language::en))};
  return {{msg::slot_monthly, {{"nth", nths}, {"weekday", day}, {"number", number}}}, place, false};
}

/// The room that a slot has: after the meeting before, before the next slot, inside the period.
struct Room {
  Date first, last;
  bool holds(std::optional<Date> date) const { return date && *date >= first && *date <= last; }
};

std::optional<Date> open_day_for(Date slot, WhenClosed policy, const Room& room, const Calendar& calendar) {
  const auto forward = calendar.next_open(slot), backward = calendar.previous_open(slot);
  const auto in_week = forward && *forward <= sunday_of(slot) ? forward : std::nullopt;
  std::vector<std::optional<Date>> choices;
  switch (policy) {
    case WhenClosed::same_week:
      choices = {in_week, backward, forward};
      break;
    case WhenClosed::next:
      choices = {forward, backward};
      break;
    case WhenClosed::previous:
      choices = {backward, forward};
      break;
  }
  for (const auto& choice : choices)
    if (room.holds(choice)) return choice;
  return std::nullopt;
}

Words closure_name(const Calendar& calendar, Date date) {
  if (const auto* closed = calendar.closure(date)) {
    if (!closed->name.ja.empty() || !closed->name.en.empty()) return closed->name;
    return {std::string(msg::closed_unnamed.ja), std::string(msg::closed_unnamed.en)};
  }
  return {std::string(msg::weekend.ja), std::string(msg::weekend.en)};
}

Meeting place_meeting(const Dossier& dossier, Date slot, const Room& room, const Calendar& calendar) {
  const auto& settings = dossier.engagement.meetings;
  Meeting meeting;
  meeting.slot = meeting.date = slot;
  meeting.start = settings.time.value_or(TimeOfDay{});
  meeting.minutes = settings.minutes.value_or(0);
  meeting.where = settings.where.value_or("");
  meeting.mode = settings.mode;
  const auto policy = settings.when_closed.value_or(WhenClosed::same_week);
  meeting.planned = calendar.is_open(slot) ? slot : open_day_for(slot, policy, room, calendar);
  if (meeting.planned == slot) return meeting;
  const auto* closed = calendar.closure(slot);
  const Place place = closed ? closed->place : Place{};
  if (meeting.planned) {
    meeting.date = *meeting.planned;
    meeting.why.push_back(
        {{msg::moved_closed, {{"slot", slot}, {"name", closure_name(calendar, slot)}, {"date", meeting.date}}}, place});
    const auto wanted = policy == WhenClosed::next       ? calendar.next_open(slot)
                        : policy == WhenClosed::previous ? calendar.previous_open(slot)
                                                         : std::nullopt;
    if (wanted && *wanted != meeting.date)
      meeting.why.push_back({{msg::no_room_there, {{"date", *wanted}}}, {}, false});
  } else {
    meeting.standing = Standing::cancelled;
    meeting.why.push_back({{msg::dropped_no_room, {{"slot", slot}}}, place});
  }
  return meeting;
}

void apply_change(Meeting& meeting, const MeetingChange& change) {
  const Words reason = in_brackets(change.reason);
  if (change.time) meeting.start = *change.time;
  if (change.where) meeting.where = *change.where;
  if (change.cancelled.value_or(false)) {
    meeting.standing = Standing::cancelled;
    meeting.why.push_back({{msg::cancelled_changed, {{"reason", reason}}}, change.cancelled.place});
  } else if (change.date) {
    meeting.standing = Standing::planned;
    meeting.why.push_back({{msg::moved_changed, {{"slot", meeting.date}, {"date", *change.date}, {"reason", reason}}},
                           change.date.place});
    meeting.date = *change.date;
  }
}

void apply_change(Meeting& meeting, const MeetingState& known) {
  const Words reason = in_brackets(known.reason);
  if (known.time) meeting.start = *known.time;
  if (known.where) meeting.where = *known.where;
  if (known.date && *known.date != meeting.date) {
    meeting.why.push_back(
        {{msg::moved_recorded,
          {{"on", known.changed_on}, {"slot", meeting.date}, {"date", *known.date}, {"reason", reason}}},
         known.date.place});
    meeting.date = *known.date;
    meeting.standing = Standing::planned;
  }
  if (known.cancelled.value_or(false)) {
    meeting.standing = Standing::cancelled;
    meeting.why.push_back(
        {{msg::cancelled_recorded, {{"on", known.changed_on}, {"reason", reason}}}, known.cancelled.place});
  } else if (known.cancelled && meeting.standing == Standing::cancelled) {
    meeting.standing = Standing::planned;
    meeting.why.push_back(
        {{msg::restored_recorded, {{"on", known.changed_on}, {"reason", reason}}}, known.cancelled.place});
  }
}

/// Not held on its day, and given a later one since.
bool is_put_off(const MeetingState& known) {
  return !known.held.value_or(true) && known.date && *known.date > *known.recorded &&
         known.changed_on >= *known.recorded;
}

void apply_record(Meeting& meeting, const MeetingState& known) {
  if (!known.recorded || is_put_off(known)) return;
  const bool held = known.held.value_or(true);
  if (*known.recorded != meeting.date)
    meeting.why.push_back(
        {{msg::held_elsewhen, {{"slot", meeting.date}, {"date", *known.recorded}}}, known.held.place, held});
  meeting.date = *known.recorded;
  meeting.standing = held ? Standing::held : Standing::cancelled;
  meeting.why.push_back({{held ? msg::held_on : msg::not_held, {{"date", *known.recorded}}}, known.held.place, !held});
}

}  // namespace

std::vector<Meeting> plan_meetings(const Dossier& dossier, const State& state, const PeriodPlan& period,
                                   const Calendar& calendar) {
  const Date last_day = period_end(period.start, period.weeks);
  const auto slots = slots_of(dossier.engagement, last_day + beyond);
  std::vector<Meeting> meetings;
  Date before = period.start - Days{1};
  for (std::size_t i = 0; i < slots.size() && slots[i] <= last_day; ++i) {
    const Date slot = slots[i];
    Date room_end = std::max(sunday_of(slot), period_end(period.start, shortest_period));
    if (i + 1 < slots.size()) room_end = std::min(room_end, slots[i + 1] - Days{1});
    auto meeting = place_meeting(dossier, slot, {before + Days{1}, room_end}, calendar);
    meeting.number = static_cast<int>(i) + 1;
    meeting.why.insert(meeting.why.begin(), slot_reason(dossier.engagement, slots.front(), meeting.number));
    if (meeting.takes_place()) before = meeting.date;
    for (const auto& change : dossier.engagement.meetings.changes)
      if (change.meeting.value == meeting.number) apply_change(meeting, change);
    if (const auto known = state.meetings.find(meeting.number); known != state.meetings.end()) {
      apply_change(meeting, known->second);
      apply_record(meeting, known->second);
    }
    if (state.ended && meeting.standing == Standing::planned && meeting.date > period.end) {
      meeting.standing = Standing::cancelled;
      meeting.why.push_back({{msg::after_early_end, {}}, {}});
    }
    meetings.push_back(std::move(meeting));
  }
  return meetings;
}

}  // namespace planner
