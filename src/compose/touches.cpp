#include "compose/touches.hpp"

namespace planner {

std::set<Date> touches(const Subject& subject) {
  std::set<Date> days;
  const Date first = subject.schedule.start, last = subject.today;
  for (const auto& checkin : subject.dossier.checkins) {
    if (!checkin.date || *checkin.date > last) continue;
    const bool held = checkin.meeting && checkin.held.value_or(true);
    const bool exchange = !checkin.usage.empty() || !checkin.questions.empty() || !checkin.answered.empty();
    if (held || exchange) days.insert(*checkin.date);
  }
  for (const auto& training : subject.dossier.engagement.trainings)
    if (training.date && *training.date >= first && *training.date <= last) days.insert(*training.date);
  return days;
}

}  // namespace planner
