// Goals, use cases, the chat desk and actions.
#include <algorithm>
#include <cmath>

#include "compose/report_facts.hpp"

namespace planner {
namespace {

void add_share(Value& facts, std::string_view name, const std::optional<double>& share) {
  if (share) facts.add(name, Share{*share});
}

/// A computed figure without the noise of its arithmetic.
std::optional<double> tidy(const std::optional<double>& value) {
  constexpr double parts = 10000;
  return value ? std::optional(std::round(*value * parts) / parts) : std::nullopt;
}

Value open_action(const ReportAction& action) {
  Value entry;
  entry.add("id", action.id).add("title", action.title).add("owner", action.owner).add("due", action.due);
  if (action.overdue_days > 0) entry.add("overdue_days", action.overdue_days);
  return entry;
}

}  // namespace

Array goal_facts(const ReportView& view) {
  Array list;
  for (const auto& goal : view.goals) {
    Value entry;
    entry.add("id", goal.id).add("title", goal.title).add("baseline", goal.baseline).add("target", goal.target);
    entry.add("current", tidy(goal.current));
    add_share(entry, "progress", goal.progress);
    if (goal.forecast)
      entry.add("forecast", tidy(goal.forecast->value))
          .add("low", tidy(goal.forecast->low))
          .add("high", tidy(goal.forecast->high));
    add_share(entry, "ratio", goal.ratio);
    entry.add("status", id_of(goal.status));
    list.push_back(std::move(entry));
  }
  return list;
}

Array use_case_facts(const ReportView& view) {
  Array list;
  for (const auto& use_case : view.use_cases) {
    Value entry;
    entry.add("id", use_case.id).add("title", use_case.title).add("department", use_case.department_id);
    if (use_case.stage)
      entry.add("stage", id_of(*use_case.stage)).add("since", use_case.since).add("days_in_stage", use_case.days);
    list.push_back(std::move(entry));
  }
  return list;
}

Value chat_facts(const ReportView& view) {
  const auto& ran = view.supports;
  Value facts;
  facts.add("asked", ran.asked_lately).add("answered", ran.answered_lately).add("median_hours", ran.median_hours);
  Array open;
  for (const auto& question : view.questions) {
    Value entry;
    entry.add("id", question.id).add("text", question.text).add("asked", question.asked);
    open.push_back(std::move(entry));
  }
  return facts.add("open", std::move(open));
}

Value action_facts(const ReportView& view) {
  Array open;
  for (const auto& action : view.actions)
    if (action.open()) open.push_back(open_action(action));
  const auto closed =
      std::ranges::count_if(view.actions, [](const ReportAction& action) { return action.closed.has_value(); });
  Value facts;
  return facts.add("open", std::move(open)).add("closed", static_cast<int>(closed));
}

}  // namespace planner
