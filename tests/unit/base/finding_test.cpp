// The exact text of a finding: where the caret stands under wide, narrow and invisible characters, and what a long
// line or a hostile one looks like.
#include "planner/base/finding.hpp"

#include <doctest/doctest.h>

#include <string>

namespace planner {
namespace {

constexpr Message wrong{"「{key}」が正しくありません", "'{key}' is not right"};
constexpr Message remedy{"{n}を書いてください", "write {n}"};

Finding finding_at(std::uint32_t line, std::uint32_t column) {
  return {Severity::error, "not-right", {0, line, column}, {wrong, {{"key", "name"}}}, std::nullopt};
}

std::string printed(const Finding& finding, const std::string& text, Language language = Language::en) {
  return print_finding(finding, {{"engagement.toml", text}}, language);
}

}  // namespace

TEST_CASE("a finding is its place, the line and a caret, in either language") {
  auto finding = finding_at(2, 8);
  const std::string text = "format = 1\nname = \"Harbour\"\nid = \"x\"\n";
  CHECK(printed(finding, text) ==
        "engagement.toml:2:8: error: 'name' is not right [not-right]\n"
        "    name = \"Harbour\"\n"
        "           ^\n");
  finding.hint = Phrase{remedy, {{"n", 3}}};
  CHECK(printed(finding, text) ==
        "engagement.toml:2:8: error: 'name' is not right [not-right]\n"
        "    name = \"Harbour\"\n"
        "           ^\n"
        "    hint: write 3\n");
  CHECK(printed(finding, text, Language::ja) ==
        "engagement.toml:2:8: error: 「name」が正しくありません [not-right]\n"
        "    name = \"Harbour\"\n"
        "           ^\n"
        "    ヒント：3を書いてください\n");
}

TEST_CASE("advice says so") {
  auto finding = finding_at(1, 1);
  finding.severity = Severity::advice;
  CHECK(printed(finding, "name") ==
        "engagement.toml:1:1: advice: 'name' is not right [not-right]\n"
        "    name\n"
        "    ^\n");
}

TEST_CASE("the caret counts a full-width character as two columns and a combining one as none") {
  // 営業部 is three code points and six columns.
  CHECK(printed(finding_at(1, 14), "names = [\"営業部\", \"sales\"]") ==
        "engagement.toml:1:14: error: 'name' is not right [not-right]\n"
        "    names = [\"営業部\", \"sales\"]\n"
        "                    ^\n");
  // Half-width katakana are narrow; が here is か with a combining mark.
  CHECK(printed(finding_at(1, 7), "\"ｶﾀか\xE3\x82\x99\"x") ==
        "engagement.toml:1:7: error: 'name' is not right [not-right]\n"
        "    \"ｶﾀか\xE3\x82\x99\"x\n"
        "          ^\n");
}

TEST_CASE("a tab is one blank, for the line and for the caret") {
  CHECK(printed(finding_at(1, 9), "\tname\t= \"x\"") ==
        "engagement.toml:1:9: error: 'name' is not right [not-right]\n"
        "     name = \"x\"\n"
        "            ^\n");
}

TEST_CASE("a very long line shows the surroundings of its caret") {
  const std::string text = "name = \"" + std::string(500, 'a') + "!" + std::string(500, 'b') + "\"";
  CHECK(printed(finding_at(1, 509), text) == "engagement.toml:1:509: error: 'name' is not right [not-right]\n    " +
                                                 std::string(60, 'a') + "!" + std::string(59, 'b') + "\n    " +
                                                 std::string(60, ' ') + "^\n");
  std::string wide;
  for (int i = 0; i < 300; ++i) wide += "あ";
  std::string shown;
  for (int i = 0; i < 120; ++i) shown += "あ";
  CHECK(printed(finding_at(1, 200), wide) == "engagement.toml:1:200: error: 'name' is not right [not-right]\n    " +
                                                 shown + "\n    " + std::string(120, ' ') + "^\n");
}

TEST_CASE("what a file holds cannot steer the terminal") {
  // Escape, bell, a bidirectional override and a byte that is no UTF-8: each is shown as a replacement character.
  CHECK(printed(finding_at(1, 6),
                "a\x1b[2J\x07"
                "b\xE2\x80\xAE"
                "c\xFF") ==
        "engagement.toml:1:6: error: 'name' is not right [not-right]\n"
        "    a\xEF\xBF\xBD[2J\xEF\xBF\xBD"
        "b\xEF\xBF\xBD"
        "c\xEF\xBF\xBD\n"
        "         ^\n");
  const Finding named{Severity::error, "not-right", {0, 0, 0}, {wrong, {{"key", "a\nb\x1b"}}}, std::nullopt};
  CHECK(print_finding(named, {{"x\n.toml", ""}}, Language::ja) ==
        "x .toml: error: 「a b\xEF\xBF\xBD」が正しくありません [not-right]\n");
}

TEST_CASE("a byte-order mark and Windows line ends belong to no line") {
  CHECK(printed(finding_at(1, 1), "\xEF\xBB\xBFname = 1\r\nid = 2\r\n") ==
        "engagement.toml:1:1: error: 'name' is not right [not-right]\n"
        "    name = 1\n"
        "    ^\n");
  CHECK(printed(finding_at(2, 6), "\xEF\xBB\xBFname = 1\r\nid = 2\r\n") ==
        "engagement.toml:2:6: error: 'name' is not right [not-right]\n"
        "    id = 2\n"
        "         ^\n");
}

TEST_CASE("a place outside the text still prints") {
  CHECK(printed(finding_at(9, 3), "name") ==
        "engagement.toml:9:3: error: 'name' is not right [not-right]\n"
        "    \n"
        "    ^\n");
  auto finding = finding_at(0, 0);
  CHECK(printed(finding, "name") == "engagement.toml: error: 'name' is not right [not-right]\n");
  finding.place.file = 7;
  CHECK(printed(finding, "name") == "error: 'name' is not right [not-right]\n");
}

TEST_CASE("findings come in the order of files and lines, each once") {
  auto other_file = finding_at(1, 1);
  other_file.place.file = 1;
  Findings findings{other_file, finding_at(3, 1), finding_at(1, 9), finding_at(3, 1), finding_at(1, 2)};
  sort_findings(findings);
  REQUIRE(findings.size() == 4);
  CHECK(findings[0].place == Place{0, 1, 2});
  CHECK(findings[1].place == Place{0, 1, 9});
  CHECK(findings[2].place == Place{0, 3, 1});
  CHECK(findings[3].place == Place{1, 1, 1});
}

}  // namespace planner
