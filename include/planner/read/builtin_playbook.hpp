// The playbook that is compiled into the program (src/playbook/playbook.toml).
#pragma once

#include <string_view>

namespace planner {

extern const std::string_view builtin_playbook_text;

}  // namespace planner
