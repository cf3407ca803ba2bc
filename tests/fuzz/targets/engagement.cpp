#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"
#include "support.hpp"

using namespace planner;

PLANNER_FUZZ_TARGET(text) {
  const auto result = read_engagement(text, 0);
  fuzz::show(result.findings, text);
  if (result.value) fuzz::show(validate(*result.value, *builtin_playbook()), text);
}
