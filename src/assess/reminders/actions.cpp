// action_due, action_overdue.
#include "assess/reminders/collector.hpp"

namespace planner {
namespace {

bool is_advisor(const Recipient& recipient) { return recipient.role == Role::advisor; }

Topic topic_of(const Collector& collector, const ActionState& action) {
  Topic topic;
  topic.id = action.id.value_or("");
  topic.date = *action.due;
  topic.to = collector.people.owner(action.owner);
  topic.args = {{"title", action.title.value_or(topic.id)}};
  return topic;
}

void remind_of_overdue(Collector& collector, Topic topic) {
  topic.side = Side::after;
  const auto lead = collector.people.lead();
  const auto& owner = topic.to.front();
  if (!is_advisor(owner) && !is_advisor(lead) && owner.name != lead.name) topic.cc = {lead};
  collector.add(collector.rule("action_overdue"), topic);
  topic.to = {collector.people.advisor()};
  topic.cc.clear();
  collector.add(collector.rule("action_overdue", "escalated"), topic);
}

}  // namespace

void remind_of_actions(Collector& collector) {
  for (const auto& action : collector.now.state.actions) {
    if (!action.open() || !action.due) continue;
    const auto topic = topic_of(collector, action);
    if (action.overdue(collector.today())) {
      remind_of_overdue(collector, topic);
    } else {
      collector.add(collector.rule("action_due"), topic);
      collector.add(collector.rule("action_due", "on_day"), topic);
    }
  }
}

}  // namespace planner
