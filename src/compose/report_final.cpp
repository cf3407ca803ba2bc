// What the final report adds: the verdict said plainly, before and after, cost and return, what was not reached.
#include <cmath>

#include "compose/report_kind_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "planner/assess/goals.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

constexpr std::size_t reasons_most = 3;

/// The sign that stands before a change; a minus as wide as a plus.
std::string sign_of(double change) { return change > 0 ? "+" : change < 0 ? "−" : "±"; }

class BeforeAfter {
 public:
  explicit BeforeAfter(const ReportView& view) : view_(view), first_(*view.first), now_(at_end(view)) {}

  Table table() {
    table_.columns = {
        report_column(view_, msg::column_figure),
        {view_.text(msg::column_before, {{"date", tiny_date(first_.date, view_.language)}}), Align::right},
        {view_.text(column_of_end(), {{"date", tiny_date(now_.date, view_.language)}}), Align::right},
        report_column(view_, msg::column_change_made, Align::right),
        report_column(view_, msg::column_target_reached, Align::right)};
    row(msg::figure_adoption, &ReportFigures::adoption, msg::amount_percent, msg::change_points,
        target("adoption", msg::amount_percent));
    row(msg::figure_core_share, &ReportFigures::core, msg::amount_percent, msg::change_points,
        mark("established_core", msg::at_least_percent));
    row(msg::figure_gap, &ReportFigures::gap, msg::amount_points, msg::change_points,
        mark("polarized_between_warn_gap", msg::within_points));
    row(msg::figure_hours_month, &ReportFigures::hours, msg::amount_hours, msg::change_hours,
        target("hours", msg::amount_hours));
    for (const auto& goal : view_.goals)
      if (goal.metric.empty()) goal_row(goal);
    return std::move(table_);
  }

 private:
  /// The last figures of the period, where others came after it.
  static const ReportFigures& at_end(const ReportView& view) {
    const auto* last = view.first;
    for (const auto& figures : view.history)
      if (figures.has_usage && figures.date <= view.end) last = &figures;
    return last == view.first ? *view.now : *last;
  }

  /// Figures from before the last meeting are not those of the end.
  const Message& column_of_end() const {
    if (view_.meetings_to_come > 0) return msg::column_now;
    return now_.date < view_.last_meeting ? msg::column_latest : msg::column_after;
  }

  std::string mark(const char* threshold, const Message& text) const {
    return view_.text(text, {{"n", view_.playbook->threshold(threshold)}});
  }

  std::string target(std::string_view metric, const Message& unit) const {
    for (const auto& goal : view_.goals)
      if (goal.metric == metric && goal.target) return view_.text(unit, {{"n", *goal.target}});
    return view_.text(msg::amount_none);
  }

  void row(const Message& title, std::optional<double> ReportFigures::*member, const Message& unit,
           const Message& change, const std::string& target) {
    const auto value = [&](const ReportFigures& figures) {
      const auto& known = figures.*member;
      return known ? std::optional(&unit == &msg::amount_hours ? std::round(*known) : *known) : std::nullopt;
    };
    const auto before = value(first_), after = value(now_);
    if (!before && !after) return;
    const auto cell = [&](const std::optional<double>& known) {
      return known ? view_.text(unit, {{"n", *known}}) : view_.text(msg::amount_unknown);
    };
    std::string moved = view_.text(msg::amount_none);
    if (before && after)
      moved = view_.text(change, {{"sign", sign_of(*after - *before)}, {"n", to_tenth(std::abs(*after - *before))}});
    table_.rows.push_back({view_.text(title), cell(before), cell(after), moved, target});
  }

  void goal_row(const ReportGoal& goal) {
    const auto cell = [&](const std::optional<double>& known) {
      return known ? amount(view_, *known, goal.unit) : view_.text(msg::amount_unknown);
    };
    std::string moved = view_.text(msg::amount_none);
    if (goal.baseline && goal.current) {
      const double by = *goal.current - *goal.baseline, size = to_tenth(std::abs(by));
      moved = is_percent(goal.unit) ? view_.text(msg::change_points, {{"sign", sign_of(by)}, {"n", size}})
                                    : sign_of(by) + bare_amount(view_, size, goal.unit);
    }
    table_.rows.push_back({goal.title, cell(goal.baseline), cell(goal.current), moved, cell(goal.target)});
  }

  const ReportView& view_;
  const ReportFigures &first_, &now_;
  Table table_;
};

std::string goal_line(const ReportView& view, const ReportGoal& goal) {
  const auto shown = [&](const std::optional<double>& value) {
    return value ? amount(view, *value, goal.unit) : view.text(msg::amount_unknown);
  };
  Args args{{"goal", goal.title}, {"current", shown(goal.current)}, {"target", shown(goal.target)}};
  if (!goal.progress) {
    const Message& missing = !goal.baseline ? msg::missing_baseline
                             : !goal.target ? msg::missing_target
                                            : msg::missing_value;
    args.emplace_back("missing", view.text(missing));
    return view.text(msg::not_reached_unmeasured, args);
  }
  args.emplace_back("progress", to_whole(percent(*goal.progress)));
  return view.text(msg::not_reached_goal, args);
}

/// What stood at warn or above for long, the longest first: the background, without blame. That goals were falling
/// short is what the lines before have said.
void add_background(Bullets& list, const ReportView& view) {
  std::size_t told = 0;
  for (const auto& past : view.past) {
    if (past.kind == "goal_off_track") continue;
    if (told++ == reasons_most) break;
    list.items.push_back(view.text(past.records > 1 ? msg::not_reached_why : msg::not_reached_why_once,
                                   {{"title", past.title},
                                    {"n", past.records},
                                    {"first", tiny_date(past.first, view.language)},
                                    {"last", tiny_date(past.last, view.language)}}));
  }
}

}  // namespace

void add_outcome(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_outcome)});
  const bool established = view.verdict.established.state == EstablishedState::established;
  if (view.meetings_to_come > 0 && !established) {
    blocks.emplace_back(Paragraph{view.text(msg::outcome_not_ended, {{"date", view.as_of}})});
  } else {
    const auto& message = established             ? msg::outcome_established
                          : view.verdict.adoption ? msg::outcome_not_established
                                                  : msg::outcome_unknown;
    blocks.emplace_back(Paragraph{view.text(message), established ? Tone::lead : Tone::alert});
  }
  if (view.verdict.adoption) blocks.emplace_back(Paragraph{verdict_line(view)});
}

void add_before_after(Blocks& blocks, const ReportView& view) {
  if (!view.now || !view.first) return add_numbers(blocks, view);
  blocks.emplace_back(Heading{2, view.text(msg::section_before_after)});
  blocks.emplace_back(BeforeAfter(view).table());
}

void add_money(Blocks& blocks, const ReportView& view) {
  if (!view.money || !view.money->saved_a_month) return;
  const auto& money = *view.money;
  blocks.emplace_back(Heading{2, view.text(msg::section_money)});
  Bullets list;
  list.items.push_back(view.text(msg::money_saved, {{"saved", grouped(rough_money(*money.saved_a_month))},
                                                    {"hours", std::round(*view.now->hours)},
                                                    {"hourly", grouped(money.hourly)}}));
  if (money.cost_a_month)
    list.items.push_back(
        view.text(*money.saved_a_month > *money.cost_a_month ? msg::money_cost_more : msg::money_cost_less,
                  {{"cost", grouped(*money.cost_a_month)}}));
  if (money.payback_month) list.items.push_back(view.text(msg::money_payback, {{"n", *money.payback_month}}));
  blocks.emplace_back(std::move(list));
  blocks.emplace_back(Paragraph{view.text(msg::money_note), Tone::note});
}

void add_not_reached(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_not_reached)});
  Bullets list;
  for (const auto& goal : view.goals)
    if (goal.status != GoalStatus::attained) list.items.push_back(goal_line(view, goal));
  if (view.verdict.established.state != EstablishedState::established && !view.verdict.next.empty())
    list.items.push_back(view.text(msg::not_reached_condition, {{"next", view.verdict.next}}));
  if (list.items.empty()) {
    blocks.emplace_back(Paragraph{view.text(msg::not_reached_none)});
    return;
  }
  add_background(list, view);
  blocks.emplace_back(std::move(list));
}

}  // namespace planner
