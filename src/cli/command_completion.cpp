#include <algorithm>
#include <array>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/completion/complete.hpp"
#include "cli/completion/scripts.hpp"
#include "cli/deliver.hpp"
#include "cli/home_messages.hpp"

namespace planner {
namespace {

constexpr std::array<std::string_view, 3> shells{"bash", "zsh", "fish"};

ExitCode run_completion(Context& context) {
  const std::array scripts{bash_completion, zsh_completion, fish_completion};
  const auto& shell = context.arguments.positionals().front();
  return deliver_text(context, scripts[static_cast<std::size_t>(std::ranges::find(shells, shell) - shells.begin())]);
}

/// Never says anything on standard error, and is never wrong: it runs while somebody types.
ExitCode run_helper(Context& context) {
  const auto& words = context.arguments.positionals();
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i] == "--lang") context.language = parse_language(words[i + 1]).value_or(context.language);
  context.system.print(completion_text(complete(words, context)));
  return ExitCode::done;
}

const std::array<OptionSpec, 1> completion_options{{{"output", 'o', "FILE", msg::opt_output}}};

}  // namespace

const Command completion_command{"completion",       msg::completion_summary,  {"SHELL", true, false, shells},
                                 completion_options, msg::completion_examples, run_completion};

const Command completion_helper{"__complete", msg::completion_summary, {}, {}, msg::completion_examples, run_helper};

}  // namespace planner
