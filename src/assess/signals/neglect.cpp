#include <algorithm>

#include "assess/signals/falls.hpp"
#include "assess/signals/rules.hpp"
#include "planner/assess/statistics.hpp"

namespace planner {
namespace {

constexpr std::string_view kind = "neglect";

void look_at_adoption(Reading& found, const Moment& moment, Course course) {
  const auto fall = company_fall(moment, course);
  if (company_regulars_hold(moment, course).value_or(false)) return;  // then beginners leave: polarized_within
  const Args args{{"percent", to_tenth(fall.adoption)}, {"peak", to_tenth(fall.peak)}};
  found.raise(
      fall.level,
      {course.back()->place, course.back()->date, {msg::adoption_fell, args}, to_tenth(fall.points), fall.threshold});
}

void look_at_regular(Reading& found, const Moment& moment, Course course) {
  if (!course.back()->regular_rate) return;
  const double now = percent(*course.back()->regular_rate);
  const double peak = percent(*peak_of(values_of(course, &Figures::regular_rate)));
  for (const auto level : {Level::critical, Level::warn}) {
    const auto drop = threshold_name(kind, level, "regular_drop"), left = threshold_name(kind, level, "regular_left");
    if (!at_least(peak - now, moment.threshold(drop)) || more_than(now, peak * moment.threshold(left) / 100)) continue;
    const Args args{{"percent", to_tenth(now)}, {"peak", to_tenth(peak)}};
    found.raise(level,
                {course.back()->place, course.back()->date, {msg::regular_fell, args}, to_tenth(peak - now), drop});
    return;
  }
}

void look_at_department(Reading& found, const Moment& moment, Course course, const DepartmentUse& use) {
  const auto loss = department_loss(course, use.id);
  if (!loss || use.headcount < moment.whole("min_group_users")) return;
  if (department_regulars_hold(moment, course, use.id).value_or(false)) return;
  for (const auto level : {Level::critical, Level::warn}) {
    const auto people = threshold_name(kind, level, "department_people");
    const auto share = threshold_name(kind, level, "department_share");
    if (loss->people() < moment.whole(people) || less_than(percent(loss->share()), moment.threshold(share))) continue;
    const Args args{{"department", department_name(moment, use.id)}, {"peak", loss->peak}, {"active", loss->active}};
    found.raise(level,
                {use.place, course.back()->date, {msg::department_lost, args}, to_tenth(percent(loss->share())), share},
                use.id);
    return;
  }
}

Reading raw(const Moment& moment, Course course) {
  Reading found;
  if (course.back()->adoption) look_at_adoption(found, moment, course);
  look_at_regular(found, moment, course);
  for (const auto& use : course.back()->departments) look_at_department(found, moment, course, use);
  return found;
}

/// Adoption that never took off: at once, without confirmation.
void look_at_low(Reading& found, const Moment& moment) {
  const auto& now = *moment.figures();
  for (const auto level : {Level::critical, Level::warn}) {
    const auto limit = threshold_name(kind, level, "low_adoption");
    const bool is_time = moment.week >= moment.whole(threshold_name(kind, level, "low_from_week"));
    if (!is_time || at_least(percent(*now.adoption), moment.threshold(limit))) continue;
    const double value = to_tenth(percent(*now.adoption));
    found.raise(level, {now.place, now.date, {msg::adoption_low, {{"percent", value}}}, value, limit});
    return;
  }
}

/// Before the first record: a training after which nothing happened.
Reading at_plan_time(const Moment& moment) {
  const Training* last = nullptr;
  for (const auto& training : moment.dossier->engagement.trainings)
    if (training.date && *training.date <= moment.today && (!last || *training.date > *last->date)) last = &training;
  Reading found;
  if (!last) return found;
  const int days = days_between(*last->date, moment.today);
  const auto tier = highest_tier(moment, kind, "training_days", days, at_least);
  const Args args{{"date", *last->date}, {"n", days}};
  found.raise(tier.level, {last->place, *last->date, {msg::training_without_touch, args}, days, tier.threshold});
  return found;
}

}  // namespace

Reading read_neglect(const Moment& moment) {
  if (!moment.record()) return at_plan_time(moment);
  Reading found = confirmed(moment, raw);
  if (moment.figures()->adoption)
    look_at_low(found, moment);
  else
    found.admit_unknown(
        {moment.record()->place, moment.record()->date, {msg::usage_incomplete, {}}, {}, "usage_reported_min"});
  return found;
}

}  // namespace planner
