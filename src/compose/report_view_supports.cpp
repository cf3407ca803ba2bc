// The three supports as they ran: meetings, use cases, chat desk; and every touch with the client.
#include <algorithm>

#include "compose/report_view.hpp"
#include "compose/touches.hpp"

namespace planner {
namespace {

/// Meetings that were to take place by now: those before today, and today's once it is recorded.
void count_planned(ReportSupports& supports, const Subject& subject) {
  for (const auto& meeting : subject.schedule.meetings) {
    const auto known = subject.state.meetings.find(meeting.number);
    const bool recorded = known != subject.state.meetings.end() && known->second.recorded;
    if (meeting.date > subject.today || (meeting.date == subject.today && !recorded)) continue;
    ++supports.planned;
    if (!recorded && meeting.takes_place()) ++supports.unrecorded;
  }
}

void add(std::optional<int>& sum, const Field<int>& value) {
  if (value) sum = sum.value_or(0) + *value;
}

}  // namespace

void view_supports(ReportView& view, const Subject& subject, const Assessment& assessment) {
  auto& supports = view.supports;
  supports.held = assessment.meetings_held;
  count_planned(supports, subject);
  for (const auto& use_case : view.use_cases) {
    // What has no stage yet has not been proposed.
    if (!use_case.stage || *use_case.stage == Stage::rejected) continue;
    ++supports.use_cases;
    if (is_fitted(*use_case.stage)) ++supports.fitted;
  }
  Date counted;
  for (const auto& record : subject.state.records) {
    if (!record.chat) continue;
    counted = record.date;
    add(supports.asked, record.chat->asked);
    add(supports.answered, record.chat->answered);
  }
  supports.waiting = static_cast<int>(std::ranges::count_if(
      subject.state.questions, [&](const QuestionState& q) { return !q.answered && q.asked > counted; }));
  if (!subject.state.records.empty() && subject.state.records.back().chat) {
    const auto& chat = *subject.state.records.back().chat;
    supports.asked_lately = chat.asked.value;
    supports.answered_lately = chat.answered.value;
    supports.median_hours = chat.median_hours.value;
  }
  const auto days = touches(subject);
  supports.touches = static_cast<int>(days.size());
  if (!days.empty()) supports.last_touch = *days.rbegin();
  supports.news = static_cast<int>(view.news.size());
}

}  // namespace planner
