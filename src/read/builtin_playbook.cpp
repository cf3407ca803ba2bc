#include "planner/read/builtin_playbook.hpp"

#include "packed_playbook.hpp"

namespace planner {

std::shared_ptr<const Playbook> builtin_playbook() {
  static const auto playbook = std::make_shared<const Playbook>(unpack_playbook(builtin_playbook_packed));
  return playbook;
}

}  // namespace planner
