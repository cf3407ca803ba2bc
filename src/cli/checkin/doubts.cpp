// What is possible and yet mostly a slip: asked about once more before it is recorded.
#include <algorithm>

#include "cli/checkin/examination.hpp"
#include "cli/checkin/examination_messages.hpp"

namespace planner {
namespace {

/// `hours` and `active` are those of the last seven days.
constexpr int working_days = 5;

/// A meeting is rarely held further from its day than this, and a mistyped number mostly is.
constexpr int furthest_meeting_days = 14;

void doubt_hours(const ClientFiles& client, const CheckIn& checkin, std::vector<Phrase>& doubtful) {
  const State state = fold(client.dossier.engagement, client.dossier.checkins, *checkin.date);
  for (const auto& usage : checkin.usage) {
    if (!usage.hours || !usage.active || *usage.active == 0) continue;
    const double minutes = *usage.hours * 60 / *usage.active / working_days;
    const double limit = client.playbook->threshold("overclaim_watch_minutes");
    if (minutes <= limit) continue;
    const auto* department = state.department(*usage.department);
    const std::string name = department ? department->name.value_or(*usage.department) : *usage.department;
    doubtful.push_back({msg::doubt_hours,
                        {{"department", name},
                         {"hours", *usage.hours},
                         {"people", *usage.active},
                         {"minutes", minutes},
                         {"limit", limit}}});
  }
}

/// Whether the check-in leaves a meeting where it is.
bool leaves(const CheckIn& checkin, const Meeting& meeting) {
  return meeting.standing == Standing::planned &&
         std::ranges::none_of(checkin.meeting_changes,
                              [&](const MeetingEntry& change) { return change.number.value == meeting.number; });
}

void doubt_new_day(const MeetingEntry& change, const CheckIn& checkin, const Schedule& schedule,
                   std::vector<Phrase>& doubtful) {
  for (const auto& meeting : schedule.meetings)
    if (meeting.date == *change.date && leaves(checkin, meeting))
      doubtful.push_back(
          {msg::doubt_same_day, {{"n", *change.number}, {"date", *change.date}, {"other", meeting.number}}});
}

void doubt_meetings(const ClientFiles& client, const CheckIn& checkin, std::vector<Phrase>& doubtful) {
  const auto schedule = make_schedule(client.dossier, *checkin.date);
  const auto* meeting = checkin.meeting ? schedule.meeting(*checkin.meeting) : nullptr;
  if (meeting && std::abs(days_between(meeting->date, *checkin.date)) > furthest_meeting_days)
    doubtful.push_back(
        {msg::doubt_meeting, {{"n", *checkin.meeting}, {"planned", meeting->date}, {"day", *checkin.date}}});
  const auto calendar = calendar_of(client.dossier);
  for (const auto& change : checkin.meeting_changes) {
    if (!change.number || !change.date) continue;
    if (!calendar.is_open(*change.date))
      doubtful.push_back({msg::doubt_closed, {{"n", *change.number}, {"date", *change.date}}});
    doubt_new_day(change, checkin, schedule, doubtful);
  }
}

}  // namespace

bool contradicts_its_day(const ClientFiles& client, const CheckIn& checkin) {
  auto with = client.dossier.checkins;
  with.push_back(checkin);
  const auto& engagement = client.dossier.engagement;
  return fold(engagement, with, *checkin.date).conflicts.size() >
         fold(engagement, client.dossier.checkins, *checkin.date).conflicts.size();
}

std::vector<Phrase> doubts(const ClientFiles& client, const CheckIn& checkin, Date today) {
  std::vector<Phrase> doubtful;
  if (*checkin.date > today) doubtful.push_back({msg::doubt_future, {{"date", *checkin.date}, {"today", today}}});
  doubt_hours(client, checkin, doubtful);
  doubt_meetings(client, checkin, doubtful);
  if (contradicts_its_day(client, checkin)) doubtful.push_back({msg::doubt_conflict, {}});
  return doubtful;
}

}  // namespace planner
