#include "period.hpp"

#include <algorithm>
#include <cmath>

#include "reason.hpp"
#include "schedule_messages.hpp"

namespace planner {
namespace {

int whole(const Playbook& playbook, std::string_view name) { return static_cast<int>(playbook.threshold(name)); }

struct Auto {
  const Playbook& playbook;
  int weeks = 0;
  Reasons why;

  void add_week(const Message& text, Args args, Place place = {}) {
    ++weeks;
    why.push_back({{text, std::move(args)}, place});
  }
};

void count_departments(Auto& result, const std::vector<Department>& departments) {
  const int count = static_cast<int>(departments.size());
  for (const auto* name : {"auto_departments_more", "auto_departments_many"})
    if (const int most = whole(result.playbook, name); count > most)
      result.add_week(msg::weeks_departments_more, {{"most", most}, {"count", count}}, departments.back().place);
  int people = 0;
  for (const auto& department : departments) people += department.headcount.value_or(0);
  if (const int most = whole(result.playbook, "auto_people"); people > most)
    result.add_week(msg::weeks_people, {{"most", most}, {"count", people}});
}

void weigh_literacy(Auto& result, const std::vector<Department>& departments) {
  const Department* lowest = nullptr;
  const Department* highest = nullptr;
  for (const auto& department : departments) {
    if (!department.literacy) continue;
    if (!lowest || *department.literacy < *lowest->literacy) lowest = &department;
    if (!highest || *department.literacy > *highest->literacy) highest = &department;
  }
  if (!lowest) return;
  const double spread = *highest->literacy - *lowest->literacy;
  // Compared in tenths, as they are given.
  const bool wide = std::round(spread * 10) >= std::round(result.playbook.threshold("auto_literacy_spread") * 10);
  if (*lowest->literacy < result.playbook.threshold("auto_literacy_low") || wide)
    result.add_week(msg::weeks_literacy, {}, lowest->literacy.place);
}

void weigh_champions(Auto& result, const std::vector<Champion>& champions) {
  const int wanted = whole(result.playbook, "auto_champion_it");
  const bool any = std::ranges::any_of(champions, [&](const Champion& c) { return c.it.value_or(0) >= wanted; });
  if (!any) result.add_week(msg::weeks_champion_it, {{"score", wanted}});
}

Auto auto_weeks(const Dossier& dossier) {
  const auto& playbook = *dossier.playbook;
  Auto result{playbook, whole(playbook, "auto_weeks_base"), {}};
  result.why.push_back({{msg::weeks_base, {{"weeks", result.weeks}}}, {}});
  count_departments(result, dossier.engagement.departments);
  weigh_literacy(result, dossier.engagement.departments);
  weigh_champions(result, dossier.engagement.champions);
  const int most = whole(playbook, "weeks_max");
  if (result.weeks > most) {
    result.weeks = most;
    result.why.push_back({{msg::weeks_capped, {{"weeks", most}}}, {}});
  }
  return result;
}

}  // namespace

Date PeriodPlan::original_end() const { return period_end(start, lengths.front().weeks); }

Date week_start(Date start, int week) { return monday_of(start) + Days{7 * (week - 1)}; }

Date period_end(Date start, int weeks) { return week_start(start, weeks) + Days{6}; }

int scaled_week(int week_12, int week_16, int weeks) {
  if (week_16 <= 0) return week_16;
  if (weeks <= 12) return week_12;
  return std::max(1, (week_16 * weeks * 2 + 16) / 32);
}

PeriodPlan plan_period(const Dossier& dossier, const State& state) {
  PeriodPlan plan;
  plan.start = *dossier.engagement.period.start;
  const auto& given = dossier.engagement.period.weeks;
  if (given && given->fixed) {
    plan.weeks = *given->fixed;
    plan.why.push_back({{msg::weeks_given, {{"weeks", plan.weeks}}}, given.place});
  } else {
    const auto computed = auto_weeks(dossier);
    plan.weeks = computed.weeks;
    plan.why = computed.why;
  }
  plan.lengths.push_back({plan.start, plan.weeks});
  for (const auto& extension : state.extensions) {
    plan.weeks = extension.weeks;
    plan.lengths.push_back({extension.on, extension.weeks});
    plan.why.push_back(
        {{msg::weeks_extended,
          {{"date", extension.on}, {"weeks", extension.weeks}, {"reason", in_brackets(extension.reason)}}},
         extension.place});
  }
  plan.end = period_end(plan.start, plan.weeks);
  if (state.ended && state.ended->on < plan.end) {
    plan.end = std::max(state.ended->on, plan.start);
    plan.why.push_back({{msg::ended_early, {{"date", state.ended->on}, {"reason", in_brackets(state.ended->reason)}}},
                        state.ended->place});
  }
  return plan;
}

}  // namespace planner
