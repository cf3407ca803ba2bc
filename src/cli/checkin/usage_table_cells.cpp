#include <algorithm>
#include <cmath>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/usage_messages.hpp"
#include "cli/checkin/usage_table_columns.hpp"
#include "cli/numbers.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// More than anybody counts; and what is larger does not fit an int.
constexpr double most_people = 1'000'000;

/// As many as somebody would read.
constexpr std::size_t most_findings = 100;

/// "1,234,567": groups of three after the first comma.
bool has_thousands(std::string_view text) {
  const auto parts = split(text.substr(0, text.find('.')), ',');
  return parts.size() > 1 && !parts.front().empty() && parts.front().size() <= 3 &&
         std::ranges::all_of(parts.begin() + 1, parts.end(), [](std::string_view part) { return part.size() == 3; });
}

}  // namespace

std::optional<double> parse_amount(std::string_view text, char separator) {
  std::string plain = half_width(text);
  if (has_thousands(plain))
    std::erase(plain, ',');
  else if (separator == ';')
    std::ranges::replace(plain, ',', '.');
  const auto value = parse_decimal(plain);
  return value && *value >= 0 ? value : std::nullopt;
}

std::optional<Date> parse_cell_date(std::string_view text, Date today) {
  const auto plain = half_width(text);
  if (plain.starts_with('+')) return std::nullopt;
  return parse_human_date(plain.substr(0, plain.find_first_of(" t")), today);
}

void UsageCells::object(const CsvCell& cell, std::string_view code, const Phrase& text, std::optional<Phrase> hint) {
  if (findings_.size() >= most_findings) return;
  findings_.push_back({Severity::error, code, {file_, cell.line, cell.column}, text, std::move(hint)});
}

std::optional<int> UsageCells::whole(const CsvCell& cell, const std::string& title) {
  const auto value = parse_amount(cell.text, separator_);
  if (value && *value == std::floor(*value) && *value <= most_people) return static_cast<int>(*value);
  object(cell, "bad-number", {msg::table_bad_people, {{"column", title}}});
  return std::nullopt;
}

std::optional<int> UsageCells::people(const CsvRow& row, UsageField field) {
  if (columns_.says_unused(row, field)) return 0;
  const auto* cell = columns_.cell(row, field);
  return cell ? whole(*cell, columns_.title(field)) : std::nullopt;
}

std::optional<int> UsageCells::headcount(const CsvRow& row) {
  const auto* cell = columns_.cell(row, UsageField::headcount);
  return cell ? whole(*cell, columns_.title(UsageField::headcount)) : std::nullopt;
}

std::optional<double> UsageCells::amount(const CsvRow& row, UsageField field) {
  if (columns_.says_unused(row, field)) return 0;
  const auto* cell = columns_.cell(row, field);
  if (!cell) return std::nullopt;
  const auto value = parse_amount(cell->text, separator_);
  if (!value) object(*cell, "bad-number", {msg::table_bad_amount, {{"column", columns_.title(field)}}});
  return value;
}

std::optional<Date> UsageCells::date(const CsvRow& row, UsageField field) {
  const auto* cell = columns_.cell(row, field);
  if (!cell) return std::nullopt;
  const auto date = parse_cell_date(cell->text, today_);
  if (!date)
    object(*cell, "bad-date", {msg::table_bad_date, {{"column", columns_.title(field)}}});
  else if (*date > today_)
    object(*cell, "later-date", {msg::table_later, {{"date", today_}}});
  return date && *date <= today_ ? date : std::nullopt;
}

std::optional<int> UsageCells::period(const CsvRow& row) {
  if (const auto* cell = columns_.cell(row, UsageField::period_days)) {
    // "7", "D7", "7 days"
    std::string digits = half_width(cell->text);
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    return parse_number(digits);
  }
  const auto* from = columns_.cell(row, UsageField::period_start);
  const auto* to = columns_.cell(row, UsageField::as_of);
  const auto first = from ? parse_cell_date(from->text, today_) : std::nullopt;
  const auto last = to ? parse_cell_date(to->text, today_) : std::nullopt;
  if (!first || !last) return std::nullopt;
  return days_between(*first, *last) + 1;
}

void UsageCells::check_length(const CsvRow& row) {
  for (std::size_t at = columns_.count(); at < row.size(); ++at)
    if (!row[at].text.empty()) return object(row[at], "surplus-cells", {msg::table_surplus_cells, {}});
}

}  // namespace planner
