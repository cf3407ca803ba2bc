#include "planner/schedule/schedule.hpp"

#include <algorithm>

#include "clients.hpp"

using namespace planner;
using namespace planner::test;

namespace {

const std::string extension = "date = 2026-05-20\n[period]\nweeks = 16\n";
const std::string midterm_meeting = "date = 2026-05-19\nmeeting = 4\n";

/// All that an agenda shows.
std::string shown(const Agenda& agenda) {
  std::string text = agenda.rule + " " + agenda.title.ja + " " + agenda.title.en;
  for (const auto& item : agenda.items)
    text += "\n" + item.id + " " + std::to_string(item.minutes) + " " + item.focus.ja + " " + item.focus.en;
  return text;
}

}  // namespace

TEST_CASE("agendas go by the order of the meetings") {
  CHECK(rules(make_schedule(client(spring(16)), make_date(2026, 4, 6))) ==
        "16-M1 16-M2 16-M3 16-M4 16-M5 16-M6 16-M7 16-M8");
  CHECK(rules(make_schedule(client(spring(12)), make_date(2026, 4, 6))) == "12-M1 12-M2 12-M3 12-M4 12-M5 12-M6");
  CHECK(rules(make_schedule(client(spring(13)), make_date(2026, 4, 6))) == "16-M1 16-M2 16-M3 16-M4 16-M5 16-M7 16-M8");
}

TEST_CASE("an agenda names the length of the period") {
  const auto schedule = make_schedule(client(spring(13)), make_date(2026, 4, 6));
  const auto text = shown(schedule.meetings.front().agenda);
  CHECK(text.find("{weeks}") == std::string::npos);
  CHECK(text.find("13") != std::string::npos);
}

TEST_CASE("extended in week 7: the meetings held stay as they were, and the mid-term report is not repeated") {
  const auto dossier = client(spring(12), {midterm_meeting, extension});
  const auto before = make_schedule(dossier, make_date(2026, 5, 19));
  const auto after = make_schedule(dossier, make_date(2026, 5, 21));
  CHECK(rules(before) == "12-M1 12-M2 12-M3 12-M4 12-M5 12-M6");
  CHECK(rules(after) == "12-M1 12-M2 12-M3 12-M4 16-M5 16-M6 16-M7 16-M8");
  CHECK(dates(after).starts_with(dates(before)));
  for (int number = 1; number <= 4; ++number) {
    CAPTURE(number);
    CHECK(shown(after.meeting(number)->agenda) == shown(before.meeting(number)->agenda));
    CHECK(after.meeting(number)->phase == before.meeting(number)->phase);
  }
  CHECK(has_item(after.meeting(4)->agenda, "midterm_report"));
  for (int number = 5; number <= 8; ++number) {
    CHECK(!has_item(after.meeting(number)->agenda, "midterm_report"));
    CHECK(after.meeting(number)->agenda.minutes() == 60);
  }
  CHECK(has_item(after.meeting(8)->agenda, "outcome_report"));
  CHECK(has_item(after.meeting(8)->agenda, "self_running"));
}

TEST_CASE("extended after what was to be the last meeting: the new last one closes the work again") {
  const auto dossier =
      client(spring(12), {"date = 2026-06-16\nmeeting = 6\n", "date = 2026-06-17\n[period]\nweeks = 16\n"});
  const auto schedule = make_schedule(dossier, make_date(2026, 6, 18));
  CHECK(rules(schedule) == "12-M1 12-M2 12-M3 12-M4 12-M5 12-M6 16-M7 16-M8");
  CHECK(has_item(schedule.meeting(8)->agenda, "outcome_report"));
  CHECK(has_item(schedule.meeting(8)->agenda, "self_running"));
}

TEST_CASE("a meeting held before its extension was recorded has an agenda") {
  const auto dossier =
      client(spring(12), {"date = 2026-06-30\nmeeting = 7\n", "date = 2026-07-01\n[period]\nweeks = 16\n"});
  const auto schedule = make_schedule(dossier, make_date(2026, 7, 2));
  CHECK(schedule.meeting(7)->agenda.minutes() == 60);
}

TEST_CASE("a cancelled meeting gives its place in the order to the next") {
  const auto dossier = client(spring(16), {"date = 2026-05-10\n[[meeting]]\nnumber = 4\ncancelled = true\n"});
  CHECK(rules(make_schedule(dossier, make_date(2026, 5, 10))) == "16-M1 16-M2 16-M3 - 16-M4 16-M5 16-M7 16-M8");
  const auto not_held = client(spring(16), {"date = 2026-05-19\nmeeting = 4\nheld = false\n"});
  CHECK(rules(make_schedule(not_held, make_date(2026, 5, 18))) == "16-M1 16-M2 16-M3 16-M4 16-M5 16-M6 16-M7 16-M8");
  CHECK(rules(make_schedule(not_held, make_date(2026, 5, 20))) == "16-M1 16-M2 16-M3 - 16-M4 16-M5 16-M7 16-M8");
}

TEST_CASE("an agenda once held never changes") {
  // Meeting 5 was held as the mid-term of eight; the cancellation of the sixth makes seven, whose fifth differs.
  const auto cancelled = client(spring(16), {"date = 2026-06-04\n[[meeting]]\nnumber = 6\ncancelled = true\n"});
  const auto schedule = make_schedule(cancelled, make_date(2026, 6, 4));
  CHECK(has_item(schedule.meeting(5)->agenda, "standardize"));
  CHECK(rules(schedule) == "16-M1 16-M2 16-M3 16-M4 16-M5 - 16-M7 16-M8");
  // Cancelled before it and brought back after it: it was held as the fifth of seven.
  const auto restored = client(spring(16), {"date = 2026-04-10\n[[meeting]]\nnumber = 8\ncancelled = true\n",
                                            "date = 2026-06-04\n[[meeting]]\nnumber = 8\ndate = 2026-07-14\n"});
  CHECK(has_item(make_schedule(restored, make_date(2026, 6, 1)).meeting(5)->agenda, "deepen_core"));
  CHECK(has_item(make_schedule(restored, make_date(2026, 6, 4)).meeting(5)->agenda, "deepen_core"));
}

TEST_CASE("a past meeting without a record counts as held") {
  const auto schedule = make_schedule(client(spring(16)), make_date(2026, 6, 4));
  CHECK(schedule.meeting(5)->standing == Standing::planned);
  CHECK(rules(schedule) == "16-M1 16-M2 16-M3 16-M4 16-M5 16-M6 16-M7 16-M8");
}

TEST_CASE("an early end") {
  const auto dossier = client(spring(16), {"date = 2026-06-03\n[period]\nended = true\nreason = \"merger\"\n"});
  const auto before = make_schedule(dossier, make_date(2026, 6, 2));
  const auto after = make_schedule(dossier, make_date(2026, 6, 3));
  CHECK(after.end == make_date(2026, 6, 3));
  CHECK(after.weeks == 16);
  CHECK(days(after) == "4/7 4/21 5/5 5/19 6/2 - - -");
  CHECK(said(after.meeting(6)->why).ends_with("Not held: it lies after the early end"));
  CHECK(said(after.weeks_why).ends_with("ended by the check-in of Wed 3 Jun 2026 (merger)"));
  for (int number = 1; number <= 5; ++number)
    CHECK(shown(after.meeting(number)->agenda) == shown(before.meeting(number)->agenda));
  CHECK(state_on(after, make_date(2026, 6, 3)) == EngagementState::running);
  CHECK(state_on(after, make_date(2026, 6, 4)) == EngagementState::post);
  CHECK(state_on(after, make_date(2026, 7, 3)) == EngagementState::post);
  CHECK(state_on(after, make_date(2026, 7, 4)) == EngagementState::ended);
}

TEST_CASE("planned, running, post to the one-month check, ended") {
  const auto schedule = make_schedule(client(spring(12)), make_date(2026, 4, 1));
  CHECK(state_id(state_on(schedule, make_date(2026, 4, 5))) == "planned");
  CHECK(state_id(state_on(schedule, make_date(2026, 4, 6))) == "running");
  CHECK(state_id(state_on(schedule, make_date(2026, 6, 28))) == "running");
  CHECK(state_id(state_on(schedule, make_date(2026, 6, 29))) == "post");
  CHECK(state_id(state_on(schedule, make_date(2026, 7, 24))) == "post");
  CHECK(state_id(state_on(schedule, make_date(2026, 7, 25))) == "ended");
}

TEST_CASE("weeks count from the week of the start") {
  const auto schedule = make_schedule(client("[period]\nstart = 2026-04-08\nweeks = 12\n"), make_date(2026, 4, 8));
  CHECK(schedule.week_of(make_date(2026, 4, 5)) == 0);
  CHECK(schedule.week_of(make_date(2026, 4, 6)) == 1);
  CHECK(schedule.week_of(make_date(2026, 4, 12)) == 1);
  CHECK(schedule.week_of(make_date(2026, 4, 13)) == 2);
  CHECK(schedule.week_of(make_date(2026, 6, 28)) == 12);
  CHECK(schedule.week_of(make_date(2026, 6, 29)) == 13);
  CHECK(schedule.week_of(make_date(2026, 3, 22)) == -2);
}

TEST_CASE("the next and the last meeting of a day") {
  const auto schedule =
      make_schedule(client(spring(12) + "[[meetings.change]]\nmeeting = 3\ncancelled = true\n"), make_date(2026, 4, 6));
  const auto next = [&](unsigned month, unsigned day) { return schedule.next_meeting(make_date(2026, month, day)); };
  const auto last = [&](unsigned month, unsigned day) { return schedule.last_meeting(make_date(2026, month, day)); };
  CHECK(next(4, 1)->number == 1);
  CHECK(next(4, 7)->number == 1);
  CHECK(next(4, 8)->number == 2);
  CHECK(next(4, 22)->number == 4);
  CHECK(next(6, 16)->number == 6);
  CHECK(next(6, 17) == nullptr);
  CHECK(last(4, 7) == nullptr);
  CHECK(last(4, 8)->number == 1);
  CHECK(last(5, 19)->number == 2);
  CHECK(last(12, 1)->number == 6);
  CHECK(schedule.meeting(7) == nullptr);
}

TEST_CASE("a meeting that was held early is not the next one") {
  const auto dossier = client(spring(12), {"date = 2026-05-01\nmeeting = 3\n"});
  const auto schedule = make_schedule(dossier, make_date(2026, 5, 1));
  CHECK(schedule.next_meeting(make_date(2026, 5, 1))->number == 4);
  CHECK(schedule.last_meeting(make_date(2026, 5, 2))->number == 3);
}

TEST_CASE("what is recorded later changes nothing of an earlier day") {
  const auto told = client(spring(12), {midterm_meeting, extension, "date = 2026-06-03\n[period]\nended = true\n"});
  const auto untold = client(spring(12));
  for (const Date day : {make_date(2026, 4, 1), make_date(2026, 5, 18)}) {
    const auto a = make_schedule(told, day), b = make_schedule(untold, day);
    CHECK(dates(a) == dates(b));
    CHECK(rules(a) == rules(b));
    CHECK(phases(a) == phases(b));
    CHECK(milestones(a) == milestones(b));
    CHECK(a.end == b.end);
  }
}

TEST_CASE("the calendar reaches from the preparation to the one-month check") {
  const auto calendar = calendar_of(client("[period]\nstart = 2026-04-06\nweeks = 16\n"));
  CHECK(!calendar.is_open(make_date(2026, 2, 11)));
  CHECK(!calendar.is_open(make_date(2026, 8, 11)));
}
