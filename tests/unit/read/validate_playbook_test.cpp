// The built-in playbook is right, and a change that breaks it is found. Each case edits one text of it.
#include <doctest/doctest.h>

#include <string>

#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"
#include "support/load.hpp"

namespace planner::test {
namespace {

/// The codes of the findings in the built-in playbook after replacing the first `before` behind `anchor`.
std::string found(const std::string& anchor, const std::string& before, const std::string& after) {
  std::string text(builtin_playbook_text);
  const auto from = text.find(anchor);
  REQUIRE(from != std::string::npos);
  const auto at = text.find(before, from);
  REQUIRE(at != std::string::npos);
  text.replace(at, before.size(), after);
  auto result = read_playbook(text, 0);
  REQUIRE(result.findings.empty());
  auto findings = validate(*result.value);
  sort_findings(findings);
  std::string codes;
  for (const auto& finding : findings) codes += std::string(finding.code) + "\n";
  return codes;
}

}  // namespace

TEST_CASE("the built-in playbook is right") {
  for (const auto& finding : validate(playbook()))
    FAIL_CHECK(print_finding(finding, {{"playbook.toml", std::string(builtin_playbook_text)}}, Language::en));
}

TEST_CASE("an agenda that does not add up, and an item that does not exist, are found") {
  CHECK(found("id = \"16-M1\"", "minutes = 8", "minutes = 9") == "agenda-minutes\n");
  CHECK(found("id = \"16-M1\"", "item = \"work_map\"", "item = \"work_mop\"") == "unknown-item\n");
}

}  // namespace planner::test
