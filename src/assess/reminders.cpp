#include "planner/assess/reminders.hpp"

#include <array>

#include "assess/reminders/collector.hpp"

namespace planner {
namespace {

constexpr std::array<void (*)(Collector&), 9> families{
    remind_of_critical_signals, remind_of_contract, remind_of_actions, remind_of_questions, remind_of_milestones,
    remind_of_meetings,         remind_of_sponsor,  remind_of_reports, remind_of_practice};

}  // namespace

std::vector<Reminder> reminders_of(const Chronicle& chronicle, const Assessment& assessment,
                                   const ReminderWindow& window) {
  if (assessment.engagement_state == EngagementState::ended) return {};
  Collector collector(chronicle, assessment, window);
  for (const auto family : families) family(collector);
  return collector.take();
}

}  // namespace planner
