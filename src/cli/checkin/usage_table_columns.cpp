#include "cli/checkin/usage_table_columns.hpp"

#include <algorithm>
#include <array>

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

/// Words of cells, not names of columns.
bool is_word(UsageField field) {
  return field == UsageField::total || field == UsageField::nothing || field == UsageField::no_use;
}

bool is_figure(UsageField field) {
  constexpr std::array figures{UsageField::active, UsageField::regular,   UsageField::core,     UsageField::uses,
                               UsageField::hours,  UsageField::days_used, UsageField::headcount};
  return std::ranges::find(figures, field) != figures.end();
}

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
      nothings_(plain_names(known, UsageField::nothing)),
      no_uses_(plain_names(known, UsageField::no_use)) {
  for (std::size_t at = 0; at < header.size(); ++at) see(at, file, findings);
  std::ranges::sort(persons_, {}, [&](std::size_t at) { return at != best_[UsageField::person].at; });
}

void UsageColumns::see(std::size_t at, std::uint32_t file, Findings& findings) {
  for (const auto& column : known_) {
    const auto found = match(at, column);
    if (!found) continue;
    if (*column.field == UsageField::person) persons_.push_back(at);
    const auto [best, fresh] = best_.try_emplace(*column.field, *found);
    // Of two dates or departments the more telling name says which is meant; of two figures none does.
    if (!fresh && (best->second.rank == found->rank || is_figure(*column.field)))
      object_to_second(best->second, *found, file, findings);
    if (found->rank < best->second.rank) best->second = *found;
  }
}

void UsageColumns::object_to_second(const Match& first, const Match& second, std::uint32_t file,
                                    Findings& findings) const {
  const auto &one = header_[first.at], &other = header_[second.at];
  const Args args{{"column", other.text}, {"other_column", one.text}, {"other", first.at + 1}, {"this", second.at + 1}};
  const auto& text = plain_name(one.text) == plain_name(other.text) ? msg::table_column_twice : msg::table_figure_twice;
  findings.push_back({Severity::error, "column-twice", {file, other.line, other.column}, {text, args}, std::nullopt});
}

std::optional<UsageColumns::Match> UsageColumns::match(std::size_t at, const UsageColumn& known) const {
  if (!known.field || is_word(*known.field)) return std::nullopt;
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

const CsvCell* UsageColumns::any_cell(const CsvRow& row, UsageField field) const {
  const auto found = best_.find(field);
  return found == best_.end() || found->second.at >= row.size() ? nullptr : &row[found->second.at];
}

bool UsageColumns::says_no_use(const CsvCell& cell) const { return no_uses_.contains(plain_name(cell.text)); }

bool UsageColumns::says_nothing(const CsvCell& cell) const {
  return cell.text.empty() || says_no_use(cell) || nothings_.contains(plain_name(cell.text));
}

const CsvCell* UsageColumns::cell(const CsvRow& row, UsageField field) const {
  const auto* cell = any_cell(row, field);
  return cell && !says_nothing(*cell) ? cell : nullptr;
}

bool UsageColumns::says_unused(const CsvRow& row, UsageField field) const {
  const auto* cell = any_cell(row, field);
  return cell && says_no_use(*cell);
}

bool UsageColumns::says_unknown(const CsvRow& row, UsageField field) const {
  const auto* cell = any_cell(row, field);
  return cell && !cell->text.empty() && !says_no_use(*cell) && says_nothing(*cell);
}

std::vector<std::string> UsageColumns::persons(const CsvRow& row) const {
  std::vector<std::string> names;
  for (const auto at : persons_)
    if (at < row.size() && !row[at].text.empty()) names.push_back(plain_name(row[at].text));
  return names;
}

}  // namespace planner
