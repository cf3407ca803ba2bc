#include <array>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/deliver.hpp"
#include "cli/home_messages.hpp"
#include "cli/manual.hpp"

namespace planner {
namespace {

ExitCode run_man(Context& context) { return deliver_text(context, manual_page(context.language)); }

const std::array<OptionSpec, 1> man_options{{{"output", 'o', "FILE", msg::opt_output}}};

}  // namespace

const Command man_command{"man", msg::man_summary, {}, man_options, msg::man_examples, run_man};

}  // namespace planner
