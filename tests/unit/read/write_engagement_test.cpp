#include <doctest/doctest.h>

#include "planner/read/read.hpp"
#include "support/load.hpp"

using namespace planner;

TEST_CASE("engagements: written and read again they write the same") {
  for (const auto* name : {"minato", "hikari", "aoba", "harbor", "smallest"}) {
    CAPTURE(name);
    auto engagement = test::load_example(name).dossier.engagement;
    engagement.meetings.changes.clear();
    const auto text = write_engagement(engagement);
    const auto again = read_engagement(text, 0);
    REQUIRE(again.value);
    CHECK_FALSE(has_error(again.findings));
    CHECK(write_engagement(*again.value) == text);
  }
}

TEST_CASE("engagements: closed days, and a list that is empty on purpose, are written") {
  const auto read = read_engagement(
      "format = 1\nid = \"x\"\n[client]\nname = \"X\"\n[period]\nstart = 2026-04-06\n[calendar]\nholidays = []\n"
      "closed = [2026-05-01, { from = 2026-08-12, to = 2026-08-16, name = \"夏季休業\" }]\n",
      0);
  REQUIRE(read.value);
  const auto text = write_engagement(*read.value);
  CHECK(text.find("holidays = []\n") != std::string::npos);
  CHECK(text.find("closed = [2026-05-01, { from = 2026-08-12, to = 2026-08-16, name = \"夏季休業\" }]\n") !=
        std::string::npos);
}
