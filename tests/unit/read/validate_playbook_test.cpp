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
  auto findings = result.findings;
  if (findings.empty()) findings = validate(*result.value);
  sort_findings(findings);
  std::string codes;
  for (const auto& finding : findings) codes += std::string(finding.code) + "\n";
  return codes;
}

/// The findings in a playbook that says only what differs.
Findings findings_on_base(const std::string& text) {
  auto result = read_playbook(text, 0, 1);
  auto findings = std::move(result.findings);
  if (findings.empty()) findings = validate(*result.value);
  return findings;
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

TEST_CASE("references lead somewhere") {
  CHECK(found("[[milestone]]", "phase = \"", "phase = \"x") == "unknown-phase\n");
  CHECK(found("id = \"goal_weak\"", "item = \"goal_agree\"", "item = \"goal_agrees\"") == "unknown-item\n");
  CHECK(found("id = \"16-M1\"", "\"sponsor_message\"", "\"sponsors_message\"") == "unknown-item\n");
  CHECK(found("[[series]]", "meeting = \"12-M6\"", "meeting = \"12-M9\"") == "unknown-meeting\n");
  CHECK(found("[[series]]", "replace = \"midterm_report\"", "replace = \"work_map\"") == "unknown-item\n");
  CHECK(found("[[series]]", "replace = \"midterm_report\", ", "") == "missing-key\n");
  CHECK(found("id = \"goal_agree\"", "function = \"goals_check\"", "function = \"work_map\"") == "not-fixed\n");
}

TEST_CASE("the arithmetic holds") {
  CHECK(found("id = \"16-M1\"", "minutes = 8", "minutes = 9") == "agenda-minutes\n");
  CHECK(found("[[series]]", "meetings = 3", "meetings = 2") == "duplicate-entry\nseries-length\n");
  CHECK(found("id = \"fit\"", "weeks_16 = [4, 8]", "weeks_16 = [5, 8]") == "phase-gap\n");
  CHECK(found("id = \"fit\"", "weeks_12 = [3, 6]", "weeks_12 = [3, 5]") == "phase-gap\n");
}

TEST_CASE("what the program asks for by name is there, once") {
  CHECK(found("[thresholds]", "weeks_max", "weeks_mx") == "missing-entry\nunknown-threshold\n");
  CHECK(found("[[level]]", "id = \"watch\"", "id = \"watchful\"") == "missing-entry\n");
  CHECK(found("[[status]]", "id = \"no_data\"", "id = \"nodata\"") == "missing-entry\n");
  CHECK(found("[[signal]]", "id = \"data_gap\"", "id = \"overclaim\"") == "missing-entry\nduplicate-id\n");
  CHECK(found("id = \"chat_review\"", "kind = \"fixed\"", "kind = \"phase\"") == "missing-entry\n");
  CHECK(found("id = \"chat_review\"", "pdca = \"C\"", "pdca = \"Q\"") == "unknown-word\n");
}

TEST_CASE("reminders are of the types that the program sends") {
  CHECK(found("[[reminder]]", "type = \"brief\"", "type = \"nosuch\"") == "unknown-reminder\n");
  CHECK(found("variant = \"on_day\"", "variant = \"on_day\"", "variant = \"on_days\"") == "unknown-variant\n");
  const auto findings = findings_on_base(
      "format = 1\nbase = \"builtin\"\n[[reminder]]\ntype = \"nosuch\"\n"
      "subject = { ja = \"件名\", en = \"Subject\" }\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].place.line == 4);
  REQUIRE(findings[0].hint);
  CHECK(findings[0].hint->in(Language::en).find("meeting_notice") != std::string::npos);
}

TEST_CASE("milestones lie in the period, or after it where they say so") {
  CHECK(found("id = \"ms4\"", "week_16 = 8", "week_16 = 40") == "milestone-week\n");
  CHECK(found("id = \"ms4\"", "week_12 = 6", "week_12 = 13") == "milestone-week\n");
  CHECK(found("id = \"ms4\"", "week_12 = 6", "week_12 = -1") == "milestone-week\n");
  CHECK(found("id = \"ms4\"", "week_12 = 6", "week_12 = 12") == "");
  CHECK(found("id = \"ms9\"", "week_16 = 20", "week_16 = 16") == "milestone-week\n");
  CHECK(found("id = \"ms9\"", "after_end = true", "after_end = false") == "milestone-week\nmilestone-week\n");
}

TEST_CASE("thresholds are figures that there can be") {
  CHECK(found("[thresholds]", "silent_days = 21", "silent_days = -1") == "too-small\n");
  CHECK(found("[thresholds]", "reason_share = 40.0", "reason_share = 140.0") == "too-large\n");
  CHECK(found("[thresholds]", "established_from_tau = 0.6", "established_from_tau = 60") == "too-large\n");
  CHECK(found("[thresholds]", "max_gap_days = 21", "max_gap_days = 210") == "");
  CHECK(found("[thresholds]", "target_16 = 75.0", "target_16 = 175.0") == "too-large\n");
}

TEST_CASE("a level is not passed before the milder one") {
  CHECK(found("[thresholds]", "neglect_warn_drop = 10.0", "neglect_warn_drop = 4.0") == "threshold-order\n");
  CHECK(found("[thresholds]", "neglect_warn_drop = 10.0", "neglect_warn_drop = 5.0") == "");
  CHECK(found("[thresholds]", "neglect_critical_drop = 20.0", "neglect_critical_drop = 7.0") == "threshold-order\n");
  CHECK(found("[thresholds]", "attendance_drop_watch_rate = 80.0", "attendance_drop_watch_rate = 60.0") ==
        "threshold-order\n");
  CHECK(found("[thresholds]", "health_cap_critical = 59", "health_cap_critical = 80") == "threshold-order\n");
  const auto findings = findings_on_base("format = 1\nbase = \"builtin\"\n[thresholds]\nneglect_watch_drop = 15\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].place.line == 4);
  CHECK(findings[0].text.in(Language::en) ==
        "'neglect_watch_drop' (15) is over 'neglect_warn_drop' (10), and has to be at most that");
}

TEST_CASE("a playbook on a base has a format of its own") {
  const auto findings = findings_on_base("base = \"builtin\"\n");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "missing-key");
  CHECK(findings_on_base("format = 1\nbase = \"builtin\"\n").empty());
}

TEST_CASE("a text has the same placeholders in both languages") {
  CHECK(found("type = \"meeting_notice\"", "on {weekday} {date}", "on {weekday}") == "placeholders-differ\n");
  CHECK(found("id = \"goal_weak\"", "{goal_weak_watch_fields}", "{goal_weak_watch_field}") ==
        "placeholders-differ\nunknown-threshold\n");
}

TEST_CASE("a playbook that lacks tables is told of the base, and of what else is wrong in it") {
  const auto findings = findings_on_base("format = 1\n[thresholds]\nnonsense = 3\n[[item]]\nid = \"a\"\ncolour = 1\n");
  std::string codes;
  for (const auto& finding : findings) codes += std::string(finding.code) + " ";
  CHECK(codes.starts_with("no-base "));
  CHECK(codes.find("unknown-key") != std::string::npos);
  CHECK(codes.find("missing-entry") == std::string::npos);
  CHECK(findings[0].hint->in(Language::en) ==
        "with base = \"builtin\" it need only say what differs from the built-in one");
}

}  // namespace planner::test
