// Every file in tests/errors is wrong, and says at its top what has to be found in it:
//   # expect: LINE:COL code     one a finding, in order
//   # hint: text                the English hint of the finding above it
//   # checkin-of: minato        it is a check-in of that example; else it is an engagement
// A finding that is missing and one too many both fail. A new case is a new file.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "planner/base/text.hpp"
#include "planner/read/read.hpp"
#include "support/load.hpp"
#include "support/paths.hpp"

namespace planner::test {
namespace {

struct Expectation {
  std::string findings;         ///< as described() writes them
  std::vector<bool> with_hint;  ///< of each finding
  std::string checkin_of;
};

Expectation expectation_of(const std::string& text) {
  Expectation expected;
  for (auto line : split(text, '\n')) {
    line = trim(line);
    if (line.starts_with("# expect: ")) {
      expected.findings += std::string(line.substr(10)) + "\n";
      expected.with_hint.push_back(false);
    } else if (line.starts_with("# hint: ") && !expected.with_hint.empty()) {
      expected.findings += "  " + std::string(line.substr(8)) + "\n";
      expected.with_hint.back() = true;
    } else if (line.starts_with("# checkin-of: ")) {
      expected.checkin_of = line.substr(14);
    }
  }
  return expected;
}

/// The findings of a check-in that is the first of an example's engagement.
Findings checkin_findings(const std::string& text, const std::string& example) {
  auto result = read_checkin(text, 0);
  if (!result.value) return result.findings;
  const auto engagement = load_example(example).dossier.engagement;
  std::ranges::copy(validate(std::vector{*result.value}, engagement, playbook()), std::back_inserter(result.findings));
  return result.findings;
}

Findings engagement_findings(const std::string& text) {
  auto result = read_engagement(text, 0);
  if (!result.value) return result.findings;
  std::ranges::copy(validate(*result.value, playbook()), std::back_inserter(result.findings));
  return result.findings;
}

std::string described(const Findings& findings, const std::vector<bool>& with_hint) {
  std::string out;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const auto& finding = findings[i];
    out += fmt::format("{}:{} {}\n", finding.place.line, finding.place.column, finding.code);
    if (i < with_hint.size() && with_hint[i])
      out += fmt::format("  {}\n", finding.hint ? finding.hint->in(Language::en) : "no hint");
  }
  return out;
}

std::vector<std::string> error_files() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(test::errors_folder))
    if (entry.path().extension() == ".toml") paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

TEST_CASE("each bad file gives the findings that it names, and no others") {
  const auto paths = error_files();
  CHECK(paths.size() >= 60);
  for (const auto& path : paths) {
    INFO(path);
    const std::string text = read_text(path);
    const auto expected = expectation_of(text);
    CHECK_FALSE(expected.findings.empty());
    auto findings =
        expected.checkin_of.empty() ? engagement_findings(text) : checkin_findings(text, expected.checkin_of);
    sort_findings(findings);
    CHECK(described(findings, expected.with_hint) == expected.findings);
    // Each can be said in both languages; a name in braces that stays is an argument that was forgotten.
    for (const auto& finding : findings)
      for (const auto language : {Language::ja, Language::en}) {
        CHECK(finding.text.in(language).find("{") == std::string::npos);
        if (finding.hint) CHECK(finding.hint->in(language).find("{") == std::string::npos);
      }
  }
}

TEST_CASE("the examples are without errors") {
  for (const auto* name : {"minato", "hikari", "aoba", "harbor", "smallest"}) {
    INFO(name);
    const auto loaded = load_example(name);
    auto findings = validate(loaded.dossier.engagement, playbook());
    std::ranges::copy(validate(loaded.dossier.checkins, loaded.dossier.engagement, playbook()),
                      std::back_inserter(findings));
    for (const auto& finding : findings) FAIL_CHECK(print_finding(finding, loaded.sources, Language::en));
  }
}

}  // namespace planner::test
