// Calendar entries of a client: names that stay, sequences that grow, what a cancelled meeting leaves.
#include "compose/events.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "unit/schedule/clients.hpp"

using namespace planner;
using namespace planner::test;

namespace {

std::vector<Event> events_of(const Dossier& dossier, Date today, Language language = Language::ja) {
  const auto state = fold(dossier.engagement, dossier.checkins, today);
  const auto schedule = make_schedule(dossier, today);
  return meeting_events({dossier, state, schedule, today, language});
}

const Date before = make_date(2026, 4, 20), after = make_date(2026, 4, 24);
const std::string moved = "date = 2026-04-23\n[[meeting]]\nnumber = 3\ndate = 2026-05-07\ntime = \"13:30\"\n";
const std::string cancelled = "date = 2026-04-23\n[[meeting]]\nnumber = 3\ncancelled = true\nreason = \"棚卸し\"\n";

}  // namespace

TEST_CASE("the sequence is the days since 2000") {
  CHECK(event_sequence(make_date(2000, 1, 1)) == 0);
  CHECK(event_sequence(make_date(2000, 12, 31)) == 365);
  CHECK(event_sequence(make_date(2026, 6, 10)) == 9657);
  CHECK(event_sequence(make_date(1999, 12, 31)) == 0);
}

TEST_CASE("an entry is named by engagement and number, and later ones win") {
  const auto dossier = client(spring(12), {moved});
  const auto first = events_of(dossier, before), second = events_of(dossier, after);
  REQUIRE(first.size() == second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    CHECK(first[i].uid == second[i].uid);
    CHECK(first[i].sequence < second[i].sequence);
  }
  CHECK(first[2].uid == "test-meeting-3@planner");
  CHECK(first[2].date == make_date(2026, 5, 5));
  CHECK(second[2].date == make_date(2026, 5, 7));
  CHECK(second[2].at == TimeOfDay{13 * 60 + 30});
  CHECK(second[2].alarm == 24 * 60);
}

TEST_CASE("a cancelled meeting stays, under its name, without alarm and agenda") {
  const auto events = events_of(client(spring(12), {cancelled}), after);
  REQUIRE(events.size() == 6);
  CHECK(events[2].uid == "test-meeting-3@planner");
  CHECK(events[2].cancelled);
  CHECK(events[2].title == "【開催なし】Test 第3回定例");
  CHECK(events[2].description.find("棚卸し") != std::string::npos);
  CHECK(events[2].description.find("議題") == std::string::npos);
  CHECK_FALSE(events[2].alarm.has_value());
  CHECK(std::ranges::count_if(events, &Event::cancelled) == 1);
}

TEST_CASE("the agenda is the description, and adds up to the meeting") {
  const auto events =
      events_of(client(spring(12, "minutes = 45\nplace = \"Room 2\"\nmode = \"onsite\"\n")), before, Language::en);
  CHECK(events[0].minutes == 45);
  CHECK(events[0].place == "on site (Room 2)");
  CHECK(events[0].title.starts_with("Test, meeting 1: "));
  CHECK(events[0].description.starts_with("Agenda (45 min)\n- "));
  CHECK(events[0].description.find("\n\nTo prepare\n- ") != std::string::npos);
}

TEST_CASE("the advisor organizes where the address is known; the zone is the engagement's") {
  const auto unknown = events_of(client(spring(12)), before);
  CHECK_FALSE(unknown[0].organizer.has_value());
  CHECK(unknown[0].timezone == "Asia/Tokyo");
  const auto known = events_of(client(spring(12, "timezone = \"Europe/London\"\n") +
                                      "[advisor]\nname = \"R. Calder\"\nemail = \"r@c.example\"\n"),
                               before);
  REQUIRE(known[0].organizer.has_value());
  CHECK(known[0].organizer->name == "R. Calder");
  CHECK(known[0].organizer->email == "r@c.example");
  CHECK(known[0].timezone == "Europe/London");
}

TEST_CASE("a closed day is an entry of the whole day") {
  const ClosedDays closed{"jp", japanese_closed_days(make_date(2026, 5, 1), make_date(2026, 5, 31)),
                          make_date(2026, 5, 1), make_date(2026, 5, 31)};
  const auto events = closed_day_events(closed, before, Language::ja);
  REQUIRE(events.size() == 4);
  CHECK(events[0].uid == "jp-closed-2026-05-03@planner");
  CHECK(events[0].title == "憲法記念日");
  CHECK_FALSE(events[0].at.has_value());
  CHECK_FALSE(events[0].alarm.has_value());
}
