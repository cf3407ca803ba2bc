#include <array>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/many_reports.hpp"
#include "cli/numbers.hpp"
#include "cli/subject.hpp"

namespace planner {
namespace {

constexpr Formats report_formats{Format::text, Format::markdown, Format::html, Format::json};
constexpr std::array<std::string_view, 4> report_format_names{"text", "md", "html", "json"};

ExitCode run_report(Context& context) {
  ReportOptions options;
  if (!date_option(context, "since", options.since)) return ExitCode::usage;
  if (options.since && *options.since > context.today)
    return context.refuse(ExitCode::usage, msg::since_after_as_of,
                          {{"since", iso(*options.since)}, {"as_of", iso(context.today)}});
  options.kind = from_id<ReportKind>(context.arguments.value("kind").value_or("")).value_or(ReportKind::status);
  if (wants_many_reports(context)) return report_all(context, options);
  const auto format = chosen_format(context, "report", report_formats);
  if (!format) return ExitCode::usage;
  const auto client = load_operand(context);
  if (!client.usable()) return client.status;
  const Today today(client, context);
  return deliver(context, report_document(today.subject(), today.assessment(), options), *format);
}

const std::array<OptionSpec, 5> report_options{
    {{"for", 0, "READER", msg::opt_report_for, false, audience_names},
     {"kind", 0, "KIND", msg::opt_report_kind, false, Ids<ReportKind>::names},
     {"since", 0, "DATE", msg::opt_since},
     {"output", 'o', "FILE", msg::opt_output},
     {"format", 'f', "FORMAT", msg::opt_format, false, report_format_names}}};

}  // namespace

const Command report_command{"report",       msg::report_summary,  {"ENGAGEMENT", false, true},
                             report_options, msg::report_examples, run_report};

}  // namespace planner
