#include "packed_playbook.hpp"

#include "keys.hpp"

namespace planner {

template <>
std::span<const Key<Playbook>> keys_of();

std::string pack_playbook(const Playbook& playbook, std::vector<std::string>& lacking) {
  Packer packer;
  pack_value(playbook, packer);
  lacking = packer.lacking();
  return packer.bytes();
}

Playbook unpack_playbook(std::string_view bytes) {
  Unpacker unpacker(bytes);
  Playbook playbook;
  unpack_value(playbook, unpacker);
  return playbook;
}

}  // namespace planner
