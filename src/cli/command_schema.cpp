#include <array>

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/home_messages.hpp"
#include "cli/own_playbook.hpp"
#include "cli/schemas.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

ExitCode run_schema(Context& context) {
  const auto& words = context.arguments.positionals();
  if (words.empty()) return deliver_text(context, schema_list(context.language));
  auto playbook = builtin_playbook();
  if (const auto path = context.arguments.value("playbook")) {
    auto own = load_own_playbook(context, *path);
    if (own.status != ExitCode::done) return own.status;
    playbook = own.playbook;
  }
  const auto schema = schema_named(words.front(), *playbook, context.language);
  return deliver_text(context, json_text(*schema));
}

const std::array<OptionSpec, 2> schema_options{
    {{"playbook", 0, "FILE", msg::opt_schema_playbook}, {"output", 'o', "FILE", msg::opt_output}}};

}  // namespace

const Command schema_command{"schema",       msg::schema_summary,  {"NAME", false, false, schema_names()},
                             schema_options, msg::schema_examples, run_schema};

}  // namespace planner
