#include "planner/read/builtin_playbook.hpp"

#include <doctest/doctest.h>

#include "planner/read/read.hpp"
#include "read/packed_playbook.hpp"
#include "support/load.hpp"

namespace planner {
namespace {

std::string packed(const Playbook& playbook) {
  std::vector<std::string> lacking;
  return pack_playbook(playbook, lacking);
}

TEST_CASE("what the program loads is what its playbook says") {
  const auto loaded = builtin_playbook();
  const auto& read = test::playbook();
  CHECK(packed(*loaded) == packed(read));
  // A sample of each kind of value, so that not two empty ones are alike.
  REQUIRE(loaded->phases.size() == read.phases.size());
  REQUIRE(loaded->phases.size() == 5);
  CHECK(loaded->phases[2].id.value == "fit");
  CHECK(loaded->phases[2].title->ja == read.phases[2].title->ja);
  CHECK(loaded->phases[2].weeks_16->last == read.phases[2].weeks_16->last);
  CHECK(loaded->thresholds.size() == read.thresholds.size());
  CHECK(loaded->threshold("max_gap_days") == read.threshold("max_gap_days"));
  CHECK(loaded->usage_columns.back().names.back().value == read.usage_columns.back().names.back().value);
}

TEST_CASE("an absent value stays absent, and packing keeps every bit of a number") {
  Playbook book;
  auto& milestone = book.milestones.emplace_back();
  milestone.id = std::string("a");
  milestone.adoption = 33.3;
  book.thresholds.set("x", 0.1);
  const auto back = unpack_playbook(packed(book));
  REQUIRE(back.milestones.size() == 1);
  CHECK(back.milestones[0].adoption.value == 33.3);
  CHECK_FALSE(back.milestones[0].core);
  CHECK_FALSE(back.milestones[0].title);
  CHECK(back.threshold("x") == 0.1);
  CHECK(back.phases.empty());
}

TEST_CASE("half of the bytes is no crash") {
  const auto bytes = packed(test::playbook());
  for (std::size_t size = 0; size < bytes.size(); size += 977) unpack_playbook(std::string_view(bytes).substr(0, size));
}

}  // namespace
}  // namespace planner
