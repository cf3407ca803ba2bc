#include "cli/checkin/usage_table.hpp"

#include <algorithm>
#include <array>

#include "cli/checkin/usage_messages.hpp"
#include "cli/checkin/usage_table_tally.hpp"

namespace planner {
namespace {

/// Far over the table of a small company; more would take memory and time without end.
constexpr std::size_t most_bytes = std::size_t{1} << 20U, most_rows = 10'000, most_columns = 200;

constexpr std::array figure_fields{UsageField::active, UsageField::regular, UsageField::core, UsageField::uses,
                                   UsageField::hours};

void object_to_file(Findings& findings, std::uint32_t file, std::string_view code, const Message& message,
                    std::optional<Phrase> hint = {}) {
  findings.push_back({Severity::error, code, {file, 0, 0}, {message, {}}, std::move(hint)});
}

/// Nothing when the file is no table at all.
std::optional<Csv> read_file(const std::string& bytes, std::uint32_t file, Findings& findings) {
  if (bytes.size() > most_bytes) {
    object_to_file(findings, file, "too-large", msg::table_too_large);
    return std::nullopt;
  }
  const auto text = decoded(bytes);
  if (!text) {
    object_to_file(findings, file, "encoding", msg::table_encoding);
    return std::nullopt;
  }
  const auto before = findings.size();
  auto csv = read_csv(*text, file, findings);
  // Where quotes are wrong, nobody knows what stands in which column.
  if (findings.size() > before) return std::nullopt;
  if (csv.rows.size() > most_rows || (!csv.rows.empty() && csv.rows.front().size() > most_columns)) {
    object_to_file(findings, file, "too-large", msg::table_too_long);
    return std::nullopt;
  }
  if (csv.rows.size() > 1) return csv;
  object_to_file(findings, file, "empty", msg::table_empty);
  return std::nullopt;
}

class Taking {
 public:
  Taking(const std::vector<Named>& departments, const Playbook& playbook, Date today)
      : departments_(departments), known_(usage_columns_of(playbook)), today_(today) {
    reading.as_of = today;
  }

  UsageReading reading;

  void usage(const std::string& bytes, const std::optional<std::string>& members) {
    const auto csv = read_file(bytes, usage_file, reading.findings);
    if (!csv) return;
    const UsageColumns columns(csv->rows.front(), known_, usage_file, reading.findings);
    reading.unused_columns = columns.unused();
    UsageCells cells(columns, csv->separator, today_, usage_file, reading.findings);
    const UsageRows rows{*csv, columns, cells, departments_};
    // A column of counts of people makes it a table by department, whoever else it names (its manager, say).
    reading.by_person = columns.has(UsageField::person) && !columns.has(UsageField::active);
    if (reading.by_person)
      by_person(rows, members);
    else
      by_department(rows, members.has_value());
    if (reading.findings.empty() && reading.usage.empty())
      object_to_file(reading.findings, usage_file, "empty", msg::table_nobody,
                     reading.unclear.empty() ? std::nullopt : std::optional(Phrase{msg::table_nobody_known, {}}));
  }

 private:
  void by_department(const UsageRows& rows, bool members) {
    const auto& header = rows.csv.rows.front().front();
    const auto has = [&](UsageField field) { return rows.columns.has(field); };
    if (members) object_to_file(reading.findings, members_file, "members", msg::members_unneeded);
    if (!has(UsageField::department))
      return rows.cells.object(header, "header", {msg::table_header, {}},
                               Phrase{msg::table_header_hint,
                                      {{"departments", some_names(known_, UsageField::department)},
                                       {"persons", some_names(known_, UsageField::person)}}});
    if (std::ranges::none_of(figure_fields, has))
      return rows.cells.object(header, "header", {msg::table_no_figures, {}},
                               Phrase{msg::table_no_figures_hint, {{"names", some_names(known_, UsageField::active)}}});
    tally_departments(rows, reading);
  }

  void by_person(const UsageRows& rows, const std::optional<std::string>& bytes) {
    reading.as_of = last_day(rows, today_);
    if (!bytes) {
      if (rows.columns.has(UsageField::department)) return tally_persons(rows, nullptr, reading);
      return rows.cells.object(rows.columns.header(UsageField::person), "members", {msg::table_wants_members, {}});
    }
    const auto csv = read_file(*bytes, members_file, reading.findings);
    if (!csv) return;
    const UsageColumns columns(csv->rows.front(), known_, members_file, reading.findings);
    UsageCells cells(columns, csv->separator, today_, members_file, reading.findings);
    if (!columns.has(UsageField::person) || !columns.has(UsageField::department))
      return cells.object(csv->rows.front().front(), "header", {msg::members_header, {}},
                          Phrase{msg::table_header_hint,
                                 {{"departments", some_names(known_, UsageField::department)},
                                  {"persons", some_names(known_, UsageField::person)}}});
    const Members members({*csv, columns, cells, departments_});
    tally_persons(rows, &members, reading);
  }

  const std::vector<Named>& departments_;
  const std::vector<UsageColumn>& known_;
  Date today_;
};

}  // namespace

UsageReading read_usage_tables(const UsageTables& tables, const std::vector<Named>& departments,
                               const Playbook& playbook, Date today) {
  Taking taking(departments, playbook, today);
  taking.usage(tables.usage, tables.members);
  sort_findings(taking.reading.findings);
  return std::move(taking.reading);
}

}  // namespace planner
