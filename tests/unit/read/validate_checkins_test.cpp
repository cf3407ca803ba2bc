// What only shows over several check-ins; a single bad one is a file in tests/errors.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "planner/read/read.hpp"
#include "support/load.hpp"

namespace planner::test {
namespace {

/// "FILE:LINE code" of each finding; files count from 1 in the order given.
std::string found(const std::vector<std::string>& texts) {
  const std::string engagement_text =
      "format = 1\nid = \"hajime\"\nclient = { name = \"はじめ\" }\nperiod = { start = 2026-04-06, weeks = 12 }\n"
      "department = [{ id = \"sales\", name = \"営業部\", headcount = 10 }]\n";
  const auto engagement = read_engagement(engagement_text, 0);
  REQUIRE(engagement.findings.empty());
  std::vector<CheckIn> checkins;
  for (const auto& text : texts) {
    const auto result = read_checkin("format = 1\n" + text, static_cast<std::uint32_t>(checkins.size() + 1));
    REQUIRE(result.findings.empty());
    checkins.push_back(*result.value);
  }
  auto findings = validate(checkins, *engagement.value, playbook());
  sort_findings(findings);
  std::string out;
  for (const auto& finding : findings)
    out += fmt::format("{}:{} {}\n", finding.place.file, finding.place.line, finding.code);
  return out;
}

const std::string action = "action = [{ id = \"a-1\", title = \"測る\", owner = \"佐藤\", due = 2026-05-01 }]\n";
const std::string users = "usage = [{ department = \"sales\", active = 12 }]\n";

}  // namespace

TEST_CASE("an action is known from its day on, whatever the order of the files") {
  const std::string closing = "closed = [\"a-1\"]\n";
  CHECK(found({"date = 2026-04-21\n" + closing, "date = 2026-04-07\n" + action}).empty());
  CHECK(found({"date = 2026-04-07\n" + closing, "date = 2026-04-07\n" + action}).empty());
  CHECK(found({"date = 2026-04-06\n" + closing, "date = 2026-04-07\n" + action}) == "1:3 unknown-action\n");
}

TEST_CASE("a known action says only what changed; before its first day it is a new one") {
  const std::string later = "action = [{ id = \"a-1\", due = 2026-05-08 }]\n";
  CHECK(found({"date = 2026-04-07\n" + action, "date = 2026-04-21\n" + later}).empty());
  CHECK(found({"date = 2026-04-07\n" + action, "date = 2026-04-07\n" + later}).empty());
  CHECK(found({"date = 2026-04-07\n" + later, "date = 2026-04-21\n" + action}) == "1:3 missing-key\n1:3 missing-key\n");
}

TEST_CASE("the headcount is that of the day") {
  const std::string grown = "department = [{ id = \"sales\", headcount = 12 }]\n";
  CHECK(found({"date = 2026-04-07\n" + grown, "date = 2026-04-21\n" + users}).empty());
  CHECK(found({"date = 2026-04-21\n" + users, "date = 2026-04-21\n" + grown}).empty());
  CHECK(found({"date = 2026-04-07\n" + users, "date = 2026-04-21\n" + grown}) == "1:3 exceeds\n");
  const std::string told = "usage = [{ department = \"sales\", active = 12, headcount = 12 }]\n";
  CHECK(found({"date = 2026-04-07\n" + told, "date = 2026-04-21\n" + users}).empty());
}

TEST_CASE("a department counts from its first day to before its last") {
  const std::string opened = "date = 2026-04-21\ndepartment = [{ id = \"qa\", name = \"品証\", headcount = 12 }]\n";
  const std::string usage = "usage = [{ department = \"qa\", active = 12 }]\n";
  CHECK(found({opened, "date = 2026-05-12\n" + usage}).empty());
  CHECK(found({opened, "date = 2026-04-07\n" + usage}) == "2:3 unknown-department\n");
  // A department that closes looking back leaves what was recorded before as it is.
  const std::string closed = "date = 2026-05-12\ndepartment = [{ id = \"qa\", until = 2026-05-01 }]\n";
  CHECK(found({opened, "date = 2026-05-05\n" + usage, closed}).empty());
  CHECK(found({opened, closed, "date = 2026-05-19\n" + usage}) == "3:3 department-not-counted\n");
}

TEST_CASE("a meeting is held on one day") {
  const std::string third = "meeting = 3\n";
  CHECK(found({"date = 2026-05-07\n" + third, "date = 2026-05-07\n" + third}).empty());
  CHECK(found({"date = 2026-05-07\n" + third + "held = false\n", "date = 2026-05-12\n" + third}).empty());
  CHECK(found({"date = 2026-05-12\n" + third, "date = 2026-05-07\n" + third}) == "1:3 held-twice\n");
}

TEST_CASE("each extension is longer than the one before; two files of a day may say the same") {
  const std::string by = "period = { weeks = ";
  CHECK(found({"date = 2026-05-07\n" + by + "14 }\n", "date = 2026-06-07\n" + by + "16 }\n"}).empty());
  CHECK(found({"date = 2026-05-07\n" + by + "14 }\n", "date = 2026-05-07\n" + by + "14 }\n"}).empty());
  CHECK(found({"date = 2026-05-07\n" + by + "14 }\n", "date = 2026-06-07\n" + by + "14 }\n"}) == "2:3 not-longer\n");
  CHECK(found({"date = 2026-05-07\n" + by + "12 }\n"}) == "1:3 not-longer\n");
}

}  // namespace planner::test
