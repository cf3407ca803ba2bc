// milestone_soon, milestone_late, postcheck.
#include <algorithm>

#include "assess/reminders/collector.hpp"
#include "assess/reminders/criteria.hpp"

namespace planner {
namespace {

void remind_before(Collector& collector, Topic topic, const MilestoneRule& rule) {
  topic.to = collector.people.in_role(*rule.owner);
  collector.add(collector.rule("milestone_soon"), topic);
}

void remind_after(Collector& collector, Topic topic) {
  topic.side = Side::after;
  topic.to = {collector.people.advisor()};
  collector.add(collector.rule("milestone_late"), topic);
}

/// The check after the end is agreed upon, not worked towards.
void remind_of_check(Collector& collector, Topic topic) {
  topic.points.clear();
  topic.to = {collector.people.advisor()};
  if (const auto lead = collector.people.lead(); lead.role == Role::lead) topic.to.push_back(lead);
  collector.add(collector.rule("postcheck"), topic);
  collector.add(collector.rule("postcheck", "on_day"), topic);
}

}  // namespace

void remind_of_milestones(Collector& collector) {
  for (const auto& milestone : collector.now.schedule.milestones) {
    const auto& rule = *milestone.rule;
    const auto view = std::ranges::find(collector.now.milestones, *rule.id, &MilestoneView::id);
    if (view != collector.now.milestones.end() && view->done) continue;
    Topic topic;
    topic.id = *rule.id;
    topic.date = milestone.due;
    topic.args = {{"title", *rule.title}};
    if (rule.after_end.value_or(false)) {
      remind_of_check(collector, topic);
      continue;
    }
    topic.points = remaining_points(rule, collector.dossier, collector.now);
    if (milestone.due >= collector.today())
      remind_before(collector, topic, rule);
    else
      remind_after(collector, topic);
  }
}

}  // namespace planner
