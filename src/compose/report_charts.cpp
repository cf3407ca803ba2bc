// The two pictures: adoption over time against the plan, and how each department uses it.
#include <algorithm>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"

namespace planner {
namespace {

/// In core work, at the edges, not yet: percent of the department's people.
std::vector<double> shares_of(const ReportDepartment& department) {
  if (!department.active || !department.core || department.headcount <= 0) return {};
  const double whole = 100.0 / department.headcount;
  return {*department.core * whole, (*department.active - *department.core) * whole,
          (department.headcount - *department.active) * whole};
}

}  // namespace

void add_adoption_chart(Blocks& blocks, const ReportView& view) {
  LineChart chart;
  chart.title = view.text(msg::chart_adoption);
  chart.value_title = view.text(msg::chart_value);
  chart.expected_title = view.text(msg::chart_expected);
  chart.level_title = view.text(msg::chart_level);
  chart.unknown_title = view.text(msg::amount_unknown);
  chart.level = view.playbook->threshold("established_adoption");
  for (const auto& figures : view.history)
    chart.points.push_back(
        {figures.date, tiny_date(figures.date, view.language), figures.adoption, figures.expected.value_or(0)});
  if (view.now) blocks.emplace_back(std::move(chart));
}

void add_department_chart(Blocks& blocks, const ReportView& view) {
  if (view.departments.empty()) return;
  StackedBars chart;
  chart.title = view.text(msg::chart_departments, {{"date", tiny_date(view.now->date, view.language)}});
  chart.unknown_title = view.text(msg::chart_no_split);
  // The darkest sign of a text chart is the first part: what counts most.
  chart.parts = {view.text(msg::chart_core), view.text(msg::chart_peripheral), view.text(msg::chart_unused)};
  for (const auto& department : view.departments) {
    const Args people{{"headcount", department.headcount}, {"active", department.active.value_or(0)}};
    chart.rows.push_back({department.name, shares_of(department),
                          view.text(department.active ? msg::chart_people : msg::chart_people_unknown, people)});
  }
  blocks.emplace_back(std::move(chart));
}

}  // namespace planner
