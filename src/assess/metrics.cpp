#include "planner/assess/metrics.hpp"

#include <algorithm>

#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

constexpr double weeks_per_year = 52, months_per_year = 12, minutes_per_hour = 60, workdays_per_week = 5;

/// Minutes a week that the department's fitted use cases save, as hours; nothing when none is known.
std::optional<double> hours_of_use_cases(const State& state, const std::string& department) {
  std::optional<double> hours;
  for (const auto& entry : state.use_cases) {
    const auto& use_case = entry.use_case;
    const auto stage = entry.stage();
    if (use_case.department.value != department || !stage || !is_fitted(*stage)) continue;
    if (!use_case.minutes_before || !use_case.minutes_after || !use_case.runs_per_month) continue;
    const double runs = *use_case.runs_per_month * months_per_year / weeks_per_year;
    hours = hours.value_or(0) + (*use_case.minutes_before - *use_case.minutes_after) * runs / minutes_per_hour;
  }
  return hours;
}

DepartmentUse use_of(const DepartmentFigures& given, const State& state) {
  DepartmentUse use;
  use.id = given.department;
  use.headcount = given.headcount;
  use.active = given.active.value;
  use.regular = given.regular.value;
  use.core = given.core.value;
  use.uses = given.uses.value;
  use.hours = given.hours.value;
  use.as_of = given.as_of.value;
  use.place = given.place;
  if (!use.hours && use.active) {
    use.hours = hours_of_use_cases(state, use.id);
    use.hours_estimated = use.hours.has_value();
  }
  return use;
}

/// Sums over the departments that gave their active people and the figure; unknown when these are too few.
struct Sums {
  double figure = 0, active = 0, headcount = 0;
  bool enough = false;
};

template <class T>
Sums sums_of(const Figures& figures, std::optional<T> DepartmentUse::*figure, double least_percent) {
  Sums sums;
  for (const auto& use : figures.departments) {
    if (!use.active || !(use.*figure)) continue;
    sums.figure += static_cast<double>(*(use.*figure));
    sums.active += *use.active;
    sums.headcount += use.headcount;
  }
  sums.enough = sums.headcount > 0 && at_least(percent(sums.headcount / std::max(1, figures.headcount)), least_percent);
  return sums;
}

void count_people(Figures& figures) {
  for (const auto& use : figures.departments) {
    figures.headcount += use.headcount;
    if (!use.active) continue;
    ++figures.departments_reported;
    figures.headcount_reported += use.headcount;
    figures.active += *use.active;
  }
}

void rate_company(Figures& figures, double least) {
  const auto share = [](double part, double whole) -> std::optional<double> {
    if (whole <= 0) return std::nullopt;
    return part / whole;
  };
  const auto active = sums_of(figures, &DepartmentUse::active, least);
  if (active.enough) figures.adoption = share(active.active, active.headcount);
  if (const auto regular = sums_of(figures, &DepartmentUse::regular, least); regular.enough) {
    figures.regular_rate = share(regular.figure, regular.headcount);
    figures.stickiness = share(regular.figure, regular.active);
  }
  if (const auto uses = sums_of(figures, &DepartmentUse::uses, least); uses.enough)
    figures.depth = share(uses.figure, uses.active);
  if (const auto core = sums_of(figures, &DepartmentUse::core, least); core.enough)
    figures.core_share = share(core.figure, core.active);
}

/// Whether anybody reports hours; else they are those of the fitted use cases, and a department without one saves none.
bool gives_hours(const Figures& figures) {
  return std::ranges::any_of(figures.departments,
                             [](const DepartmentUse& use) { return use.hours && !use.hours_estimated; });
}

/// Where departments whose hours are not known are too many, the sum is unknown, not low.
void count_hours(Figures& figures, double least) {
  const bool is_given = gives_hours(figures);
  double active = 0;
  int covered = 0;
  for (const auto& use : figures.departments) {
    if (use.hours || (use.active && !is_given)) covered += use.headcount;
    if (!use.hours) continue;
    figures.hours_per_week = figures.hours_per_week.value_or(0) + *use.hours;
    figures.hours_estimated = figures.hours_estimated || use.hours_estimated;
    active += use.active.value_or(0);
  }
  if (figures.hours_per_week && active > 0)
    figures.minutes_per_day = *figures.hours_per_week * minutes_per_hour / active / workdays_per_week;
  if (less_than(percent(static_cast<double>(covered) / std::max(1, figures.headcount)), least))
    figures.hours_per_week.reset();
}

}  // namespace

double month_of_weeks(double hours_per_week) { return hours_per_week * weeks_per_year / months_per_year; }

std::optional<double> DepartmentUse::rate() const {
  if (!active || headcount <= 0) return std::nullopt;
  return static_cast<double>(*active) / headcount;
}

std::optional<double> DepartmentUse::regular_rate() const {
  if (!regular || headcount <= 0) return std::nullopt;
  return static_cast<double>(*regular) / headcount;
}

std::optional<double> DepartmentUse::unused() const {
  const auto used = rate();
  if (!used) return std::nullopt;
  return 1 - *used;
}

std::optional<double> Figures::hours_per_month() const {
  if (!hours_per_week) return std::nullopt;
  return month_of_weeks(*hours_per_week);
}

const DepartmentUse* Figures::department(std::string_view id) const {
  const auto found = std::ranges::find(departments, id, &DepartmentUse::id);
  return found == departments.end() ? nullptr : &*found;
}

bool is_mature(const Figures& figures, const Playbook& playbook) {
  return figures.adoption && figures.core_share &&
         at_least(percent(*figures.adoption), playbook.threshold("chat_silent_mature_adoption")) &&
         at_least(percent(*figures.core_share), playbook.threshold("chat_silent_mature_core"));
}

Figures figures_of(const Record& record, const State& state, const Playbook& playbook) {
  Figures figures;
  figures.date = record.date;
  figures.place = record.place;
  figures.has_usage = record.has_usage;
  for (const auto& given : record.usage) figures.departments.push_back(use_of(given, state));
  count_people(figures);
  if (!record.has_usage) return figures;
  const double least = playbook.threshold("usage_reported_min");
  rate_company(figures, least);
  count_hours(figures, least);
  figures.groups = groups_of(figures.departments, static_cast<int>(playbook.threshold("min_group_users")));
  if (figures.headcount_reported > 0)
    figures.gap = gap_of(figures.groups, static_cast<double>(figures.active) / figures.headcount_reported);
  figures.gini = gini_of(figures.groups);
  return figures;
}

}  // namespace planner
