#include <array>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/portfolio.hpp"
#include "cli/portfolio_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/status.hpp"

namespace planner {
namespace {

constexpr Formats status_formats{Format::text, Format::html, Format::json, Format::csv};
constexpr std::array<std::string_view, 4> status_format_names{"text", "html", "json", "csv"};

/// A finding in one line, with its place.
std::string one_line(const Finding& finding, const Sources& sources, Language language) {
  const auto printed = print_finding(finding, sources, language);
  return printed.substr(0, printed.find('\n'));
}

StatusLine broken(const Context& context, const ClientFiles& client) {
  StatusLine line;
  line.path = printable(client.path);
  line.client = client.dossier.engagement.client.name.value_or("");
  if (client.failure) line.error = client.failure->in(context.language);
  for (const auto& finding : client.findings)
    if (line.error.empty() && finding.severity == Severity::error)
      line.error = one_line(finding, client.sources, context.language);
  return line;
}

StatusLine line_of(const Context& context, const ClientFiles& client, bool alone) {
  if (!client.usable()) return broken(context, client);
  const auto assessment = assess(Chronicle(client.dossier), context.today, Beginnings::left);
  const Subject subject{client.dossier, assessment.state, assessment.schedule,
                        context.today,  context.language, Audience::advisor};
  auto line = status_line(subject, assessment, printable(client.path));
  if (alone) draw_period(line, subject);
  for (const auto& conflict : assessment.state.conflicts)
    line.conflicts.push_back(one_line(conflict, client.sources, context.language));
  return line;
}

ExitCode run_status(Context& context) {
  const auto format = chosen_format(context, "status", status_formats);
  if (!format) return ExitCode::usage;
  const auto files = operand_clients(context);
  if (files.empty()) return ExitCode::system;
  std::vector<StatusLine> lines;
  const auto worst = look_at_clients<StatusLine>(
      context, files, [&](ClientFiles& client, Look&) { return line_of(context, client, files.size() == 1); },
      [&](StatusLine&& line) { lines.push_back(std::move(line)); });
  const auto document =
      status_document(std::move(lines), context.arguments.has("all"), context.today, context.language);
  return std::max(deliver(context, document, *format), worst);
}

const std::array<OptionSpec, 3> status_options{
    {{"all", 0, "", msg::opt_all},
     {"output", 'o', "FILE", msg::opt_output},
     {"format", 'f', "FORMAT", msg::opt_format, false, status_format_names}}};

}  // namespace

const Command status_command{"status",       msg::status_summary,  {"PATH", false, true},
                             status_options, msg::status_examples, run_status};

}  // namespace planner
