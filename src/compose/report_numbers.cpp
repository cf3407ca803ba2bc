// The table of numbers: at the start, at the record before, now, the mark to reach, and where it is likely to end.
#include <algorithm>
#include <cmath>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

using Figure = std::optional<double>;

class Numbers {
 public:
  explicit Numbers(const ReportView& view) : view_(view) {}

  Table table() {
    table_.columns = {report_column(view_, msg::column_figure)};
    add_column(view_.first, msg::column_start);
    if (view_.then && view_.then != view_.first)
      table_.columns.push_back({tiny_date(view_.then->date, view_.language), Align::right});
    add_column(view_.now, view_.current ? msg::column_now : msg::column_latest);
    table_.columns.push_back(report_column(view_, msg::column_goal_or_mark, Align::right));
    table_.columns.push_back(report_column(view_, msg::column_forecast, Align::right));
    adoption();
    row(view_.text(msg::figure_core_share), &ReportFigures::core, msg::amount_percent,
        mark("established_core", msg::at_least_percent), "");
    row(view_.text(msg::figure_gap), &ReportFigures::gap, msg::amount_points,
        mark("polarized_between_warn_gap", msg::within_points), "");
    hours();
    money();
    return std::move(table_);
  }

 private:
  void add_column(const ReportFigures* figures, const Message& title) {
    if (figures)
      table_.columns.push_back({view_.text(title, {{"date", tiny_date(figures->date, view_.language)}}), Align::right});
  }

  std::string mark(const char* threshold, const Message& text) const {
    return view_.text(text, {{"n", view_.playbook->threshold(threshold)}});
  }

  /// One row; where nothing is known of a figure it is left out.
  void row(const std::string& title, Figure ReportFigures::*member, const Message& unit, const std::string& target,
           const std::string& forecast) {
    std::vector<std::string> cells{title};
    bool known = false;
    const auto add = [&](const ReportFigures* figures) {
      if (!figures) return;
      const auto& value = figures->*member;
      known = known || value;
      cells.push_back(value ? view_.text(unit, {{"n", rounded(*value, &unit)}}) : view_.text(msg::amount_unknown));
    };
    add(view_.first);
    if (view_.then != view_.first) add(view_.then);
    add(view_.now);
    if (!known) return;
    cells.push_back(target);
    cells.push_back(forecast);
    table_.rows.push_back(std::move(cells));
  }

  static double rounded(double value, const Message* unit) {
    return unit == &msg::amount_hours ? std::round(value) : value;
  }

  /// The first company-wide goal of a unit kind, by what it measures.
  const ReportGoal* goal_of(std::string_view id) const {
    const auto found = std::ranges::find(view_.goals, id, &ReportGoal::metric);
    return found == view_.goals.end() ? nullptr : &*found;
  }

  static std::string goal_target(const ReportGoal* goal, const Message& unit, const ReportView& view) {
    return goal && goal->target ? view.text(unit, {{"n", *goal->target}}) : std::string();
  }

  std::string goal_end(const ReportGoal* goal, const Message& unit) const {
    // Without a range it is no more than a line through two points.
    if (!goal || !goal->forecast || !goal->forecast->low || view_.over) return {};
    return view_.text(unit, {{"n", std::round(goal->forecast->value)}});
  }

  void adoption() {
    const auto* goal = goal_of("adoption");
    auto target = goal_target(goal, msg::amount_percent, view_);
    if (target.empty()) target = mark("established_adoption", msg::at_least_percent);
    row(view_.text(msg::figure_adoption), &ReportFigures::adoption, msg::amount_percent, target,
        goal_end(goal, msg::amount_percent));
  }

  void hours() {
    const auto* goal = goal_of("hours");
    const bool provisional = view_.now->hours_estimated;
    row(view_.text(provisional ? msg::figure_hours_provisional : msg::figure_hours_month), &ReportFigures::hours,
        msg::amount_hours, goal_target(goal, msg::amount_hours, view_), goal_end(goal, msg::amount_hours));
  }

  /// Only what the client's own hourly cost says.
  void money() {
    if (!view_.money || !view_.money->saved_a_month) return;
    std::vector<std::string> cells{view_.text(msg::figure_money)};
    const double hourly = view_.money->hourly;
    const auto add = [&](const ReportFigures* figures) {
      if (!figures) return;
      cells.push_back(figures->hours
                          ? view_.text(msg::amount_money, {{"n", grouped(rough_money(*figures->hours * hourly))}})
                          : view_.text(msg::amount_unknown));
    };
    add(view_.first);
    if (view_.then != view_.first) add(view_.then);
    add(view_.now);
    cells.resize(table_.columns.size());
    table_.rows.push_back(std::move(cells));
  }

  const ReportView& view_;
  Table table_;
};

}  // namespace

void add_numbers(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_numbers)});
  if (!view.now)
    blocks.emplace_back(Paragraph{view.text(msg::no_numbers)});
  else
    blocks.emplace_back(Numbers(view).table());
}

}  // namespace planner
