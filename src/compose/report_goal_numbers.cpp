// All goals with their numbers, and how progress and forecast are worked out.
#include <cmath>

#include "compose/report_appendix_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::string number(const ReportView& view, const std::optional<double>& value) {
  return value ? figure(*value, view.language) : view.text(msg::amount_unknown);
}

std::string forecast(const ReportView& view, const ReportGoal& goal) {
  if (!goal.forecast || view.over) return view.text(msg::amount_none);
  const auto value = figure(to_tenth(goal.forecast->value), view.language);
  if (!goal.forecast->low || !goal.forecast->high) return view.text(msg::goal_straight, {{"value", value}});
  return view.text(
      msg::goal_range,
      {{"value", value}, {"low", to_tenth(*goal.forecast->low)}, {"high", to_tenth(*goal.forecast->high)}});
}

}  // namespace

void add_goal_numbers(Blocks& blocks, const ReportView& view) {
  if (view.goals.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_goal_numbers)});
  Table table;
  table.columns = {report_column(view, msg::column_goal_title),
                   report_column(view, msg::column_goal_unit),
                   report_column(view, msg::column_goal_baseline, Align::right),
                   report_column(view, msg::column_goal_current, Align::right),
                   report_column(view, msg::column_goal_target, Align::right),
                   report_column(view, msg::column_goal_progress, Align::right),
                   report_column(view, msg::column_goal_forecast, Align::right),
                   report_column(view, msg::column_goal_standing),
                   report_column(view, msg::column_goal_owner)};
  for (const auto& goal : view.goals) {
    const auto progress = goal.progress ? view.text(msg::amount_percent, {{"n", to_whole(percent(*goal.progress))}})
                                        : view.text(msg::amount_unknown);
    table.rows.push_back({goal.title, goal.unit.value_or(""), number(view, goal.baseline), number(view, goal.current),
                          number(view, goal.target), progress, forecast(view, goal), goal_standing(view, goal),
                          goal.owner.empty() ? to_fill_in(view.language) : goal.owner});
  }
  blocks.emplace_back(std::move(table));
  const int last = static_cast<int>(view.playbook->threshold("forecast_values"));
  blocks.emplace_back(Paragraph{view.text(msg::goals_formula, {{"n", last}}), Tone::note});
  Bullets revisions;
  for (const auto& goal : view.goals)
    for (const auto& reason : goal.revisions)
      revisions.items.push_back(view.text(msg::goal_revised, {{"goal", goal.title}, {"reason", reason}}));
  if (!revisions.items.empty()) blocks.emplace_back(std::move(revisions));
}

}  // namespace planner
