#include "read/deep_keys.hpp"

#include <doctest/doctest.h>

#include <string>

namespace planner {
namespace {

std::string dotted(std::size_t parts, const std::string& part = "a", const std::string& dot = ".") {
  std::string key = part;
  for (std::size_t i = 1; i < parts; ++i) key += dot + part;
  return key;
}

TEST_CASE("keys of up to 65 parts pass, deeper ones are named by their line") {
  CHECK(line_with_deep_key(dotted(65) + " = 1\n") == 0);
  CHECK(line_with_deep_key("x = 1\n" + dotted(66) + " = 1\n") == 2);
  CHECK(line_with_deep_key("\n\n[" + dotted(66) + "]\n") == 3);
  CHECK(line_with_deep_key("x = { " + dotted(66) + " = 1 }") == 1);
  CHECK(line_with_deep_key("x = [1, { y = 2, " + dotted(66) + " = 1 }]") == 1);
  CHECK(line_with_deep_key(dotted(66, "\"a b\"", " . ") + " = 1") == 1);
  CHECK(line_with_deep_key(dotted(66, "'a'") + " = 1") == 1);
  CHECK(line_with_deep_key("a = \"not closed\n" + dotted(66) + " = 1") == 2);
}

TEST_CASE("dots elsewhere are no key") {
  const auto dots = std::string(100, '.');
  CHECK(line_with_deep_key("x = \"" + dots + "\\\"" + dots + "\"\n") == 0);
  CHECK(line_with_deep_key("x = '" + dots + "' # " + dots + "\n") == 0);
  CHECK(line_with_deep_key("x = \"\"\"\n" + dots + "\n\"quoted\"\n" + dots + "\"\"\"\n") == 0);
  CHECK(line_with_deep_key("x = '''" + dots + "'" + dots + "'''") == 0);
  CHECK(line_with_deep_key("x = [" + dotted(100, "1.5", ", ") + "]") == 0);
  CHECK(line_with_deep_key("x = \"" + dots) == 0);
  CHECK(line_with_deep_key("x = \"\\") == 0);
}

}  // namespace
}  // namespace planner
