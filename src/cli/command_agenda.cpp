#include <array>
#include <charconv>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/numbers.hpp"
#include "cli/subject.hpp"

namespace planner {
namespace {

constexpr Formats agenda_formats{Format::text, Format::markdown, Format::html, Format::json};
constexpr std::array<std::string_view, 4> agenda_format_names{"text", "md", "html", "json"};

ExitCode run_agenda(Context& context) {
  const auto format = chosen_format(context, "agenda", agenda_formats);
  std::optional<int> number;
  if (!format || !number_option(context, "meeting", 1, 99, number)) return ExitCode::usage;
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  const Today today(client, context);
  const auto& schedule = today.schedule();
  const Meeting* meeting = number ? schedule.meeting(*number) : schedule.next_meeting(context.today);
  if (!meeting && number)
    return context.refuse(ExitCode::data, msg::no_such_meeting,
                          {{"n", *number}, {"last", schedule.meetings.empty() ? 0 : schedule.meetings.back().number}});
  if (!meeting) return context.refuse(ExitCode::data, msg::no_next_meeting, {{"date", context.today}});
  return deliver(context, agenda_document(today.subject(), *meeting), *format);
}

const std::array<OptionSpec, 4> agenda_options{
    {{"meeting", 0, "N", msg::opt_meeting},
     {"for", 0, "READER", msg::opt_agenda_for, false, audience_names},
     {"output", 'o', "FILE", msg::opt_output},
     {"format", 'f', "FORMAT", msg::opt_format, false, agenda_format_names}}};

}  // namespace

const Command agenda_command{"agenda",       msg::agenda_summary,  {"ENGAGEMENT"},
                             agenda_options, msg::agenda_examples, run_agenda};

}  // namespace planner
