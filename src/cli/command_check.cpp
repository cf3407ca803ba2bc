#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "cli/bookings.hpp"
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

/// What is found in one client, or in all.
struct Checked {
  bool found = true;  ///< whether there was a file to read
  int errors = 0, advice = 0;
  std::string text;
  Array findings;
  std::string shelf;  ///< what is wrong on its news shelves
  Array shelf_findings;
  std::vector<Booking> bookings;
};

struct Tally {
  int clients = 0;
  Checked all;
  std::set<std::string> shelves;  ///< what was said of news shelves, which many clients share
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

Checked check_one(const Context& context, ClientFiles& client, Look& look) {
  Checked checked;
  checked.found = !client.failure;
  if (client.usable()) {
    const auto state = fold(client.dossier.engagement, client.dossier.checkins, context.today);
    const auto schedule = make_schedule(client.dossier, context.today);
    const auto advice = advise(client.dossier, state, schedule, context.today);
    client.findings.insert(client.findings.end(), state.conflicts.begin(), state.conflicts.end());
    client.findings.insert(client.findings.end(), advice.begin(), advice.end());
    sort_findings(client.findings);
    if (has_error(client.findings)) look.status = ExitCode::data;
    look.complaints = findings_text(client.findings, client.sources, context.language, true);
    checked.bookings = bookings_of(client, schedule, context.today);
  }
  if (has_error(client.shelf_findings)) look.status = ExitCode::data;
  checked.shelf = look.shelf;
  for (const auto& finding : client.shelf_findings)
    checked.shelf_findings.push_back(finding_facts(finding, client.sources, context.language));
  for (const auto& finding : client.findings) {
    ++(finding.severity == Severity::error ? checked.errors : checked.advice);
    checked.findings.push_back(finding_facts(finding, client.sources, context.language));
    if (finding.severity == Severity::advice) checked.text += print_finding(finding, client.sources, context.language);
  }
  return checked;
}

void add(Tally& tally, Checked&& checked) {
  tally.clients += checked.found ? 1 : 0;
  tally.all.errors += checked.errors;
  tally.all.advice += checked.advice;
  tally.all.text += checked.text;
  for (auto& finding : checked.findings) tally.all.findings.push_back(std::move(finding));
  std::ranges::move(checked.bookings, std::back_inserter(tally.all.bookings));
  if (!checked.shelf.empty() && tally.shelves.insert(checked.shelf).second) {
    tally.all.errors += static_cast<int>(checked.shelf_findings.size());
    for (auto& finding : checked.shelf_findings) tally.all.findings.push_back(std::move(finding));
  }
}

/// Two meetings of one advisor at one time show only when all clients are known.
void add_double_bookings(const Context& context, Checked& all) {
  for (const auto& [finding, sources] : double_bookings(all.bookings)) {
    ++all.advice;
    all.findings.push_back(finding_facts(finding, *sources, context.language));
    all.text += print_finding(finding, *sources, context.language);
  }
}

ExitCode run_check(Context& context) {
  const auto format = chosen_format(context, "check", check_formats);
  if (!format) return ExitCode::usage;
  const auto files = operand_clients(context);
  if (files.empty()) return ExitCode::system;
  Tally tally;
  const auto worst = look_at_clients<Checked>(
      context, files, [&](ClientFiles& client, Look& look) { return check_one(context, client, look); },
      [&](Checked&& checked) { add(tally, std::move(checked)); });
  add_double_bookings(context, tally.all);

  ExitCode status = ExitCode::done;
  if (*format == Format::json) {
    Document document;
    document.facts.add("schema", "planner.check/1").add("findings", std::move(tally.all.findings));
    status = deliver(context, document, *format);
  } else if (tally.clients > 0) {
    const Args counts{{"clients", tally.clients}, {"errors", tally.all.errors}, {"advice", tally.all.advice}};
    status = deliver_text(context, tally.all.text + say(msg::check_total, context.language, counts) + "\n");
  }
  status = std::max(status, worst);
  if (status == ExitCode::done && tally.all.advice > 0 && context.arguments.has("strict")) return ExitCode::yes;
  return status;
}

const std::array<OptionSpec, 3> check_options{{{"strict", 0, "", msg::opt_strict},
                                               {"output", 'o', "FILE", msg::opt_output},
                                               {"format", 'f', "FORMAT", msg::opt_format, false, check_format_names}}};

}  // namespace

const Command check_command{"check",       msg::check_summary,  {"PATH", false, true},
                            check_options, msg::check_examples, run_check};

}  // namespace planner
