#include <algorithm>

#include "cli/checkin/usage_messages.hpp"
#include "cli/checkin/usage_table_tally.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr int week = 7;

Phrase known_departments(const std::vector<Named>& departments) {
  std::vector<std::string> known;
  for (const auto& entry : departments)
    known.push_back(entry.name.empty() || entry.name == entry.id ? entry.id : entry.id + " " + entry.name);
  return {msg::table_known_departments, {{"known", join(known, ", ")}}};
}

template <class T>
Field<T> field(const std::optional<T>& value) {
  return value ? Field<T>(*value) : Field<T>{};
}

bool says_nothing(const Usage& usage) {
  return !usage.active && !usage.regular && !usage.core && !usage.uses && !usage.hours && !usage.headcount;
}

Usage figures(const UsageRows& rows, const CsvRow& row) {
  Usage usage;
  usage.active = field(rows.cells.people(row, UsageField::active));
  usage.regular = field(rows.cells.people(row, UsageField::regular));
  usage.core = field(rows.cells.people(row, UsageField::core));
  usage.uses = field(rows.cells.amount(row, UsageField::uses));
  usage.hours = field(rows.cells.amount(row, UsageField::hours));
  usage.headcount = field(rows.cells.headcount(row));
  // A plain "date" column is the day of the figures here, and the day of use in a table by person.
  const auto dated = rows.columns.has(UsageField::as_of) ? UsageField::as_of : UsageField::last_used;
  usage.as_of = field(rows.cells.date(row, dated));
  usage.source = UsageSource::console;
  return usage;
}

}  // namespace

std::optional<std::string> department_of_row(const UsageRows& rows, const CsvRow& row, bool quote) {
  const auto* cell = rows.columns.cell(row, UsageField::department);
  if (!cell) {
    rows.cells.object(row.front(), "no-department", {msg::table_no_department, {}});
    return std::nullopt;
  }
  const auto id = resolve(rows.departments, cell->text);
  if (!id)
    rows.cells.object(*cell, "unknown-department",
                      quote ? Phrase{msg::table_unknown_department, {{"word", cell->text}}}
                            : Phrase{msg::table_unknown_department_of_person, {}},
                      known_departments(rows.departments));
  return id;
}

void tally_departments(const UsageRows& rows, UsageReading& reading) {
  std::map<std::string, std::uint32_t> seen;
  for (const auto& row : rows.body()) {
    rows.cells.check_length(row);
    const auto* cell = rows.columns.cell(row, UsageField::department);
    if (cell && rows.columns.is_total(*cell)) continue;
    const auto id = department_of_row(rows, row, true);
    auto usage = figures(rows, row);
    if (const auto days = rows.cells.period(row); days && *days > week)
      rows.cells.object(row.front(), "long-period", {msg::table_period, {{"days", *days}}});
    if (!id) continue;
    const auto [first, fresh] = seen.try_emplace(*id, row.front().line);
    if (!fresh)
      rows.cells.object(
          *cell, "department-twice",
          {msg::table_department_twice, {{"word", cell->text}, {"line", static_cast<int>(first->second)}}});
    if (says_nothing(usage)) continue;
    if (usage.as_of) reading.as_of = *usage.as_of;
    usage.department = Text(*id);
    reading.usage.push_back(std::move(usage));
  }
}

}  // namespace planner
