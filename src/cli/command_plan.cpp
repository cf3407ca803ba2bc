#include <algorithm>
#include <array>
#include <iterator>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/portfolio.hpp"
#include "cli/shelf_messages.hpp"
#include "cli/subject.hpp"

namespace planner {
namespace {

constexpr Formats plan_formats{Format::text, Format::markdown, Format::html, Format::json, Format::csv, Format::ics};
constexpr std::array<std::string_view, 6> plan_format_names{"text", "md", "html", "json", "csv", "ics"};

/// All clients' meetings in one calendar. A client that is not right stops no other.
ExitCode plan_all(const Context& context, const std::vector<std::string>& files) {
  Document calendar;
  calendar.title = say(msg::plan_calendar, context.language);
  calendar.language = context.language;
  auto status = ExitCode::done;
  for (const auto& file : files) {
    const auto client = load_client(context, file);
    status = std::max(status, client.status);
    if (!client.usable()) continue;
    const Today today(client, context);
    auto plan = plan_document(today.subject());
    std::ranges::move(plan.events, std::back_inserter(calendar.events));
  }
  return std::max(status, deliver(context, calendar, Format::ics));
}

ExitCode run_plan(Context& context) {
  const auto format = chosen_format(context, "plan", plan_formats);
  if (!format) return ExitCode::usage;
  const auto& paths = context.arguments.positionals();
  const bool one = paths.empty() || (paths.size() == 1 && find_engagement(context.system, paths.front()));
  if (!one) {
    const auto files = operand_clients(context);
    if (files.empty()) return ExitCode::system;
    if (*format != Format::ics) return context.refuse(ExitCode::usage, msg::plan_many_calendar);
    return plan_all(context, files);
  }
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  const Today today(client, context);
  return deliver(context, plan_document(today.subject()), *format);
}

const std::array<OptionSpec, 3> plan_options{{{"for", 0, "READER", msg::opt_for, false, audience_names},
                                              {"output", 'o', "FILE", msg::opt_output},
                                              {"format", 'f', "FORMAT", msg::opt_format, false, plan_format_names}}};

}  // namespace

const Command plan_command{"plan",       msg::plan_summary,  {"ENGAGEMENT", false, true},
                           plan_options, msg::plan_examples, run_plan};

}  // namespace planner
