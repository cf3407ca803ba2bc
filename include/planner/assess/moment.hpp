// What can be seen of an engagement on a day: facts up to it, the figures of its records so far. Every judgement is a
// pure function of a moment; that of a record's day sees nothing later than that record.
#pragma once

#include <span>
#include <vector>

#include "planner/assess/metrics.hpp"
#include "planner/schedule/schedule.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// Figures of the records so far, in order of date, those without usage included.
using History = std::vector<Figures>;

struct Moment {
  const Dossier* dossier = nullptr;
  Date today;  ///< ages are counted to this day
  State state;
  Schedule schedule;  ///< without agendas
  History history;
  int week = 0;    ///< the last record's; today's while there is none
  double tau = 0;  ///< week ÷ planned weeks

  const Playbook& playbook() const { return *dossier->playbook; }
  double threshold(std::string_view name) const { return playbook().threshold(name); }
  int whole(std::string_view name) const { return static_cast<int>(threshold(name)); }

  const Record* record() const { return state.records.empty() ? nullptr : &state.records.back(); }
  /// The last record's figures.
  const Figures* figures() const { return history.empty() ? nullptr : &history.back(); }
  /// Whether the last record has usage.
  bool measured() const { return !history.empty() && history.back().has_usage; }
  bool over_today() const { return today > schedule.end; }
  bool over_at_record() const { return record() ? record()->date > schedule.end : over_today(); }
  /// `today`, or the start while that is still to come.
  Date day_in_period() const { return std::max(today, schedule.start); }
};

/// A moment for the day of each record up to a day, in order of date.
std::vector<Moment> record_moments(const Dossier& dossier, Date as_of);

/// The moment of any day; `records` are those of the records' days, of which it looks at the ones up to the day.
Moment moment_on(const Dossier& dossier, Date day, std::span<const Moment> records);

/// A moment for each record up to a day, and one for the day itself, which comes last (the record's own if it is its
/// day).
std::vector<Moment> moments_until(const Dossier& dossier, Date as_of);

}  // namespace planner
