// The playbook that is compiled into the program (src/playbook/playbook.toml).
#pragma once

#include <memory>
#include <string_view>

#include "planner/model/playbook.hpp"

namespace planner {

/// As people read and edit it.
extern const std::string_view builtin_playbook_text;
/// As the program loads it: the same, read and packed by the build.
extern const std::string_view builtin_playbook_packed;

/// The built-in playbook, loaded on first use. Its values have no places.
std::shared_ptr<const Playbook> builtin_playbook();

}  // namespace planner
