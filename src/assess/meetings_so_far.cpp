#include "planner/assess/meetings_so_far.hpp"

#include <algorithm>

namespace planner {
namespace {

bool names(const Texts& people, const std::string& name) {
  return std::ranges::any_of(people, [&](const Text& given) { return given.value == name; });
}

}  // namespace

std::vector<MeetingSoFar> meetings_so_far(const Moment& moment) {
  std::vector<MeetingSoFar> meetings;
  for (const auto& meeting : moment.schedule.meetings) {
    const auto known = moment.state.meetings.find(meeting.number);
    if (known == moment.state.meetings.end() || meeting.date > moment.today) continue;
    const auto& said = known->second;
    const bool cancelled = said.cancelled.value_or(false) || (said.recorded && !said.held.value_or(true));
    if (!said.recorded && !cancelled) continue;
    meetings.push_back(
        {meeting.number, meeting.date, !cancelled, said.recorded ? said.held.place : said.cancelled.place});
  }
  std::ranges::stable_sort(meetings, {}, &MeetingSoFar::date);
  return meetings;
}

std::optional<int> invited_to(const Record& record) {
  if (!record.held.value_or(false) || !record.attended) return std::nullopt;
  return record.invited.value_or(std::max(record.on_list, *record.attended));
}

std::optional<double> attendance_of(const Record& record) {
  const auto invited = invited_to(record);
  if (invited.value_or(0) <= 0) return std::nullopt;
  return static_cast<double>(*record.attended) / *invited;
}

std::optional<bool> sponsor_present(const Record& record, const Engagement& engagement) {
  if (record.sponsor) return *record.sponsor;
  if (!engagement.client.sponsor) return std::nullopt;
  if (record.attendees) return names(*record.attendees, *engagement.client.sponsor);
  if (record.absent && names(*record.absent, *engagement.client.sponsor)) return false;
  return std::nullopt;
}

double OpenActions::overdue_rate() const {
  return open.empty() ? 0.0 : static_cast<double>(overdue.size()) / static_cast<double>(open.size());
}

OpenActions open_actions(const State& state, Date today) {
  OpenActions actions;
  for (const auto& action : state.actions) {
    if (!action.open()) continue;
    actions.open.push_back(&action);
    if (action.overdue(today)) actions.overdue.push_back(&action);
  }
  std::ranges::stable_sort(actions.overdue, {}, [](const ActionState* action) { return *action->due; });
  return actions;
}

}  // namespace planner
