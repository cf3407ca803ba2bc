// Goals on the front page: how far they have come, and where those that need attention are likely to end.
#include <algorithm>
#include <cmath>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

constexpr std::size_t sentences_most = 2;
constexpr double whole = 100;

/// Rounded as everywhere on the page.
std::optional<double> as_percent(const std::optional<double>& share) {
  return share ? std::optional<double>(to_whole(percent(*share))) : std::nullopt;
}

/// From 0 to the whole way: a range that runs beyond tells a reader nothing more.
std::optional<double> on_the_way(const std::optional<double>& share) {
  return share ? std::optional(std::clamp(*share * whole, 0.0, whole)) : std::nullopt;
}

std::string sentence(const ReportView& view, const ReportGoal& goal) {
  const auto& forecast = *goal.forecast;
  Args args{{"goal", goal.title}, {"value", amount(view, roughly(forecast.value), goal.unit)}};
  args.emplace_back("when", goal.due >= view.end - Days{6} ? view.text(msg::goal_when_last_week)
                                                           : plain_date(goal.due, view.language));
  args.emplace_back("target", goal.target ? amount(view, *goal.target, goal.unit) : view.text(msg::amount_none));
  args.emplace_back("low", roughly(*forecast.low));
  args.emplace_back("high", bare_amount(view, roughly(*forecast.high), goal.unit));
  return view.text(msg::goal_forecast, args);
}

bool is_settled(GoalStatus status) {
  return status == GoalStatus::attained || status == GoalStatus::mostly_attained || status == GoalStatus::missed;
}

/// The goals whose forecast is worth a sentence: the furthest behind first, at least one.
std::vector<const ReportGoal*> to_tell(const ReportView& view) {
  std::vector<const ReportGoal*> goals;
  for (const auto& goal : view.goals)
    if (goal.forecast && goal.forecast->low && goal.forecast->high && !is_settled(goal.status) && !view.over)
      goals.push_back(&goal);
  std::ranges::stable_sort(goals, std::ranges::greater{}, [](const ReportGoal* g) { return g->level; });
  const auto most = announces_reasons(view) ? std::size_t{1} : sentences_most;
  while (goals.size() > most || (goals.size() > 1 && goals.back()->level < Level::watch)) goals.pop_back();
  return goals;
}

}  // namespace

void add_goal_bars(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_report_goals)});
  if (view.goals.empty()) {
    blocks.emplace_back(Paragraph{view.text(msg::goals_none)});
    return;
  }
  ProgressBars bars;
  bars.unknown_title = view.text(msg::goal_bar_unknown);
  for (const auto& goal : view.goals) {
    const bool ahead = !view.over && !is_settled(goal.status);
    bars.rows.push_back({goal.title, goal_standing(view, goal), as_percent(goal.progress),
                         ahead ? on_the_way(goal.low_progress) : std::nullopt,
                         ahead ? on_the_way(goal.high_progress) : std::nullopt});
  }
  const bool looks_ahead = std::ranges::any_of(bars.rows, [](const auto& row) { return row.low.has_value(); });
  bars.title = view.text(looks_ahead ? msg::goal_bars_ahead : msg::goal_bars_title);
  blocks.emplace_back(std::move(bars));
  if (view.kind == ReportKind::final) return;  // it looks back
  Bullets sentences;
  for (const auto* goal : to_tell(view)) sentences.items.push_back(sentence(view, *goal));
  if (!sentences.items.empty()) blocks.emplace_back(std::move(sentences));
}

}  // namespace planner
