// The columns of a usage table, found by the names of the playbook, and the cells in them.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/checkin/csv.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

/// A playbook's names of columns, or the built-in ones where it gives none.
const std::vector<UsageColumn>& usage_columns_of(const Playbook& playbook);

/// The first names of a field, for people.
std::string some_names(const std::vector<UsageColumn>& known, UsageField field);

class UsageColumns {
 public:
  /// Two columns of one name, or for one figure, are a finding.
  UsageColumns(const CsvRow& header, const std::vector<UsageColumn>& known, std::uint32_t file, Findings& findings);

  bool has(UsageField field) const { return best_.contains(field); }
  /// What the file itself calls the column.
  const std::string& title(UsageField field) const { return header_[best_.at(field).at].text; }
  const CsvCell& header(UsageField field) const { return header_[best_.at(field).at]; }
  /// Nothing where there is no such column, or no value in it.
  const CsvCell* cell(const CsvRow& row, UsageField field) const;
  /// Whether the cell says in a word that there was no use.
  bool says_unused(const CsvRow& row, UsageField field) const;
  /// Whether the cell says in a word that the value is not known.
  bool says_unknown(const CsvRow& row, UsageField field) const;
  /// All that a row calls its person, for comparing.
  std::vector<std::string> persons(const CsvRow& row) const;
  bool is_total(const CsvCell& cell) const;
  std::size_t count() const { return header_.size(); }
  /// Titles of columns that no name of the playbook is meant by.
  std::vector<std::string> unused() const;
  std::string names_of(UsageField field) const { return some_names(known_, field); }

 private:
  struct Match {
    std::size_t at = 0;
    std::size_t rank = 0;  ///< the lower, the more telling the name
  };
  std::optional<Match> match(std::size_t at, const UsageColumn& known) const;
  void see(std::size_t at, std::uint32_t file, Findings& findings);
  void object_to_second(const Match& first, const Match& second, std::uint32_t file, Findings& findings) const;
  /// The column's cell, whatever it says.
  const CsvCell* any_cell(const CsvRow& row, UsageField field) const;
  bool says_nothing(const CsvCell& cell) const;
  bool says_no_use(const CsvCell& cell) const;

  const CsvRow& header_;
  const std::vector<UsageColumn>& known_;
  std::map<UsageField, Match> best_;
  std::vector<std::size_t> persons_;
  std::set<std::string, std::less<>> totals_, nothings_, no_uses_;  ///< words of cells
};

/// Reads cells; what cannot be read is a finding that names the column, never the cell.
class UsageCells {
 public:
  UsageCells(const UsageColumns& columns, char separator, Date today, std::uint32_t file, Findings& findings)
      : columns_(columns), separator_(separator), today_(today), file_(file), findings_(findings) {}

  std::optional<int> people(const CsvRow& row, UsageField field);
  std::optional<int> headcount(const CsvRow& row);
  std::optional<double> amount(const CsvRow& row, UsageField field);
  /// Not after the check-in.
  std::optional<Date> date(const CsvRow& row, UsageField field);
  /// The days that the row's figures cover, where it says so.
  std::optional<int> period(const CsvRow& row);
  /// A row with more cells than the header has slipped.
  void check_length(const CsvRow& row);

  void object(const CsvCell& cell, std::string_view code, const Phrase& text, std::optional<Phrase> hint = {});

 private:
  std::optional<int> whole(const CsvCell& cell, const std::string& title);

  const UsageColumns& columns_;
  char separator_;
  Date today_;
  std::uint32_t file_;
  Findings& findings_;
};

/// "1,234", "6.5", and with semicolons between the cells also "6,5".
std::optional<double> parse_amount(std::string_view text, char separator);

/// The ways to write a date, with or without a time after it.
std::optional<Date> parse_cell_date(std::string_view text, Date today);

}  // namespace planner
