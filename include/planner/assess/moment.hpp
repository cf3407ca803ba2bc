// What can be seen of an engagement on a day: facts up to it, the figures of its records so far. Every judgement is a
// pure function of a moment; that of a record's day sees nothing later than that record.
#pragma once

#include <vector>

#include "planner/assess/goal_view.hpp"
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
  int week = 0;                 ///< the last record's; today's while there is none
  double tau = 0;               ///< week ÷ planned weeks
  std::vector<GoalView> goals;  ///< one a goal of the state

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

/// A dossier to look at on many days: its check-ins are settled and its calendar is made once. Refers to the dossier.
class Chronicle {
 public:
  explicit Chronicle(const Dossier& dossier);

  const Dossier& dossier() const { return dossier_; }
  const Calendar& calendar() const { return calendar_; }

  /// A moment for each record up to a day, in order of date, and one for the day itself, which comes last (the record's
  /// own if it is its day).
  std::vector<Moment> until(Date day) const;

  /// The moment of any day; of the history, which holds what the records up to that day showed, it sees no later ones.
  Moment on(Date day, const History& history) const;

 private:
  Moment look(Date day) const;

  const Dossier& dossier_;
  std::vector<SettledDay> days_;
  Calendar calendar_;
};

}  // namespace planner
