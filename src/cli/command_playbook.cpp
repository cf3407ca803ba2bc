#include <array>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/own_playbook.hpp"
#include "planner/read/builtin_playbook.hpp"

namespace planner {
namespace {

ExitCode check_playbook(const Context& context, const std::string& path) {
  if (const auto own = load_own_playbook(context, path); own.status != ExitCode::done) return own.status;
  return deliver_text(context, say(msg::playbook_fine, context.language, {{"path", path}}) + "\n");
}

ExitCode run_playbook(Context& context) {
  const auto& words = context.arguments.positionals();
  if (words.empty()) return deliver_text(context, builtin_playbook_text);
  if (words.size() == 2 && words.front() == "check") return check_playbook(context, words.back());
  return context.refuse(ExitCode::usage, msg::playbook_words);
}

const std::array<OptionSpec, 1> playbook_options{{{"output", 'o', "FILE", msg::opt_output}}};

}  // namespace

const Command playbook_command{"playbook",       msg::playbook_summary,  {"check FILE", false, true},
                               playbook_options, msg::playbook_examples, run_playbook};

}  // namespace planner
