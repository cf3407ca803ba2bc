// What the mid-term report adds: three ways on with what each brings and asks, and the goals in review.
#include <cmath>

#include "compose/report_kind_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

const ReportSignal* foremost(const ReportView& view) {
  return !view.signals.empty() && view.signals.front().level >= Level::warn ? &view.signals.front() : nullptr;
}

std::string effect_of_continuing(const ReportView& view) {
  for (const auto& goal : view.goals)
    if (goal.metric == "adoption" && goal.forecast && goal.forecast->low && goal.target)
      return view.text(msg::effect_continue, {{"value", std::round(goal.forecast->value)}, {"target", *goal.target}});
  return view.text(msg::effect_continue_unknown);
}

std::string effort_of_continuing(const ReportView& view) {
  return view.text(msg::effort_continue, {{"n", view.meetings_to_come},
                                          {"minutes", view.meeting_minutes},
                                          {"hours", view.playbook->threshold("champion_hours")}});
}

std::pair<std::string, std::string> changing(const ReportView& view) {
  const auto* first = foremost(view);
  if (!first || first->remedies.empty())
    return {view.text(msg::effect_change_raise), view.text(msg::effort_change_raise)};
  const auto& remedy = first->remedies.front();
  return {view.text(msg::effect_change, {{"signal", first->title}, {"agenda", first->agenda}}),
          view.text(msg::effort_change, {{"action", remedy.action}, {"owner", remedy.owner}})};
}

std::pair<std::string, std::string> stopping(const ReportView& view) {
  int open = 0;
  for (const auto& action : view.actions) open += action.open() ? 1 : 0;
  const bool known = view.now && view.current && !view.now->few && view.now->active > 0;
  const auto effect =
      known ? view.text(msg::effect_stop, {{"active", view.now->active}}) : view.text(msg::effect_stop_unknown);
  return {effect, view.text(msg::effort_stop, {{"minutes", view.meeting_minutes}, {"n", open}})};
}

/// The way that the figures suggest; none while there are none.
std::optional<MidtermDecision> suggested(const ReportView& view) {
  if (!view.health.score) return std::nullopt;
  return view.health.status == HealthStatus::action_needed ? MidtermDecision::change : MidtermDecision::carry_on;
}

std::string option_title(const ReportView& view, MidtermDecision option, const Message& title) {
  const auto text = view.text(title);
  if (view.midterm == option)
    return view.text(msg::option_decided, {{"option", text}, {"date", plain_date(*view.midterm_on, view.language)}});
  if (!view.midterm && suggested(view) == option) return view.text(msg::option_suggested, {{"option", text}});
  return text;
}

const Message& proposal(const ReportGoal& goal) {
  if (!goal.baseline || !goal.target) return msg::review_complete;
  switch (goal.status) {
    case GoalStatus::attained:
      return msg::review_raise;
    case GoalStatus::on_track:
    case GoalStatus::mostly_attained:
      return msg::review_keep;
    case GoalStatus::watch:
    case GoalStatus::warn:
      return msg::review_remedy;
    case GoalStatus::critical:
    case GoalStatus::missed:
      return msg::review_revise;
    case GoalStatus::unknown:
      break;
  }
  return msg::review_wait;
}

}  // namespace

void add_options(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_options)});
  Table table;
  table.columns = {report_column(view, msg::column_option), report_column(view, msg::column_effect),
                   report_column(view, msg::column_effort_needed)};
  const auto [change_effect, change_effort] = changing(view);
  const auto [stop_effect, stop_effort] = stopping(view);
  table.rows = {{option_title(view, MidtermDecision::carry_on, msg::option_continue), effect_of_continuing(view),
                 effort_of_continuing(view)},
                {option_title(view, MidtermDecision::change, msg::option_change), change_effect, change_effort},
                {option_title(view, MidtermDecision::stop, msg::option_stop), stop_effect, stop_effort}};
  blocks.emplace_back(std::move(table));
}

void add_goal_review(Blocks& blocks, const ReportView& view) {
  if (view.goals.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_goal_review)});
  Table table;
  table.columns = {
      report_column(view, msg::column_review_goal), report_column(view, msg::column_review_target, Align::right),
      report_column(view, msg::column_review_forecast, Align::right), report_column(view, msg::column_review_proposal)};
  for (const auto& goal : view.goals)
    table.rows.push_back({goal.title, goal.target ? amount(view, *goal.target, goal.unit) : to_fill_in(view.language),
                          goal.forecast && goal.forecast->low ? amount(view, roughly(goal.forecast->value), goal.unit)
                                                              : view.text(msg::amount_none),
                          view.text(proposal(goal))});
  blocks.emplace_back(std::move(table));
}

}  // namespace planner
