// A check-in of a client whose engagement is written here; what is read without error is written and read back.
#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"
#include "support.hpp"

using namespace planner;

namespace {

constexpr std::string_view engagement_text = R"(format = 1
id = "minato"
[client]
name = "Minato"
[period]
start = 2026-04-06
weeks = 16
[[department]]
id = "sales"
name = "営業部"
headcount = 12
[[department]]
id = "admin"
name = "総務部"
headcount = 6
[[champion]]
name = "佐藤"
departments = ["sales"]
[[goal]]
id = "quote"
title = "Quotations"
baseline = 40
target = 20
[[use_case]]
id = "minutes"
title = "Minutes"
department = "admin"
)";

const Engagement& engagement() {
  static const auto result = read_engagement(engagement_text, 0);
  return *result.value;
}

}  // namespace

PLANNER_FUZZ_TARGET(text) {
  const auto result = read_checkin(text, 0);
  fuzz::show(result.findings, text);
  if (!result.value) return;
  fuzz::show(validate(std::vector{*result.value}, engagement(), *builtin_playbook()), text);
  if (has_error(result.findings)) return;
  const auto written = write_checkin(*result.value);
  const auto again = read_checkin(written, 0);
  fuzz::demand(again.value && again.findings.empty(), "what is written can be read");
  fuzz::demand(write_checkin(*again.value) == written, "what is read back is what was written");
}
