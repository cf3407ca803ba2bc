// A table of usage, by department or by person, as a spreadsheet or an admin console exports it. What comes out are
// counts by department; nobody's name is kept, and no finding holds a cell that could be one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/resolve.hpp"
#include "planner/base/finding.hpp"
#include "planner/model/checkin.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

/// The files of a table in findings: Place::file.
inline constexpr std::uint32_t usage_file = 0;
inline constexpr std::uint32_t members_file = 1;

struct UsageTables {
  std::string usage;
  std::optional<std::string> members;  ///< a table of persons and departments
};

/// A figure of a department that is not recorded, because it is not known of everybody.
struct UnclearFigure {
  std::string department;
  const Message* figure = nullptr;
  std::vector<std::uint32_t> lines;  ///< where those stand of whom it is not known
};

struct UsageReading {
  std::vector<Usage> usage;
  Date as_of;  ///< the last of the seven days
  bool by_person = false;
  std::size_t people = 0;                     ///< counted persons
  std::size_t unplaced = 0;                   ///< persons of no known department
  std::vector<std::uint32_t> unplaced_lines;  ///< where they stand in the table
  std::vector<UnclearFigure> unclear;
  std::vector<std::string> unused_columns;  ///< by their titles
  bool counts_left_out = false;             ///< a longer period than seven days says nothing of the last seven
  Findings findings;                        ///< any: nothing is to be recorded
};

/// `departments` are those of the day, `playbook` knows what columns are called, `today` is the check-in's date.
UsageReading read_usage_tables(const UsageTables& tables, const std::vector<Named>& departments,
                               const Playbook& playbook, Date today);

}  // namespace planner
