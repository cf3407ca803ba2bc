#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/portfolio.hpp"
#include "planner/assess/advice.hpp"

namespace planner {
namespace {

constexpr Formats check_formats{Format::text, Format::json};
constexpr std::array<std::string_view, 2> check_format_names{"text", "json"};

struct Tally {
  int clients = 0, errors = 0, advice = 0;
  ExitCode worst = ExitCode::done;
  std::string text;
  Array findings;
};

Value finding_facts(const Finding& finding, const Sources& sources, Language language) {
  Value facts;
  if (finding.place.file < sources.size()) facts.add("file", sources[finding.place.file].path);
  if (finding.place.line > 0)
    facts.add("line", static_cast<int>(finding.place.line)).add("column", static_cast<int>(finding.place.column));
  facts.add("severity", severity_name(finding.severity))
      .add("code", finding.code)
      .add("text", finding.text.in(language));
  if (finding.hint) facts.add("hint", finding.hint->in(language));
  return facts;
}

void check_one(const Context& context, const std::string& path, Tally& tally) {
  auto client = read_client(context.system, path);
  ++tally.clients;
  tally.worst = std::max(tally.worst, client.status);
  if (client.failure) context.refuse(client.status, client.failure->message, client.failure->args);
  if (client.usable()) {
    const auto state = fold(client.dossier.engagement, client.dossier.checkins, context.today);
    const auto schedule = make_schedule(client.dossier, context.today);
    const auto advice = advise(client.dossier, state, schedule, context.today);
    client.findings.insert(client.findings.end(), state.conflicts.begin(), state.conflicts.end());
    client.findings.insert(client.findings.end(), advice.begin(), advice.end());
    sort_findings(client.findings);
    if (has_error(client.findings)) tally.worst = std::max(tally.worst, ExitCode::data);
  }
  print_findings(context, client.findings, client.sources, true);
  for (const auto& finding : client.findings) {
    ++(finding.severity == Severity::error ? tally.errors : tally.advice);
    tally.findings.push_back(finding_facts(finding, client.sources, context.language));
    if (finding.severity == Severity::advice) tally.text += print_finding(finding, client.sources, context.language);
  }
}

ExitCode run_check(Context& context) {
  const auto format = chosen_format(context, "check", check_formats);
  if (!format) return ExitCode::usage;
  auto paths = context.arguments.positionals();
  if (paths.empty()) {
    const auto here = find_engagement(context.system, std::nullopt);
    paths.push_back(here.value_or("."));
  }
  const auto files = find_engagements(context.system, paths);
  if (files.empty()) return context.refuse(ExitCode::system, msg::check_none, {{"path", paths.front()}});
  Tally tally;
  for (const auto& file : files) check_one(context, file, tally);

  ExitCode status = ExitCode::done;
  if (*format == Format::json) {
    Document document;
    document.facts.add("schema", "planner.check/1").add("findings", std::move(tally.findings));
    status = deliver(context, document, *format);
  } else {
    tally.text += say(msg::check_total, context.language,
                      {{"clients", tally.clients}, {"errors", tally.errors}, {"advice", tally.advice}}) +
                  "\n";
    status = deliver_text(context, tally.text);
  }
  status = std::max(status, tally.worst);
  if (status == ExitCode::done && tally.advice > 0 && context.arguments.has("strict")) return ExitCode::yes;
  return status;
}

const std::array<OptionSpec, 3> check_options{{{"strict", 0, "", msg::opt_strict},
                                               {"output", 'o', "FILE", msg::opt_output},
                                               {"format", 'f', "FORMAT", msg::opt_format, false, check_format_names}}};

}  // namespace

const Command check_command{"check",       msg::check_summary,  {"PATH", false, true},
                            check_options, msg::check_examples, run_check};

}  // namespace planner
