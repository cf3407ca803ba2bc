#include "planner/assess/advice.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/schedule/clients.hpp"

namespace planner {
namespace {

/// How often the advice on an engagement of 8 meetings says it, as known on a day.
std::ptrdiff_t times(std::string_view code, const std::vector<std::string>& checkins, const char* date) {
  const auto dossier = test::client(test::spring(16), checkins);
  const Date today = *parse_date(date);
  const auto state = fold(dossier.engagement, dossier.checkins, today);
  return std::ranges::count(advise(dossier, state, make_schedule(dossier, today), today), code, &Finding::code);
}

}  // namespace

TEST_CASE("advice: what is said of a meeting that the plan does not have") {
  const std::string eighth = "date = 2026-07-14\nmeeting = 8\n", ninth = "date = 2026-07-20\nmeeting = 9\n";
  CHECK(times("meeting-unknown", {eighth}, "2026-07-21") == 0);
  CHECK(times("meeting-unknown", {eighth, ninth}, "2026-07-21") == 1);
  CHECK(times("meeting-unknown", {"date = 2026-07-20\n[[meeting_change]]\nnumber = 30\ncancelled = true\n"},
              "2026-07-21") == 1);
}

TEST_CASE("advice: a check-in that is still to come is not held against a plan that does not know it") {
  CHECK(times("meeting-unknown", {"date = 2026-07-20\nmeeting = 9\n"}, "2026-07-19") == 0);
}

}  // namespace planner
