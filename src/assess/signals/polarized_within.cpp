#include <algorithm>

#include "assess/signals/falls.hpp"
#include "assess/signals/rules.hpp"

namespace planner {
namespace {

constexpr std::string_view kind = "polarized_within";

/// Whether the share not using fell enough against the check-in two before; unknown without two earlier records.
std::optional<bool> improves(const Moment& moment, Course course, const DepartmentUse& use) {
  if (course.size() < 3) return std::nullopt;
  const auto* before = course[course.size() - 3]->department(use.id);
  if (!before || !before->unused()) return std::nullopt;
  return at_least(percent(*before->unused() - *use.unused()), moment.threshold("polarized_within_improving"));
}

/// Half heavy users, half non-users: the index 2 × min(regular rate, share not using).
void look_at_index(Reading& found, const Moment& moment, Course course, const DepartmentUse& use) {
  const double unused = *use.unused(), index = 2 * std::min(*use.regular_rate(), unused);
  const auto better = improves(moment, course, use);
  for (const auto level : {Level::critical, Level::warn, Level::watch}) {
    if (level > Level::watch && better.value_or(true)) continue;
    const auto limit = threshold_name(kind, level, "index");
    if (less_than(percent(index), percent(moment.threshold(limit)))) continue;
    if (less_than(percent(unused), moment.threshold(threshold_name(kind, level, "unused")))) continue;
    const Args args{{"department", department_name(moment, use.id)},
                    {"regular", to_tenth(percent(*use.regular_rate()))},
                    {"unused", to_tenth(percent(unused))}};
    found.raise(level, {use.place, course.back()->date, {msg::split_in_two, args}, index, limit}, use.id);
    return;
  }
}

/// Regular users stay while others leave.
void look_at_leavers(Reading& found, const Moment& moment, Course course, const DepartmentUse& use) {
  const auto loss = department_loss(course, use.id);
  if (!loss || !department_regulars_hold(moment, course, use.id).value_or(false)) return;
  for (const auto level : {Level::critical, Level::warn, Level::watch}) {
    const auto people = threshold_name(kind, level, "left"), share = threshold_name(kind, level, "left_share");
    if (loss->people() < moment.whole(people)) continue;
    if (less_than(percent(loss->share()), moment.threshold(share))) continue;  // a watch asks for no share
    if (less_than(percent(*use.unused()), moment.threshold(threshold_name(kind, level, "left_unused")))) continue;
    const Args args{{"department", department_name(moment, use.id)},
                    {"n", loss->people()},
                    {"unused", to_tenth(percent(*use.unused()))}};
    found.raise(level, {use.place, course.back()->date, {msg::beginners_left, args}, loss->people(), people}, use.id);
    return;
  }
}

void look_at_company(Reading& found, const Moment& moment, Course course) {
  if (!company_regulars_hold(moment, course).value_or(false)) return;
  const auto fall = company_fall(moment, course);
  const Args args{{"percent", to_tenth(fall.adoption)}, {"peak", to_tenth(fall.peak)}};
  found.raise(fall.level, {course.back()->place,
                           course.back()->date,
                           {msg::company_beginners_left, args},
                           to_tenth(fall.points),
                           fall.threshold});
}

bool is_judged(const Moment& moment, const DepartmentUse& use) {
  return use.headcount >= moment.whole("min_group_users");
}

Reading raw(const Moment& moment, Course course) {
  Reading found;
  for (const auto& use : course.back()->departments) {
    if (!is_judged(moment, use) || !use.active || !use.regular) continue;
    look_at_index(found, moment, course, use);
    look_at_leavers(found, moment, course, use);
  }
  look_at_company(found, moment, course);
  return found;
}

}  // namespace

Reading read_polarized_within(const Moment& moment) {
  Reading found = confirmed(moment, raw);
  const auto* now = moment.figures();
  if (!now || now->week < moment.whole("signals_shown_from_week")) return found;
  for (const auto& use : now->departments)
    if (is_judged(moment, use) && (!use.active || !use.regular))
      found.admit_unknown(
          {use.place, now->date, {msg::regular_unknown, {{"department", department_name(moment, use.id)}}}, {}, {}});
  return found;
}

}  // namespace planner
