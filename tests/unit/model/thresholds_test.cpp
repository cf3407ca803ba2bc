#include "planner/model/thresholds.hpp"

#include <doctest/doctest.h>

namespace planner {
namespace {

TEST_CASE("thresholds are found by their whole names") {
  Thresholds thresholds;
  CHECK(thresholds.find("") == nullptr);
  thresholds.set("neglect_warn_drop", 10.0);
  thresholds.set("neglect_warn", 3.0);
  REQUIRE(thresholds.find("neglect_warn") != nullptr);
  CHECK(thresholds.find("neglect_warn")->value == 3.0);
  CHECK(thresholds.find("neglect_warn_drop")->value == 10.0);
  CHECK(!thresholds.contains("neglect_warn_"));
  CHECK(!thresholds.contains("Neglect_warn"));
}

TEST_CASE("thresholds stand in the order of their names' first coming, and a later value replaces") {
  Thresholds thresholds;
  for (const char* name : {"weeks_min", "target_16", "weeks_max"}) thresholds.set(name, 1.0);
  thresholds.set("weeks_min", Field<double>(12.0, {1, 2, 3}));
  CHECK(thresholds.size() == 3);
  std::string names;
  for (const auto& [name, value] : thresholds) names += name + ' ';
  CHECK(names == "weeks_min target_16 weeks_max ");
  CHECK(thresholds.find("weeks_min")->value == 12.0);
  CHECK(thresholds.find("weeks_min")->place.line == 2);
}

TEST_CASE("a copy of thresholds is its own") {
  Thresholds builtin;
  builtin.set("silent_days", 21.0);
  auto own = builtin;
  own.set("silent_days", 14.0);
  own.set("added", 1.0);
  CHECK(builtin.find("silent_days")->value == 21.0);
  CHECK(own.find("silent_days")->value == 14.0);
  CHECK(!builtin.contains("added"));
}

}  // namespace
}  // namespace planner
