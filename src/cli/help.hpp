// Help texts, made from the command table.
#pragma once

#include <string>

#include "planner/cli/command.hpp"

namespace planner {

std::string overview_help(Language language);
std::string command_help(const Command& command, Language language);
std::string version_text(Language language);

}  // namespace planner
