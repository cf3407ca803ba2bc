// The figures that a report shows: of each record, and of the departments as far as they may be seen.
#include <algorithm>

#include "compose/privacy.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_view.hpp"
#include "compose/words.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::optional<double> as_percent(const std::optional<double>& share) {
  return share ? std::optional(to_tenth(percent(*share))) : std::nullopt;
}

/// Whether the seven days up to a day had too few open ones to say much.
bool is_short_week(const Calendar& calendar, Date day, const Playbook& playbook) {
  return calendar.open_days(day - Days{6}, day) < playbook.threshold("short_week_open_days");
}

/// Whether few people reported of many: what is said of all of them is said of these alone (spec 5).
bool reports_of_few(const Figures& figures, const Subject& subject) {
  const bool partly = figures.departments_reported < static_cast<int>(figures.departments.size());
  return subject.audience == Audience::client && partly &&
         figures.headcount_reported < subject.dossier.engagement.privacy.min_group.value_or(0);
}

ReportFigures figures_for(const Figures& figures, const Subject& subject) {
  ReportFigures shown;
  shown.few = reports_of_few(figures, subject);
  shown.date = figures.date;
  shown.week = figures.week;
  shown.active = figures.active;
  shown.headcount = figures.headcount_reported;
  shown.headcount_all = figures.headcount;
  shown.departments = static_cast<int>(figures.departments.size());
  shown.departments_reported = figures.departments_reported;
  shown.rate = figures.adoption;
  shown.core_share = figures.core_share;
  shown.adoption = as_percent(figures.adoption);
  shown.expected = figures.expected;
  shown.core = as_percent(figures.core_share);
  if (figures.gap) shown.gap = to_tenth(figures.gap->points);
  shown.hours = figures.hours_per_month();
  shown.hours_estimated = figures.hours_estimated;
  shown.minutes_per_day = figures.minutes_per_day;
  shown.has_usage = figures.has_usage;
  shown.gini = figures.gini;
  return shown;
}

template <class T>
void add_to(std::optional<T>& sum, const std::optional<T>& value, bool is_first) {
  if (is_first)
    sum = value;
  else if (sum && value)
    *sum += *value;
  else
    sum.reset();  // a sum with an unknown part is unknown
}

/// A department at an earlier record, together with those that have been merged into it since.
struct Before {
  std::optional<int> active;
  int headcount = 0;
};

Before before_of(const Subject& subject, const DepartmentUse& use, const Figures* then, Date now) {
  Before before;
  bool is_first = true;
  if (!then) return before;
  for (const auto& earlier : then->departments) {
    if (earlier.id != use.id && successor(subject.state, Text(earlier.id), now).value != use.id) continue;
    before.headcount += earlier.headcount;
    add_to(before.active, earlier.active, is_first);
    is_first = false;
  }
  return before;
}

void take_in(ReportDepartment& shown, const DepartmentUse& use, const Before& then, bool is_first) {
  shown.headcount += use.headcount;
  shown.headcount_then += then.headcount;
  add_to(shown.active, use.active, is_first);
  add_to(shown.core, use.core, is_first);
  add_to(shown.hours, use.hours, is_first);
  add_to(shown.active_then, then.active, is_first);
  shown.as_of = use.as_of;
}

void show_departments(ReportView& view, const Subject& subject, const Figures& now, const Figures* then) {
  const Pooling pooling(subject, now.departments);
  if (pooling.all()) return;
  std::optional<ReportDepartment> pool;
  for (const auto& use : now.departments) {
    const auto before = before_of(subject, use, then, now.date);
    if (!pooling.alone(use.id)) {
      const bool is_first = !pool;
      if (is_first) pool.emplace().name = pooling.name();
      take_in(*pool, use, before, is_first);
      continue;
    }
    auto& shown = view.departments.emplace_back();
    shown.id = use.id;
    shown.name = department_name(subject.state, use.id);
    take_in(shown, use, before, true);
  }
  if (pool) view.departments.push_back(std::move(*pool));
  // Those that did not report come last.
  std::ranges::stable_sort(view.departments, std::ranges::greater{},
                           [](const ReportDepartment& d) { return d.rate().value_or(-1); });
  if (!now.gap) return;
  const auto name = [&](const UseGroup& group) {
    if (!pooling.shows(group)) return std::string();
    return group.id.empty() ? view.text(msg::pool_small) : department_name(subject.state, group.id);
  };
  const auto& gap = *now.gap;
  view.gap = ReportGap{to_tenth(gap.points),
                       pooling.shows(gap.lowest) ? gap.lowest.id : std::string(),
                       name(gap.lowest),
                       name(gap.highest),
                       to_tenth(percent(gap.lowest.rate())),
                       to_tenth(percent(gap.highest.rate()))};
}

/// The record that figures are compared with: the last one up to `since`, else the one before `now`.
std::size_t compared_with(const std::vector<const Figures*>& measured, Date since) {
  std::size_t index = measured.size() - 1;
  while (index > 0 && measured[index - 1]->date > since) --index;
  return index > 0 ? index - 1 : measured.size();
}

/// The last held meeting before a day, or the start.
Date last_held(const Subject& subject) {
  Date last = subject.schedule.start;
  for (const auto& record : subject.state.records)
    if (record.meeting && record.held.value_or(false) && record.date < subject.today) last = record.date;
  return last;
}

}  // namespace

std::optional<double> ReportDepartment::rate() const {
  if (!active || headcount <= 0) return std::nullopt;
  return static_cast<double>(*active) / headcount;
}

std::optional<double> ReportDepartment::rate_then() const {
  if (!active_then || headcount_then <= 0) return std::nullopt;
  return static_cast<double>(*active_then) / headcount_then;
}

void view_use(ReportView& view, const Subject& subject, const Assessment& assessment, std::optional<Date> since) {
  const Calendar calendar = calendar_of(subject.dossier);
  view.expected = assessment.expected;
  for (const auto& department : subject.state.departments)
    if (counts_on(department, std::max(subject.today, subject.schedule.start)))
      view.headcount += department.headcount.value_or(0);
  std::vector<const Figures*> measured;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < assessment.history.size(); ++i) {
    const auto& figures = assessment.history[i].figures;
    view.history.push_back(figures_for(figures, subject));
    view.history.back().short_week = is_short_week(calendar, figures.date, *view.playbook);
    if (!figures.has_usage) continue;
    measured.push_back(&figures);
    places.push_back(i);
  }
  view.since = since.value_or(last_held(subject));
  if (measured.empty()) return;
  view.now = &view.history[places.back()];
  view.current = view.history.back().has_usage;
  if (places.front() != places.back()) view.first = &view.history[places.front()];
  const auto then = compared_with(measured, view.since);
  if (then < measured.size()) {
    view.then = &view.history[places[then]];
    view.since = std::min(view.since, view.then->date);
  }
  show_departments(view, subject, *measured.back(), then < measured.size() ? measured[then] : nullptr);
}

}  // namespace planner
