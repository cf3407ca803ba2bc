#include "planner/base/text.hpp"
#include "planner/read/read.hpp"
#include "support.hpp"

using namespace planner;

PLANNER_FUZZ_TARGET(text) {
  const Date from = make_date(2025, 6, 1), to = make_date(2027, 6, 1);
  const auto result = read_ics(text, 0, from, to);
  fuzz::show(result.findings, text);
  if (!result.value) return;
  for (const auto& day : *result.value) {
    fuzz::demand(day.date >= from && day.date <= to, "a closed day lies in the range that was asked for");
    fuzz::demand(valid_utf8(day.name.ja), "a closed day's name is valid text");
  }
}
