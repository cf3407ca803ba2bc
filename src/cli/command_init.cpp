#include <algorithm>
#include <array>
#include <cerrno>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/engagement_template.hpp"
#include "cli/failure.hpp"
#include "cli/init_answers.hpp"
#include "cli/schemas.hpp"
#include "planner/base/text.hpp"
#include "planner/base/toml_text.hpp"
#include "planner/read/read.hpp"
#include "planner/read/schema.hpp"

namespace planner {
namespace {

constexpr std::size_t id_characters = 5;

/// Beside engagement.toml, whose first line names it: so editors complete and check without a network.
constexpr std::string_view schema_file = "engagement.schema.json";

std::string engagement_schema_text(Language language) {
  return json_text(engagement_schema(*builtin_playbook(), language));
}

/// The folder's name as far as an id can hold it, and characters that make it unlike any other client's.
std::string new_id(const std::string& folder, System& system) {
  auto bare = folder;
  while (bare.size() > 1 && bare.ends_with('/')) bare.pop_back();
  std::string id;
  for (const char c : bare.substr(bare.find_last_of('/') + 1)) {
    const bool fits =
        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    if (fits && id.size() < 40) id += c;
  }
  return (id.empty() ? "client" : id) + "-" + system.random_id(id_characters);
}

std::string departments_text(const InitAnswers& answers, Language language) {
  std::string text;
  for (const auto& department : answers.departments) {
    text += say(msg::department_template, language,
                {{"id", department.id}, {"name", toml_string(department.name)}, {"headcount", department.headcount}});
    text += '\n';
  }
  return text.empty() ? std::string(msg::department_placeholder.in(language)) : text;
}

std::string engagement_text(const InitAnswers& answers, const std::string& id, Language language) {
  const auto mark = [](const std::string& value) { return value.empty() ? "# " : ""; };
  return say(msg::engagement_template, language,
             {{"schema", schema_file},
              {"id", id},
              {"client", toml_string(answers.client)},
              {"sponsor_mark", mark(answers.sponsor)},
              {"sponsor", toml_string(answers.sponsor)},
              {"lead_mark", mark(answers.lead)},
              {"lead", toml_string(answers.lead)},
              {"advisor_mark", mark(answers.advisor)},
              {"advisor", toml_string(answers.advisor)},
              {"start", iso(answers.start)},
              {"weeks", answers.weeks == "auto" ? toml_string("auto") : answers.weeks},
              {"cadence", answers.cadence},
              {"time", answers.time},
              {"departments", departments_text(answers, language)}});
}

ExitCode write_engagement(const Context& context, const std::string& folder, const std::string& text) {
  auto& system = context.system;
  const std::string path = (folder.ends_with('/') ? folder : folder + "/") + "engagement.toml";
  if (system.kind(path) != FileKind::missing)
    return context.refuse(ExitCode::system, msg::init_exists, {{"path", path}});
  if (const auto failure = system.make_folder(folder); failure && failure.code != EEXIST)
    return context.refuse(ExitCode::system, msg::cannot_write, {{"path", folder}, {"why", failure_words(failure)}});
  if (const auto failure = system.create_file(path, text)) {
    if (failure.code == EEXIST) return context.refuse(ExitCode::system, msg::init_exists, {{"path", path}});
    return context.refuse(ExitCode::system, msg::cannot_write, {{"path", path}, {"why", failure_words(failure)}});
  }
  // A schema that is there already may be of the user's own playbook.
  const std::string schema = (folder.ends_with('/') ? folder : folder + "/") + std::string(schema_file);
  if (const auto failure = system.create_file(schema, engagement_schema_text(context.language));
      failure && failure.code != EEXIST)
    return context.refuse(ExitCode::system, msg::cannot_write, {{"path", schema}, {"why", failure_words(failure)}});
  const auto done = say(msg::init_done, context.language,
                        {{"path", printable(path)}, {"folder", printable(folder)}, {"schema", schema_file}});
  system.print(done + "\n");
  return ExitCode::done;
}

ExitCode run_init(Context& context) {
  const std::string folder = context.arguments.positionals().front();
  if (context.system.kind(folder + "/engagement.toml") != FileKind::missing)
    return context.refuse(ExitCode::system, msg::init_exists, {{"path", folder + "/engagement.toml"}});
  InitAnswers answers;
  if (const auto status = collect_answers(context, answers); status != ExitCode::done) return status;
  const auto id = new_id(folder, context.system);
  const auto text = engagement_text(answers, id, context.language);
  // What is written has to be valid: the same checks as for any file.
  const Sources sources{{folder + "/engagement.toml", text}};
  auto result = read_engagement(text, 0);
  if (result.value && !has_error(result.findings)) result.findings = validate(*result.value, *builtin_playbook());
  if (has_error(result.findings)) {
    print_findings(context, result.findings, sources, true);
    return ExitCode::usage;
  }
  return write_engagement(context, folder, text);
}

const std::array<OptionSpec, 9> init_options{{{"client", 0, "NAME", msg::opt_client},
                                              {"start", 0, "DATE", msg::opt_start},
                                              {"weeks", 0, "N", msg::opt_weeks},
                                              {"cadence", 0, "TEXT", msg::opt_cadence},
                                              {"time", 0, "HH:MM", msg::opt_time},
                                              {"department", 0, "[ID=]NAME:PEOPLE", msg::opt_department, true},
                                              {"sponsor", 0, "NAME", msg::opt_sponsor},
                                              {"lead", 0, "NAME", msg::opt_lead},
                                              {"advisor", 0, "NAME", msg::opt_advisor}}};

}  // namespace

const Command init_command{"init", msg::init_summary, {"DIR", true, false}, init_options, msg::init_examples, run_init};

}  // namespace planner
