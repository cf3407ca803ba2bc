#include "planner/assess/milestones.hpp"

namespace planner {
namespace {

/// What check-ins say, unless records alone decide; else the first moment that shows the criterion met.
std::optional<Date> done_on(const MilestoneRule& rule, const std::vector<Moment>& moments) {
  const auto& now = moments.back();
  const auto known = now.state.milestones.find(*rule.id);
  if (!is_measured(rule) && known != now.state.milestones.end() && known->second.done) return known->second.done;
  for (const auto& moment : moments)
    if (const auto met = criterion_met(rule, moment)) return met;
  return std::nullopt;
}

}  // namespace

std::vector<MilestoneView> view_milestones(const std::vector<Moment>& moments) {
  const auto& now = moments.back();
  std::vector<MilestoneView> views;
  for (const auto& milestone : now.schedule.milestones) {
    MilestoneView view{*milestone.rule->id, milestone.due, MilestoneStanding::open, done_on(*milestone.rule, moments),
                       0};
    const int late = days_between(milestone.due, now.today);
    if (view.done) {
      view.standing = MilestoneStanding::done;
    } else if (late > 0) {
      view.days_late = late;
      view.standing = late > now.whole("milestone_missed_days") ? MilestoneStanding::missed : MilestoneStanding::late;
    } else if (-late <= now.whole("milestone_soon_days")) {
      view.standing = MilestoneStanding::due_soon;
    }
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace planner
