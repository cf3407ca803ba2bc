#include "planner/read/read.hpp"
#include "read/packed_playbook.hpp"
#include "support.hpp"

using namespace planner;

PLANNER_FUZZ_TARGET(text) {
  const auto result = read_playbook(text, 0);
  fuzz::show(result.findings, text);
  if (!result.value) return;
  fuzz::show(validate(*result.value), text);
  std::vector<std::string> lacking;
  const auto packed = pack_playbook(*result.value, lacking);
  fuzz::demand(lacking.empty(), "every key of a playbook has a packed form");
  fuzz::demand(pack_playbook(unpack_playbook(packed), lacking) == packed, "what is unpacked is what was packed");
}
