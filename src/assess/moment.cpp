#include "planner/assess/moment.hpp"

#include <algorithm>

#include "planner/assess/curve.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::optional<double> first_adoption(const History& history) {
  for (const auto& figures : history)
    if (figures.adoption) return percent(*figures.adoption);
  return std::nullopt;
}

double tau_of(int week, int weeks) { return weeks > 0 ? static_cast<double>(week) / weeks : 0.0; }

/// The moment's facts alone.
Moment look(const Dossier& dossier, Date day) {
  Moment moment;
  moment.dossier = &dossier;
  moment.today = day;
  moment.state = fold(dossier.engagement, dossier.checkins, day);
  moment.schedule = make_dates(dossier, moment.state);
  return moment;
}

void date_by_week(Moment& moment) {
  const auto* figures = moment.figures();
  moment.week = figures ? figures->week : moment.schedule.week_of(moment.today);
  moment.tau = tau_of(moment.week, moment.schedule.weeks);
}

/// Adds the figures of the day's record to those before it.
void measure(Moment& moment, const History& before) {
  const auto& dossier = *moment.dossier;
  moment.history = before;
  auto figures = figures_of(moment.state.records.back(), moment.state, moment.playbook());
  figures.week = moment.schedule.week_of(moment.today);
  figures.tau = tau_of(figures.week, moment.schedule.weeks);
  moment.history.push_back(std::move(figures));
  moment.history.back().expected =
      expected_curve(dossier, moment.state, first_adoption(moment.history)).at(moment.history.back().week);
}

}  // namespace

std::vector<Moment> record_moments(const Dossier& dossier, Date as_of) {
  std::vector<Moment> moments;
  History history;
  const State now = fold(dossier.engagement, dossier.checkins, as_of);
  for (const auto& record : now.records) {
    auto moment = look(dossier, record.date);
    measure(moment, history);
    date_by_week(moment);
    history = moment.history;
    moments.push_back(std::move(moment));
  }
  return moments;
}

Moment moment_on(const Dossier& dossier, Date day, std::span<const Moment> records) {
  auto moment = look(dossier, day);
  for (const auto& record : records)
    if (record.today <= day) moment.history = record.history;
  date_by_week(moment);
  return moment;
}

std::vector<Moment> moments_until(const Dossier& dossier, Date as_of) {
  auto moments = record_moments(dossier, as_of);
  if (moments.empty() || moments.back().today != as_of) moments.push_back(moment_on(dossier, as_of, moments));
  return moments;
}

}  // namespace planner
