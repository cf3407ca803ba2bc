// The figures of one record: adoption, regular use, core share, hours, and how evenly departments share in them
// (domain 4.2, 4.3). Shares are 0 to 1, gaps in points. What is not known is absent, never 0.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/base/place.hpp"
#include "planner/model/playbook.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// One department's counts of the last seven days.
struct DepartmentUse {
  std::string id;
  int headcount = 0;  ///< people with an account on that day
  std::optional<int> active, regular, core;
  std::optional<double> uses, hours;  ///< a week
  bool hours_estimated = false;       ///< hours from the fitted use cases: minutes saved × runs
  std::optional<Date> as_of;
  Place place;

  std::optional<double> rate() const;          ///< active ÷ headcount
  std::optional<double> regular_rate() const;  ///< regular ÷ headcount
  std::optional<double> unused() const;        ///< 1 − rate
};

/// A department with at least `min_group_users` people, or all smaller ones together.
struct UseGroup {
  std::string id;  ///< the department's; empty for the small ones together
  int headcount = 0;
  int active = 0;

  double rate() const { return headcount > 0 ? static_cast<double>(active) / headcount : 0.0; }
};

/// 部署間の差: between the groups with the highest and the lowest rate. Of equals the first in the file, the pooled
/// small ones last.
struct Gap {
  double points = 0;
  double people = 0;  ///< how many more people the lowest group needs to reach the company's adoption
  UseGroup lowest, highest;
};

struct Figures {
  Date date;
  Place place;
  int week = 0;
  double tau = 0;  ///< week ÷ planned weeks
  bool has_usage = false;

  std::vector<DepartmentUse> departments;
  int departments_reported = 0;
  int headcount = 0;           ///< of all departments
  int headcount_reported = 0;  ///< of those that gave their active people
  int active = 0;

  std::optional<double> adoption;         ///< absent when less than `usage_reported_min` of the headcount reported
  std::optional<double> regular_rate;     ///< regular ÷ headcount
  std::optional<double> stickiness;       ///< regular ÷ active
  std::optional<double> depth;            ///< uses ÷ active, a week
  std::optional<double> core_share;       ///< core ÷ active
  std::optional<double> hours_per_week;   ///< of the departments whose hours are known; unknown while too few report
  bool hours_estimated = false;           ///< for at least one department
  std::optional<double> minutes_per_day;  ///< saved per active user and working day
  std::optional<double> expected;         ///< adoption expected by the curve in force on that day, percent

  std::vector<UseGroup> groups;
  std::optional<Gap> gap;
  std::optional<double> gini;  ///< of adoption between the groups, 0 to 1

  std::optional<double> hours_per_month() const;  ///< week × 52 ÷ 12
  const DepartmentUse* department(std::string_view id) const;
};

/// `state` is that of the record's day.
Figures figures_of(const Record& record, const State& state, const Playbook& playbook);

/// Whether enough people use AI for enough that few questions are no sign of anything.
bool is_mature(const Figures& figures, const Playbook& playbook);

/// Hours a week as hours a month.
double month_of_weeks(double hours_per_week);

/// Groups of departments that reported, their gap (against `adoption`, 0 to 1) and their Gini coefficient.
std::vector<UseGroup> groups_of(const std::vector<DepartmentUse>& departments, int min_users);
std::optional<Gap> gap_of(const std::vector<UseGroup>& groups, double adoption);
std::optional<double> gini_of(const std::vector<UseGroup>& groups);

}  // namespace planner
