#include "cli/checkin/csv.hpp"

#include <algorithm>
#include <array>

#include "cli/checkin/usage_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// The separator that the first line with anything in it has most of, outside quotes.
char separator_of(std::string_view text) {
  constexpr std::array<char, 3> separators{',', ';', '\t'};
  std::array<int, 3> counts{};
  bool quoted = false, seen = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if ((c == '\n' || c == '\r') && seen) break;
    if (c != '\n' && c != '\r') seen = true;
    for (std::size_t i = 0; i < separators.size(); ++i) counts[i] += c == separators[i] ? 1 : 0;
  }
  return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

class CsvReader {
 public:
  CsvReader(std::string_view text, char separator, std::uint32_t file, Findings& findings)
      : text_(text), separator_(separator), file_(file), findings_(findings) {}

  bool more() const { return at_ < text_.size(); }

  CsvRow row() {
    CsvRow cells;
    do cells.push_back(cell());
    while (take(separator_));
    if (take('\r')) {
      if (!take('\n')) new_line();
    } else {
      take('\n');
    }
    return cells;
  }

 private:
  char now() const { return more() ? text_[at_] : '\n'; }
  bool at_end() const { return !more() || now() == separator_ || now() == '\r' || now() == '\n'; }

  void new_line() {
    ++line_;
    column_ = 1;
  }

  char next() {
    const char c = text_[at_++];
    if (c == '\n')
      new_line();
    else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
      ++column_;
    return c;
  }

  bool take(char wanted) {
    if (!more() || now() != wanted) return false;
    next();
    return true;
  }

  void object(const CsvCell& cell, const Message& message) {
    findings_.push_back({Severity::error, "csv-quote", {file_, cell.line, cell.column}, {message, {}}, std::nullopt});
  }

  CsvCell cell() {
    CsvCell cell{{}, line_, column_};
    while (now() == ' ') next();
    if (now() == '"') {
      next();
      quoted(cell);
      while (now() == ' ') next();
      if (!at_end()) object(cell, msg::csv_after_quote);
    }
    while (!at_end()) cell.text += next();
    cell.text = std::string(trim(cell.text));
    return cell;
  }

  void quoted(CsvCell& cell) {
    while (more()) {
      const char c = next();
      if (c == '"' && !take('"')) return;
      cell.text += c;
    }
    object(cell, msg::csv_open_quote);
  }

  std::string_view text_;
  char separator_;
  std::uint32_t file_;
  Findings& findings_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1, column_ = 1;
};

}  // namespace

Csv read_csv(std::string_view text, std::uint32_t file, Findings& findings) {
  Csv csv;
  csv.separator = separator_of(text);
  CsvReader reader(text, csv.separator, file, findings);
  while (reader.more()) {
    auto row = reader.row();
    if (!std::ranges::all_of(row, [](const CsvCell& cell) { return cell.text.empty(); }))
      csv.rows.push_back(std::move(row));
  }
  return csv;
}

}  // namespace planner
