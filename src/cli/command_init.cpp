#include <array>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/engagement_template.hpp"
#include "cli/init_answers.hpp"
#include "cli/init_files.hpp"
#include "cli/shelf_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/base/toml_text.hpp"
#include "planner/read/read.hpp"
#include "planner/read/schema.hpp"

namespace planner {
namespace {

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

ExitCode run_init(Context& context) {
  const std::string folder = context.arguments.positionals().front();
  if (context.system.kind(folder + "/engagement.toml") != FileKind::missing)
    return context.refuse(ExitCode::system, msg::init_exists, {{"path", folder + "/engagement.toml"}});
  if (context.arguments.has("from")) return init_from(context, folder);
  InitAnswers answers;
  if (const auto status = collect_answers(context, answers); status != ExitCode::done) return status;
  const auto id = new_engagement_id(folder, context.system);
  const auto text = engagement_text(answers, id, context.language);
  // What is written has to be valid: the same checks as for any file.
  const Sources sources{{folder + "/engagement.toml", text}};
  auto result = read_engagement(text, 0);
  if (result.value && !has_error(result.findings)) result.findings = validate(*result.value, *builtin_playbook());
  if (has_error(result.findings)) {
    print_findings(context, result.findings, sources, true);
    return ExitCode::usage;
  }
  const auto status =
      create_engagement(context, folder, {text, engagement_schema_text(*builtin_playbook(), context.language), {}, {}});
  if (status == ExitCode::done)
    context.system.print(
        say(msg::init_done, context.language,
            {{"path", printable(engagement_path(folder))}, {"folder", printable(folder)}, {"schema", schema_file}}) +
        "\n");
  return status;
}

const std::array<OptionSpec, 10> init_options{{{"from", 0, "OLD", msg::opt_init_from},
                                               {"client", 0, "NAME", msg::opt_client},
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
