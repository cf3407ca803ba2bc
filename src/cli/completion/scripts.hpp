// The completion scripts: planner.bash, planner.zsh and planner.fish beside this file, compiled into the program.
#pragma once

#include <string_view>

namespace planner {

extern const std::string_view bash_completion;
extern const std::string_view zsh_completion;
extern const std::string_view fish_completion;

}  // namespace planner
