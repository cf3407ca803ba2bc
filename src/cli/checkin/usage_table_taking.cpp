// --usage-csv and --members: from files to the check-in, shown before it is recorded.
#include <fmt/format.h>

#include <algorithm>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/record_messages.hpp"
#include "cli/checkin/usage_messages.hpp"
#include "cli/checkin/usage_table.hpp"
#include "cli/checkin/ways.hpp"
#include "cli/cli_messages.hpp"
#include "cli/failure.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

ExitCode load(const Context& context, const std::string& path, std::string& text) {
  const auto failure = path == "-" ? context.system.read_input(text) : context.system.read_file(path, text);
  if (!failure) return ExitCode::done;
  return context.refuse(ExitCode::system, msg::cannot_read, {{"path", path}, {"why", failure_words(failure)}});
}

/// The house's layout, but without the line itself: it could hold a name.
void print_bare(const Context& context, const Findings& findings, const std::string& usage,
                const std::string& members) {
  for (auto finding : findings) {
    std::string path = finding.place.file == usage_file ? usage : members;
    if (finding.place.line > 0) path += fmt::format(":{}:{}", finding.place.line, finding.place.column);
    finding.place = {};
    context.system.print_error(print_finding(finding, {{path, {}}}, context.language));
  }
}

template <class T>
void add_figure(std::vector<std::string>& parts, const Message& message, const Field<T>& value, Language language) {
  if (value) parts.push_back(say(message, language, {{"n", *value}}));
}

/// "4, 9, 12 and more": enough of them to find out what is wrong.
std::string some_of(const std::vector<std::string>& all, Language language) {
  constexpr std::size_t enough = 10;
  const auto count = std::min(all.size(), enough);
  const auto list = join({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)}, list_separator(language));
  return all.size() > enough ? say(msg::usage_and_more, language, {{"list", list}}) : list;
}

std::string numbers_of(const std::vector<std::uint32_t>& lines, Language language) {
  std::vector<std::string> numbers;
  for (const auto line : lines) numbers.push_back(std::to_string(line));
  return some_of(numbers, language);
}

std::string name_of(const std::string& department, const State& state) {
  const auto* known = state.department(department);
  return known ? known->name.value_or(department) : department;
}

/// A check-in says the people of a department only where they changed.
void leave_out_known_headcounts(std::vector<Usage>& usage, const State& state) {
  for (auto& entry : usage)
    if (const auto* known = state.department(*entry.department);
        known && known->headcount.value == entry.headcount.value)
      entry.headcount = {};
  std::erase_if(usage, [](const Usage& entry) {
    return !entry.active && !entry.regular && !entry.core && !entry.uses && !entry.hours && !entry.headcount;
  });
}

std::string shown(const Context& context, const Today& today, const UsageReading& reading, const std::string& path) {
  const auto language = context.language;
  std::string text = say(msg::usage_shown, language, {{"path", printable(path)}, {"date", reading.as_of}}) + "\n";
  for (const auto& usage : reading.usage) {
    std::vector<std::string> parts;
    add_figure(parts, msg::figure_active, usage.active, language);
    add_figure(parts, msg::figure_regular, usage.regular, language);
    add_figure(parts, msg::figure_core, usage.core, language);
    add_figure(parts, msg::figure_uses, usage.uses, language);
    add_figure(parts, msg::figure_hours, usage.hours, language);
    add_figure(parts, msg::figure_headcount, usage.headcount, language);
    const Args args{{"department", name_of(*usage.department, today.state())},
                    {"figures", join(parts, list_separator(language))}};
    text += "  " + printable(say(msg::line_usage, language, args)) + "\n";
  }
  const auto add = [&](const Message& message, const Args& args = {}) {
    text += "  " + say(message, language, args) + "\n";
  };
  if (reading.by_person) add(msg::usage_people, {{"n", reading.people}});
  for (const auto& unclear : reading.unclear)
    add(msg::usage_unclear, {{"department", printable(name_of(unclear.department, today.state()))},
                             {"figure", *unclear.figure},
                             {"n", unclear.lines.size()},
                             {"lines", numbers_of(unclear.lines, language)}});
  if (reading.unplaced > 0)
    add(msg::usage_unplaced, {{"n", reading.unplaced}, {"lines", numbers_of(reading.unplaced_lines, language)}});
  if (!reading.unused_columns.empty())
    add(msg::usage_unused, {{"columns", printable(some_of(reading.unused_columns, language))}});
  if (reading.counts_left_out) add(msg::usage_counts_left_out);
  return text;
}

bool agreed(const Context& context) {
  const bool asked =
      context.system.input_is_terminal() && !context.arguments.has("yes") && !context.arguments.has("dry-run");
  if (!asked) return true;
  context.system.print_error(say(msg::usage_really, context.language));
  const auto line = context.system.read_line();
  return line && is_yes(*line);
}

}  // namespace

ExitCode take_usage_table(const Context& context, const Today& today, CheckIn& checkin) {
  const auto path = context.arguments.value("usage-csv");
  const auto members = context.arguments.value("members");
  if (!path) return members ? context.refuse(ExitCode::usage, msg::members_alone) : ExitCode::done;
  UsageTables tables;
  if (const auto status = load(context, *path, tables.usage); status != ExitCode::done) return status;
  if (members)
    if (const auto status = load(context, *members, tables.members.emplace()); status != ExitCode::done) return status;
  const auto& playbook = *today.subject().dossier.playbook;
  auto reading = read_usage_tables(tables, departments_of(today.state()), playbook, context.today);
  if (!reading.findings.empty()) {
    print_bare(context, reading.findings, *path, members.value_or(""));
    return ExitCode::data;
  }
  leave_out_known_headcounts(reading.usage, today.state());
  context.system.print_error(shown(context, today, reading, *path));
  if (!agreed(context)) return context.refuse(ExitCode::data, msg::nothing_recorded);
  for (auto& usage : reading.usage) checkin.usage.push_back(std::move(usage));
  return ExitCode::done;
}

}  // namespace planner
