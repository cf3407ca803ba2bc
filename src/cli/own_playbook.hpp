// A playbook of the user's own, read from a file.
#pragma once

#include <memory>
#include <string>

#include "planner/cli/command.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

struct OwnPlaybook {
  std::shared_ptr<const Playbook> playbook;  ///< present when the status is done
  ExitCode status = ExitCode::done;
};

/// Reads and checks it; says on standard error what is wrong.
OwnPlaybook load_own_playbook(const Context& context, const std::string& path);

/// Reads it from the last of the sources and adds the built-in one, that findings may point into, behind it.
Result<Playbook> read_own_playbook(Sources& sources);

}  // namespace planner
