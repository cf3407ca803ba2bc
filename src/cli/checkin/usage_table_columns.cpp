#include "cli/checkin/usage_table_columns.hpp"

#include <algorithm>

#include "cli/checkin/usage_messages.hpp"
#include "cli/client.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// "User_Principal Name " and "user principal name" are one name.
std::string plain_name(std::string_view title) {
  std::string plain;
  for (const char c : case_folded(title)) {
    const bool blank = c == ' ' || c == '_' || c == '\t' || c == '\n' || c == '\r';
    if (!blank)
      plain += c;
    else if (!plain.empty() && plain.back() != ' ')
      plain += ' ';
  }
  return std::string(trim(plain));
}

/// Without what stands in brackets: a unit, a time zone.
std::string without_brackets(const std::string& name) { return std::string(trim(name.substr(0, name.find('(')))); }

std::set<std::string, std::less<>> plain_names(const std::vector<UsageColumn>& known, UsageField field) {
  std::set<std::string, std::less<>> names;
  for (const auto& column : known)
    if (column.field.value == field)
      for (const auto& name : column.names) names.insert(plain_name(*name));
  return names;
}

}  // namespace

const std::vector<UsageColumn>& usage_columns_of(const Playbook& playbook) {
  return playbook.usage_columns.empty() ? builtin_playbook()->usage_columns : playbook.usage_columns;
}

std::string some_names(const std::vector<UsageColumn>& known, UsageField field) {
  constexpr std::size_t enough = 4;
  std::vector<std::string> names;
  for (const auto& column : known)
    if (column.field.value == field)
      for (const auto& name : column.names)
        if (names.size() < enough) names.push_back(*name);
  return join(names, ", ");
}

UsageColumns::UsageColumns(const CsvRow& header, const std::vector<UsageColumn>& known, std::uint32_t file,
                           Findings& findings)
    : header_(header),
      known_(known),
      totals_(plain_names(known, UsageField::total)),
      nothings_(plain_names(known, UsageField::nothing)) {
  for (std::size_t at = 0; at < header.size(); ++at) {
    for (const auto& column : known) {
      const auto found = match(at, column);
      if (!found) continue;
      if (*column.field == UsageField::person) persons_.push_back(at);
      const auto [best, fresh] = best_.try_emplace(*column.field, *found);
      if (!fresh && best->second.rank == found->rank)
        findings.push_back(
            {Severity::error,
             "column-twice",
             {file, header[at].line, header[at].column},
             {msg::table_column_twice, {{"column", header[at].text}, {"other", best->second.at + 1}, {"this", at + 1}}},
             std::nullopt});
      if (found->rank < best->second.rank) best->second = *found;
    }
  }
  std::ranges::sort(persons_, {}, [&](std::size_t at) { return at != best_[UsageField::person].at; });
}

std::optional<UsageColumns::Match> UsageColumns::match(std::size_t at, const UsageColumn& known) const {
  const bool is_column = known.field && *known.field != UsageField::total && *known.field != UsageField::nothing;
  if (!is_column) return std::nullopt;
  const auto title = plain_name(header_[at].text), bare = without_brackets(title);
  for (std::size_t i = 0; i < known.names.size(); ++i) {
    const auto name = plain_name(*known.names[i]);
    if (title == name) return Match{at, 2 * i};
    if (bare == name) return Match{at, 2 * i + 1};
  }
  return std::nullopt;
}

std::vector<std::string> UsageColumns::unused() const {
  std::vector<std::string> titles;
  for (std::size_t at = 0; at < header_.size(); ++at) {
    const bool meant =
        std::ranges::any_of(known_, [&](const UsageColumn& column) { return match(at, column).has_value(); });
    if (!meant && !header_[at].text.empty()) titles.push_back(header_[at].text);
  }
  return titles;
}

bool UsageColumns::is_total(const CsvCell& cell) const { return totals_.contains(plain_name(cell.text)); }

const CsvCell* UsageColumns::cell(const CsvRow& row, UsageField field) const {
  const auto found = best_.find(field);
  if (found == best_.end() || found->second.at >= row.size()) return nullptr;
  const auto& cell = row[found->second.at];
  return cell.text.empty() || nothings_.contains(plain_name(cell.text)) ? nullptr : &cell;
}

std::vector<std::string> UsageColumns::persons(const CsvRow& row) const {
  std::vector<std::string> names;
  for (const auto at : persons_)
    if (at < row.size() && !row[at].text.empty()) names.push_back(plain_name(row[at].text));
  return names;
}

}  // namespace planner
