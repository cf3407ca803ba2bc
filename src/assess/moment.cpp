#include "planner/assess/moment.hpp"

#include <algorithm>

#include "planner/assess/curve.hpp"
#include "planner/assess/goals.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::optional<double> first_adoption(const History& history) {
  for (const auto& figures : history)
    if (figures.adoption) return percent(*figures.adoption);
  return std::nullopt;
}

double tau_of(int week, int weeks) { return weeks > 0 ? static_cast<double>(week) / weeks : 0.0; }

void date_by_week(Moment& moment) {
  const auto* figures = moment.figures();
  moment.week = figures ? figures->week : moment.schedule.week_of(moment.today);
  moment.tau = tau_of(moment.week, moment.schedule.weeks);
}

/// What rests on the figures of its history.
void judge_by_figures(Moment& moment) {
  date_by_week(moment);
  moment.goals = view_goals(moment);
}

/// Adds the figures of the last record, on its day.
void measure(const Moment& moment, History& history) {
  auto& figures = history.emplace_back(figures_of(moment.state.records.back(), moment.state, moment.playbook()));
  figures.week = moment.schedule.week_of(moment.today);
  figures.tau = tau_of(figures.week, moment.schedule.weeks);
  figures.expected = expected_curve(*moment.dossier, moment.state, first_adoption(history)).at(figures.week);
}

}  // namespace

Chronicle::Chronicle(const Dossier& dossier)
    : dossier_(dossier), days_(settle(dossier.checkins)), calendar_(calendar_of(dossier)) {}

/// The day's facts alone.
Moment Chronicle::look(Date day) const {
  Moment moment;
  moment.dossier = &dossier_;
  moment.today = day;
  moment.state = fold(dossier_.engagement, days_, day);
  moment.schedule = make_dates(dossier_, moment.state, calendar_);
  return moment;
}

std::vector<Moment> Chronicle::until(Date day) const {
  auto now = look(day);
  std::vector<Moment> moments;
  History history;
  for (const auto& record : now.state.records) {
    if (record.date == day) break;
    auto& moment = moments.emplace_back(look(record.date));
    measure(moment, history);
    moment.history = history;
    judge_by_figures(moment);
  }
  if (now.record() && now.record()->date == day) measure(now, history);
  now.history = std::move(history);
  judge_by_figures(now);
  moments.push_back(std::move(now));
  return moments;
}

Moment Chronicle::on(Date day, const History& history) const {
  auto moment = look(day);
  std::ranges::copy_if(history, std::back_inserter(moment.history),
                       [&](const Figures& figures) { return figures.date <= day; });
  judge_by_figures(moment);
  return moment;
}

}  // namespace planner
