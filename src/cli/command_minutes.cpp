#include <array>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/numbers.hpp"
#include "cli/subject.hpp"

namespace planner {
namespace {

constexpr Formats minutes_formats{Format::text, Format::markdown, Format::html};
constexpr std::array<std::string_view, 3> minutes_format_names{"text", "md", "html"};

/// The record of a meeting, or of the last one; the latest where a number was recorded twice.
const Record* find_record(const State& state, std::optional<int> number) {
  const Record* found = nullptr;
  for (const auto& record : state.records)
    if (record.meeting && (!number || *record.meeting == *number)) found = &record;
  return found;
}

/// Why there are no minutes: the plan has no such meeting, or nobody recorded it.
ExitCode refuse_number(const Context& context, const Schedule& schedule, int number) {
  if (schedule.meeting(number)) return context.refuse(ExitCode::data, msg::meeting_not_recorded, {{"n", number}});
  const int last = schedule.meetings.empty() ? 0 : schedule.meetings.back().number;
  return context.refuse(ExitCode::data, msg::no_such_meeting, {{"n", number}, {"last", last}});
}

ExitCode run_minutes(Context& context) {
  const auto format = chosen_format(context, "minutes", minutes_formats);
  std::optional<int> number;
  if (!format || !number_option(context, "meeting", 1, 99, number)) return ExitCode::usage;
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  const Today today(client, context);
  const auto* record = find_record(today.state(), number);
  if (!record && number) return refuse_number(context, today.schedule(), *number);
  if (!record) return context.refuse(ExitCode::data, msg::nothing_recorded_yet);
  // Minutes tell what was known that day.
  Context that_day = context;
  that_day.today = record->date;
  const Today then(client, that_day);
  const auto* meeting = then.schedule().meeting(*record->meeting);
  if (!meeting) return refuse_number(context, then.schedule(), *record->meeting);
  return deliver(context, minutes_document(then.subject(), *meeting, *find_record(then.state(), *record->meeting)),
                 *format);
}

const std::array<OptionSpec, 3> minutes_options{
    {{"meeting", 0, "N", msg::opt_minutes_meeting},
     {"output", 'o', "FILE", msg::opt_output},
     {"format", 'f', "FORMAT", msg::opt_format, false, minutes_format_names}}};

}  // namespace

const Command minutes_command{"minutes",       msg::minutes_summary,  {"ENGAGEMENT"},
                              minutes_options, msg::minutes_examples, run_minutes};

}  // namespace planner
