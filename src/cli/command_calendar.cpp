#include <array>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/numbers.hpp"
#include "cli/subject.hpp"

namespace planner {
namespace {

constexpr Formats calendar_formats{Format::text, Format::markdown, Format::json, Format::csv, Format::ics};
constexpr std::array<std::string_view, 5> calendar_format_names{"text", "md", "json", "csv", "ics"};
constexpr std::array<std::string_view, 1> countries{"jp"};
constexpr int first_year = 2000, last_year = 2099;

ExitCode holidays_alone(const Context& context, Format format) {
  std::optional<int> from, to;
  if (!number_option(context, "year", first_year, last_year, from) ||
      !number_option(context, "to", first_year, last_year, to))
    return ExitCode::usage;
  if (!from) return context.refuse(ExitCode::usage, msg::holidays_want_year);
  if (!context.arguments.has("holidays")) return context.refuse(ExitCode::usage, msg::year_wants_holidays);
  if (to.value_or(*from) < *from) return context.refuse(ExitCode::usage, msg::years_reversed);
  const Date first = make_date(*from, 1, 1), last = make_date(to.value_or(*from), 12, 31);
  const ClosedDays closed{"jp", japanese_closed_days(first, last), first, last};
  return deliver(context, calendar_document(closed, context.today, context.language), format);
}

ExitCode run_calendar(Context& context) {
  const auto format = chosen_format(context, "calendar", calendar_formats);
  if (!format) return ExitCode::usage;
  const auto& arguments = context.arguments;
  if (arguments.has("year") || arguments.has("to") || arguments.has("holidays"))
    return holidays_alone(context, *format);
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  const Today today(client, context);
  const auto& schedule = today.schedule();
  ClosedDays closed{*client.dossier.engagement.id, {}, schedule.start, schedule.end};
  const auto calendar = calendar_of(client.dossier);
  for (const auto& [date, day] : calendar.closed())
    if (date >= schedule.start && date <= schedule.end) closed.days.push_back(day);
  return deliver(context, calendar_document(closed, context.today, today.subject().language), *format);
}

const std::array<OptionSpec, 5> calendar_options{
    {{"year", 0, "YEAR", msg::opt_year},
     {"to", 0, "YEAR", msg::opt_to_year},
     {"holidays", 0, "COUNTRY", msg::opt_holidays, false, countries},
     {"output", 'o', "FILE", msg::opt_output},
     {"format", 'f', "FORMAT", msg::opt_format, false, calendar_format_names}}};

}  // namespace

const Command calendar_command{"calendar",       msg::calendar_summary,  {"ENGAGEMENT"},
                               calendar_options, msg::calendar_examples, run_calendar};

}  // namespace planner
