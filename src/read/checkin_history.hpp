// What is known of an engagement while its check-ins are read day by day: enough to tell whether each makes sense.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "cross_checks.hpp"
#include "known_ids.hpp"
#include "new_entries.hpp"
#include "planner/model/checkin.hpp"
#include "planner/model/engagement.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

class CheckInHistory {
 public:
  CheckInHistory(const Engagement& engagement, const Playbook& playbook);

  /// Takes in what the files of a day add; says what new entries lack.
  void learn_day(const FilesOfDay& files, Reader& reader);

  /// The department as it is now; nothing for an unknown one.
  const Department* department(const Text& id) const;

  // Ids by what they name: of the client so far, and of the playbook.
  KnownIds departments, champions, goals, use_cases, actions, questions;
  KnownIds milestones, signals, reasons;

  PeriodLimits limits;
  std::map<int, Field<Date>> held;  ///< by the meeting's number; the place is that of the number
  std::optional<int> weeks;         ///< nothing while the length is computed
  std::optional<int> weeks_before;  ///< before this day: files of one day may say the same

 private:
  void learn_departments(const FilesOfDay& files);

  std::map<std::string, Department, std::less<>> facts_;
};

/// Ids that stand twice in one file.
void check_repeated_ids(const CheckIn& file, Reader& reader);

/// The parts of validate(check-ins), each for one file after its day was taken in.
void check_references(const CheckIn& file, const CheckInHistory& history, Reader& reader);
void check_figures(const CheckIn& file, const CheckInHistory& history, Reader& reader);
void check_plan(const CheckIn& file, CheckInHistory& history, Reader& reader);

}  // namespace planner
