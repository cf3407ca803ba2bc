// The command line's words into arguments.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/cli/command.hpp"

namespace planner {

/// What the words ask for: a command to run, or help, or the version; or what is wrong with them.
struct Request {
  const Command* command = nullptr;
  Arguments arguments;
  bool help = false;
  bool version = false;
  std::optional<Phrase> error;
  std::optional<Phrase> hint;
};

Request parse_arguments(const std::vector<std::string>& words);

}  // namespace planner
