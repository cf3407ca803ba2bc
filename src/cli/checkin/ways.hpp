// The ways to record besides the options.
#pragma once

#include "cli/client.hpp"
#include "planner/cli/command.hpp"

namespace planner {

/// --from FILE, or - for standard input.
ExitCode by_file(const Context& context, const ClientFiles& client);

}  // namespace planner
