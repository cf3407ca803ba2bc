// A playbook as bytes that load at once, and back. Places are lost, and only the build that packed it can unpack it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planner/model/playbook.hpp"

namespace planner {

/// `lacking` takes the keys whose values have no packed form.
std::string pack_playbook(const Playbook& playbook, std::vector<std::string>& lacking);
Playbook unpack_playbook(std::string_view bytes);

}  // namespace planner
