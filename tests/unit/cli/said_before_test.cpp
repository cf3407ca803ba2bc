#include "cli/said_before.hpp"

#include <doctest/doctest.h>

#include <cerrno>

#include "support/memory_system.hpp"

namespace planner {
namespace {

const Date today = make_date(2026, 6, 9);

}  // namespace

TEST_CASE("said before: what is written is read again") {
  SaidBefore said;
  said.note({}, {"a/b/1", "株式会社/x"}, today);
  CHECK(said.write() == "2026-06-09\ta/b/1\n2026-06-09\t株式会社/x\n");
  CHECK(SaidBefore::read(said.write()).keys() == said.keys());
}

TEST_CASE("said before: lines that cannot be read are forgotten, the others stay") {
  const auto said = SaidBefore::read("nonsense\n2026-06-09\tkept\n2026-13-40\tno date\n2026-06-09\t\n2026-06-0");
  CHECK(said.keys() == std::set<std::string>{"kept"});
  CHECK(SaidBefore::read("").keys().empty());
  CHECK(SaidBefore::read(std::string("\0\xff\t\n", 4)).keys().empty());
}

TEST_CASE("said before: a key lives as long as it is current, and a while longer") {
  SaidBefore said;
  said.note({}, {"old", "current"}, today);
  said.note({"current"}, {}, today + Days{90});
  CHECK(said.keys().size() == 2);
  said.note({"current"}, {}, today + Days{91});
  CHECK(said.keys() == std::set<std::string>{"current"});
}

TEST_CASE("said before: one program at a time") {
  test::MemorySystem system;
  system.locked = EWOULDBLOCK;
  CHECK(SaidStore(system, "/state/planner").open().code == EWOULDBLOCK);
  system.locked = 0;
  SaidStore store(system, "/state/planner");
  CHECK(store.open().code == 0);
  CHECK(store.load().keys().empty());
  SaidBefore said;
  said.note({}, {"a"}, today);
  CHECK(store.save(said).code == 0);
  CHECK(store.load().keys() == std::set<std::string>{"a"});
}

}  // namespace planner
