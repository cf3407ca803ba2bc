// Rows by person: whoever used it in the seven days up to the table's last day counts in the own department. Names
// are compared and forgotten.
#include <algorithm>
#include <set>
#include <utility>

#include "cli/checkin/usage_messages.hpp"
#include "cli/checkin/usage_table_tally.hpp"

namespace planner {
namespace {

constexpr int week = 7;

/// Days a week from which use is a habit: `regular` of a check-in.
constexpr int habit_days = 3;

/// What the rows of one person add up to.
struct PersonUse {
  std::uint32_t line = 0;  ///< of the first row
  bool active = false;
  bool unclear = false;  ///< a row does not tell whether there was use
  std::optional<int> days;
  std::optional<double> uses, hours;
};

/// What the columns allow to be known.
struct Knowable {
  bool last_used = false, counts = false, days = false;
};

void add(std::optional<double>& sum, const std::optional<double>& value) {
  if (value) sum = sum.value_or(0) + *value;
}

class PersonTally {
 public:
  PersonTally(const UsageRows& rows, UsageReading& reading)
      : rows_(rows),
        reading_(reading),
        can_{rows.columns.has(UsageField::last_used),
             rows.columns.has(UsageField::uses) || rows.columns.has(UsageField::days_used),
             rows.columns.has(UsageField::days_used)} {}

  bool possible() {
    if (can_.last_used || can_.counts) return true;
    rows_.cells.object(rows_.csv.rows.front().front(), "no-use", {msg::table_wants_use, {}},
                       Phrase{msg::table_no_figures_hint,
                              {{"names", rows_.columns.names_of(UsageField::last_used) + ", " +
                                             rows_.columns.names_of(UsageField::uses)}}});
    return false;
  }

  void add_row(const CsvRow& row, const std::string& department, const std::string& person) {
    auto& use = use_of_[department][person];
    if (use.line == 0) use.line = row.front().line;
    const auto used = rows_.cells.date(row, UsageField::last_used);
    const bool recent = used && days_between(*used, reading_.as_of) < week && *used <= reading_.as_of;
    use.active |= recent;
    const auto days = rows_.cells.people(row, UsageField::days_used);
    const auto uses = rows_.cells.amount(row, UsageField::uses);
    const auto hours = rows_.cells.amount(row, UsageField::hours);
    const bool tell = counts_tell(row);
    if (!used) see_counts(row, tell && (uses > 0 || days > 0), tell && (uses == 0 || days == 0), use);
    if (!tell || !days_fit(row, days) || (used && !recent)) return;
    if (days) use.days = std::max(use.days.value_or(0), *days);
    add(use.uses, uses);
    add(use.hours, hours);
  }

  void finish() {
    for (const auto& [department, people] : use_of_) {
      Usage usage;
      usage.department = Text(department);
      usage.source = UsageSource::console;
      if (rows_.columns.has(UsageField::as_of)) usage.as_of = reading_.as_of;
      reading_.people += people.size();
      if (count(people, usage)) reading_.usage.push_back(std::move(usage));
    }
  }

 private:
  using People = std::map<std::string, PersonUse>;

  /// Whether the row's counts are of the last seven days; where only they could say who was active, it is an error
  /// when they are not.
  bool counts_tell(const CsvRow& row) {
    if (!current(row)) return false;
    const auto days = rows_.cells.period(row);
    if (!days || *days <= week) return true;
    if (can_.last_used)
      reading_.counts_left_out |= can_.counts || rows_.columns.has(UsageField::hours);
    else if (!std::exchange(said_, true))
      rows_.cells.object(row.front(), "long-period", {msg::table_period, {{"days", *days}}});
    return false;
  }

  /// Where no last day of use is given, what the row's counts say of it. An export leaves out the last day of somebody
  /// who never used it; a count that is left out is not known.
  void see_counts(const CsvRow& row, bool some, bool none, PersonUse& use) const {
    const auto& columns = rows_.columns;
    const bool told = can_.last_used ? !columns.says_unknown(row, UsageField::last_used) : !current(row);
    use.active |= some;
    use.unclear |= !some && !none && !told;
  }

  bool current(const CsvRow& row) const {
    const auto* as_of = rows_.columns.cell(row, UsageField::as_of);
    return !as_of || parse_cell_date(as_of->text, reading_.as_of) == reading_.as_of;
  }

  /// Nobody uses it on more than seven of seven days.
  bool days_fit(const CsvRow& row, const std::optional<int>& days) {
    if (!days || *days <= week) return true;
    if (!std::exchange(said_, true))
      rows_.cells.object(*rows_.columns.cell(row, UsageField::days_used), "long-period",
                         {msg::table_days, {{"column", rows_.columns.title(UsageField::days_used)}, {"days", *days}}});
    return false;
  }

  /// Whether anything of the department is known. A figure that is not known of everybody is not known of it, and said.
  bool count(const People& people, Usage& usage) {
    UnclearFigure active{*usage.department, &msg::unclear_active, {}},
        regular{*usage.department, &msg::unclear_regular, {}}, uses{*usage.department, &msg::unclear_uses, {}},
        hours{*usage.department, &msg::unclear_hours, {}};
    int active_people = 0, regular_people = 0;
    bool days_known = false;
    std::optional<double> all_uses, all_hours;
    for (const auto& [name, use] : people) {
      active_people += use.active ? 1 : 0;
      regular_people += use.active && use.days.value_or(0) >= habit_days ? 1 : 0;
      days_known |= use.days.has_value();
      add(all_uses, use.uses);
      add(all_hours, use.hours);
      if (!use.active && !use.unclear) continue;  // who did not use it adds nothing to any figure
      if (!use.active) active.lines.push_back(use.line);
      if (!use.days) regular.lines.push_back(use.line);
      if (!use.uses) uses.lines.push_back(use.line);
      if (!use.hours) hours.lines.push_back(use.line);
    }
    if (known(active)) usage.active = active_people;
    if (days_known && known(regular)) usage.regular = regular_people;
    if (all_uses && known(uses)) usage.uses = *all_uses;
    if (all_hours && known(hours)) usage.hours = *all_hours;
    return usage.active || usage.regular || usage.uses || usage.hours;
  }

  bool known(UnclearFigure& figure) {
    if (figure.lines.empty()) return true;
    std::ranges::sort(figure.lines);
    reading_.unclear.push_back(std::move(figure));
    return false;
  }

  const UsageRows& rows_;
  UsageReading& reading_;
  Knowable can_;
  std::map<std::string, People> use_of_;  ///< by department
  bool said_ = false;
};

}  // namespace

Members::Members(const UsageRows& rows) {
  for (const auto& row : rows.body()) {
    rows.cells.check_length(row);
    const auto id = department_of_row(rows, row, false);
    const auto names = rows.columns.persons(row);
    if (names.empty()) rows.cells.object(row.front(), "no-person", {msg::table_no_person, {}});
    if (!id) continue;
    for (const auto& name : names) {
      const auto [known, fresh] = department_of_.try_emplace(name, *id);
      if (!fresh && known->second != *id) known->second.reset();
    }
  }
}

std::optional<std::string> Members::department(const std::vector<std::string>& names) const {
  for (const auto& name : names)
    if (const auto found = department_of_.find(name); found != department_of_.end() && found->second)
      return found->second;
  return std::nullopt;
}

Date last_day(const UsageRows& rows, Date today) {
  std::optional<Date> last;
  for (const auto& row : rows.body())
    if (const auto date = rows.cells.date(row, UsageField::as_of); date && (!last || *date > *last)) last = *date;
  return last.value_or(today);
}

void tally_persons(const UsageRows& rows, const Members* members, UsageReading& reading) {
  PersonTally tally(rows, reading);
  if (!tally.possible()) return;
  std::set<std::string> strangers;
  for (const auto& row : rows.body()) {
    rows.cells.check_length(row);
    const auto names = rows.columns.persons(row);
    if (names.empty()) {
      rows.cells.object(row.front(), "no-person", {msg::table_no_person, {}});
      continue;
    }
    const auto department = members ? members->department(names) : department_of_row(rows, row, false);
    if (department) {
      tally.add_row(row, *department, names.front());
    } else {
      strangers.insert(names.front());
      reading.unplaced_lines.push_back(row.front().line);
    }
  }
  reading.unplaced = strangers.size();
  tally.finish();
}

}  // namespace planner
