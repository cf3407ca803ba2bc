// Words that several sections of a report share.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::string title_in(const std::vector<NamedWords>& list, std::string_view id, Language language) {
  const auto found = std::ranges::find_if(list, [&](const NamedWords& w) { return w.id.value == id; });
  return found == list.end() || !found->title ? std::string(id) : found->title->in(language);
}

/// How a unit ends that counts per time, and how a sentence says it.
struct PerTime {
  const Message* ending;
  const Message* text;
};
constexpr std::array<PerTime, 3> per_time{{{&msg::per_month, &msg::amount_a_month},
                                           {&msg::per_day, &msg::amount_a_day},
                                           {&msg::per_week, &msg::amount_a_week}}};

const PerTime* way_of(const Text& unit, Language language) {
  const auto found = std::ranges::find_if(
      per_time, [&](const PerTime& way) { return unit && unit->ends_with(way.ending->in(language)); });
  return found == per_time.end() ? nullptr : &*found;
}

/// Early in the period a goal stands no worse than at watch, however far it falls short of its target: only one that
/// nearly reaches it is called so.
bool is_nearly_there(const ReportView& view, const ReportGoal& goal) {
  const double nearly = percent(view.playbook->threshold("goal_off_track_warn_ratio"));
  return goal.progress.value_or(0) > 0 && at_least(percent(goal.ratio.value_or(0)), nearly);
}

std::string without(const PerTime& way, const Text& unit, Language language) {
  return unit->substr(0, unit->size() - way.ending->in(language).size());
}

}  // namespace

std::string status_title(const ReportView& view, HealthStatus status) {
  return title_in(view.playbook->statuses, id_of(status), view.language);
}

std::string level_title(const ReportView& view, Level level) {
  return title_in(view.playbook->levels, id_of(level), view.language);
}

std::string stage_title(const ReportView& view, std::optional<Stage> stage) {
  return stage ? view.playbook->stage_title(*stage).in(view.language) : view.text(msg::amount_none);
}

std::string goal_standing(const ReportView& view, const ReportGoal& goal) {
  static constexpr std::array<const Message*, 8> standings{
      &msg::goal_status_unknown,  &msg::goal_status_on_track, &msg::goal_status_watch,  &msg::goal_status_warn,
      &msg::goal_status_critical, &msg::goal_status_attained, &msg::goal_status_mostly, &msg::goal_status_missed};
  if (goal.status == GoalStatus::unknown && view.health.status == HealthStatus::no_data)
    return view.text(msg::goal_status_open);
  if (goal.status == GoalStatus::watch && !is_nearly_there(view, goal)) return view.text(msg::goal_status_warn);
  const bool softly = goal.status == GoalStatus::missed && view.kind != ReportKind::final;
  return view.text(softly ? msg::goal_status_not_there : *standings[static_cast<std::size_t>(goal.status)]);
}

std::string amount(const ReportView& view, double value, const Text& unit) {
  const auto* way = way_of(unit, view.language);
  if (!way) return figure(value, view.language, unit);
  return view.text(*way->text, {{"n", value}, {"unit", without(*way, unit, view.language)}});
}

std::string bare_amount(const ReportView& view, double value, const Text& unit) {
  const auto* way = way_of(unit, view.language);
  return figure(value, view.language, way ? Text{without(*way, unit, view.language)} : unit);
}

double roughly(double value) {
  constexpr double large = 10;
  return std::abs(value) >= large ? std::round(value) : value;
}

std::string two_decimals(double value) { return fmt::format("{:.2f}", value); }

double rough_money(double value) {
  constexpr double large = 10000, step = 1000, small_step = 100;
  const double by = std::abs(value) >= large ? step : small_step;
  return std::round(value / by) * by;
}

std::string grouped(double value) {
  std::string digits = fmt::format("{:.0f}", std::abs(std::round(value)));
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return (value <= -0.5 ? "−" : "") + digits;
}

std::string until_next(const ReportView& view) {
  if (!view.next) return view.text(msg::summary_from_now);
  return view.text(msg::summary_until_next, {{"date", plain_date(view.next->date, view.language)}});
}

Column report_column(const ReportView& view, const Message& title, Align align) { return {view.text(title), align}; }

}  // namespace planner
