#include "compose/report_facts.hpp"

#include "planner/base/text.hpp"

namespace planner {
namespace {

Value established_facts(const ReportView& view) {
  const auto& seen = view.verdict.established;
  Value facts;
  facts.add("state", id_of(seen.state)).add("spread", seen.spread).add("depth", seen.depth).add("result", seen.result);
  return facts.add("would_miss", seen.would_miss);
}

Value supports_facts(const ReportView& view) {
  const auto& ran = view.supports;
  Value facts, meetings, use_cases, chat;
  meetings.add("held", ran.held).add("planned", ran.planned);
  use_cases.add("count", ran.use_cases).add("fitted", ran.fitted);
  chat.add("asked", ran.asked).add("answered", ran.answered);
  facts.add("meetings", std::move(meetings)).add("use_cases", std::move(use_cases)).add("chat", std::move(chat));
  return facts.add("touches", ran.touches).add("last_touch", ran.last_touch);
}

Value health_facts(const ReportView& view) {
  const auto& health = view.health;
  Value facts;
  facts.add("status", id_of(health.status)).add("score", health.score);
  if (health.score) facts.add("raw", health.raw).add("cap", health.cap);
  Array components;
  for (const auto& component : health.components) {
    Value entry;
    entry.add("id", component.id).add("weight", component.weight);
    if (component.value) entry.add("value", Share{*component.value});
    components.push_back(std::move(entry));
  }
  facts.add("components", std::move(components));
  return facts.add("explanation", join(view.explanation, view.language == Language::ja ? "" : " "));
}

Array milestone_facts(const ReportView& view) {
  Array list;
  for (const auto& milestone : view.milestones) {
    Value entry;
    entry.add("id", milestone.id).add("due", milestone.due).add("state", id_of(milestone.standing));
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace

Value report_facts(const ReportView& view) {
  Value facts;
  facts.add("schema", "planner.report/1").add("client", view.client).add("as_of", view.as_of).add("week", view.week);
  facts.add("weeks", view.weeks).add("phase", view.phase_id).add("state", state_id(view.state));
  facts.add("established", established_facts(view)).add("supports", supports_facts(view));
  facts.add("health", health_facts(view)).add("adoption", adoption_facts(view)).add("gap", gap_facts(view));
  facts.add("goals", goal_facts(view)).add("use_cases", use_case_facts(view)).add("chat", chat_facts(view));
  facts.add("signals", signal_facts(view)).add("actions", action_facts(view));
  facts.add("milestones", milestone_facts(view));
  if (view.next) {
    Value next;
    next.add("number", view.next->number).add("date", view.next->date);
    facts.add("next_meeting", std::move(next));
  }
  return facts;
}

}  // namespace planner
