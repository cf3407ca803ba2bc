// From the rows of a usage table to counts by department.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/checkin/usage_table.hpp"
#include "cli/checkin/usage_table_columns.hpp"

namespace planner {

/// A table with its columns found.
struct UsageRows {
  const Csv& csv;
  const UsageColumns& columns;
  UsageCells& cells;
  const std::vector<Named>& departments;

  std::span<const CsvRow> body() const { return std::span(csv.rows).subspan(1); }
};

/// Whom the members' table puts where; of a name that means two departments nothing is known.
class Members {
 public:
  explicit Members(const UsageRows& rows);
  std::optional<std::string> department(const std::vector<std::string>& names) const;

 private:
  std::map<std::string, std::optional<std::string>, std::less<>> department_of_;
};

/// "6.5" hours a department, rows by department.
void tally_departments(const UsageRows& rows, UsageReading& reading);

/// Rows by person, placed by the members' table or by a column of their own.
void tally_persons(const UsageRows& rows, const Members* members, UsageReading& reading);

/// The department that a row's cell means; an objection that does not quote the cell where it could hold a name.
std::optional<std::string> department_of_row(const UsageRows& rows, const CsvRow& row, bool quote);

/// The last day that the table covers: the latest it names, or the check-in's.
Date last_day(const UsageRows& rows, Date today);

}  // namespace planner
