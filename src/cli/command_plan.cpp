#include <array>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/subject.hpp"

namespace planner {
namespace {

constexpr Formats plan_formats{Format::text, Format::markdown, Format::html, Format::json, Format::csv, Format::ics};
constexpr std::array<std::string_view, 6> plan_format_names{"text", "md", "html", "json", "csv", "ics"};

ExitCode run_plan(Context& context) {
  const auto format = chosen_format(context, "plan", plan_formats);
  if (!format) return ExitCode::usage;
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  const Today today(client, context);
  return deliver(context, plan_document(today.subject()), *format);
}

const std::array<OptionSpec, 3> plan_options{{{"for", 0, "READER", msg::opt_for, false, audience_names},
                                              {"output", 'o', "FILE", msg::opt_output},
                                              {"format", 'f', "FORMAT", msg::opt_format, false, plan_format_names}}};

}  // namespace

const Command plan_command{"plan", msg::plan_summary, {"ENGAGEMENT"}, plan_options, msg::plan_examples, run_plan};

}  // namespace planner
