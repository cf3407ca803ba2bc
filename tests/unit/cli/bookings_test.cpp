#include "cli/bookings.hpp"

#include <doctest/doctest.h>

#include "planner/schedule/schedule.hpp"
#include "unit/schedule/clients.hpp"

using namespace planner;

namespace {

ClientFiles client(const std::string& name, const std::string& advisor, const std::string& time,
                   const std::string& timezone = "Asia/Tokyo") {
  ClientFiles files;
  const auto meetings = "time = \"" + time + "\"\ntimezone = \"" + timezone + "\"\n";
  files.dossier = test::client(test::spring(12, meetings) + "[advisor]\nname = \"" + advisor + "\"\n");
  files.dossier.engagement.client.name = Text(name);
  return files;
}

std::size_t doubled(const std::vector<ClientFiles>& clients, const std::string& from = "2026-04-01") {
  std::vector<Booking> bookings;
  for (const auto& one : clients)
    for (auto& booking : bookings_of(one, make_schedule(one.dossier, *parse_date(from)), *parse_date(from)))
      bookings.push_back(std::move(booking));
  return double_bookings(bookings).size();
}

}  // namespace

TEST_CASE("bookings: meetings of one advisor that overlap, and only those") {
  CHECK(doubled({client("A", "Lee", "10:00"), client("B", "Lee", "10:59")}) == 6);
  CHECK(doubled({client("A", "Lee", "10:00"), client("B", "Lee", "11:00")}) == 0);
  CHECK(doubled({client("A", "Lee", "10:00"), client("B", "Kim", "10:00")}) == 0);
  CHECK(doubled({client("A", "Lee", "10:00"), client("B", "Lee", "10:00", "Europe/London")}) == 0);
  CHECK(doubled({client("A", "Lee", "10:00"), client("B", "Lee", "10:00")}, "2026-06-01") == 2);  // 2 and 16 June
}

TEST_CASE("bookings: each that comes too late is named once, however many there are") {
  CHECK(doubled({client("A", "Lee", "10:00"), client("B", "Lee", "10:30"), client("C", "Lee", "10:45")},
                "2026-06-10") == 2);
  CHECK(doubled(std::vector(100, client("A", "Lee", "10:00")), "2026-06-10") == 99);
}

TEST_CASE("bookings: of the files only the lines that are pointed to are kept") {
  auto one = client("A", "Lee", "10:00");
  one.sources = {{"a.toml", "first\nsecond\nthird\n"}};
  one.dossier.engagement.meetings.cadence.place = {0, 2, 1};
  const auto kept = bookings_of(one, make_schedule(one.dossier, *parse_date("2026-04-01")), *parse_date("2026-04-01"));
  REQUIRE(!kept.empty());
  CHECK(kept.front().sources->front().text == "\nsecond\n");
}
