#include "schedule/phases.hpp"

#include "clients.hpp"

using namespace planner;
using namespace planner::test;

namespace {

Schedule start_of(const Dossier& dossier) { return make_schedule(dossier, *dossier.engagement.period.start); }
Schedule spring_plan(int weeks, const std::string& closed = "") { return start_of(client(spring(weeks, "", closed))); }

Schedule extended(const std::string& date, int from, int to, Date as_of) {
  return make_schedule(client(spring(from), {"date = " + date + "\n[period]\nweeks = " + std::to_string(to) + "\n"}),
                       as_of);
}

}  // namespace

TEST_CASE("phases of 12 and 16 weeks are the method's") {
  CHECK(phases(spring_plan(12)) == "prepare 3/16-4/5, goal 4/6-4/19, fit 4/20-5/17, drive 5/18-6/7, expand 6/8-6/28");
  CHECK(phases(spring_plan(16)) == "prepare 3/16-4/5, goal 4/6-4/26, fit 4/27-5/31, drive 6/1-6/28, expand 6/29-7/26");
}

TEST_CASE("phases of 13 to 15 weeks are those of 16, scaled") {
  // Last weeks 3, 8, 12, 16 become 2, 7, 10, 13; 3, 7, 11, 14; 3, 8, 11, 15.
  CHECK(phases(spring_plan(13)) == "prepare 3/16-4/5, goal 4/6-4/19, fit 4/20-5/24, drive 5/25-6/14, expand 6/15-7/5");
  CHECK(phases(spring_plan(14)) == "prepare 3/16-4/5, goal 4/6-4/26, fit 4/27-5/24, drive 5/25-6/21, expand 6/22-7/12");
  CHECK(phases(spring_plan(15)) == "prepare 3/16-4/5, goal 4/6-4/26, fit 4/27-5/31, drive 6/1-6/21, expand 6/22-7/19");
}

TEST_CASE("milestones of 12 and 16 weeks are the method's, on the last open day of their week") {
  CHECK(milestones(spring_plan(12)) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 4/24, ms4 5/15, ms5 5/22, ms6 6/5, ms7 6/19, ms8 6/26, ms9 7/24");
  CHECK(milestones(spring_plan(16)) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 5/8, ms4 5/29, ms5 6/5, ms6 6/26, ms7 7/10, ms8 7/24, ms9 8/21");
}

TEST_CASE("milestones of 13 to 15 weeks are those of 16, scaled") {
  // Weeks 1, 3, 5, 8, 9, 12, 14, 16 become 1, 2, 4, 7, 7, 10, 11, 13; 1, 3, 4, 7, 8, 11, 12, 14; 1, 3, 5, 8, 8, 11,
  // 13, 15.
  CHECK(milestones(spring_plan(13)) ==
        "ms0 4/3, ms1 4/10, ms2 4/17, ms3 5/1, ms4 5/22, ms5 5/22, ms6 6/12, ms7 6/19, ms8 7/3, ms9 7/31");
  CHECK(milestones(spring_plan(14)) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 5/1, ms4 5/22, ms5 5/29, ms6 6/19, ms7 6/26, ms8 7/10, ms9 8/7");
  CHECK(milestones(spring_plan(15)) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 5/8, ms4 5/29, ms5 5/29, ms6 6/19, ms7 7/3, ms8 7/17, ms9 8/14");
}

TEST_CASE("a milestone on closed days") {
  CHECK(milestones(spring_plan(16, "2026-04-24")).find("ms2 4/23") != std::string::npos);
  // No open day in its week: the next one of the period, else the last before.
  CHECK(milestones(spring_plan(16, "{ from = 2026-04-20, to = 2026-04-26 }")).find("ms2 4/27") != std::string::npos);
  CHECK(milestones(spring_plan(16, "{ from = 2026-07-20, to = 2026-07-31 }")).find("ms8 7/17") != std::string::npos);
  CHECK(milestones(spring_plan(16, "{ from = 2026-03-30, to = 2026-04-05 }")).starts_with("ms0 3/27, ms1 4/10"));
  CHECK(milestones(spring_plan(16, "{ from = 2026-08-17, to = 2026-08-23 }")).ends_with("ms9 8/14"));
}

TEST_CASE("a milestone says why it is where it is") {
  const auto schedule = spring_plan(13, "{ from = 2026-04-27, to = 2026-05-03 }");
  CHECK(said(schedule.milestones[3].why) ==
        "The last open day of week 4 in the plan of 13 weeks\nWeek 4 has no open day, so the nearest one");
  CHECK(said(schedule.milestones[9].why) == "4 weeks after the end");
}

TEST_CASE("minato's milestones keep to Japanese holidays") {
  const auto schedule = make_schedule(load_example("minato").dossier, make_date(2026, 4, 1));
  CHECK(milestones(schedule) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 5/8, ms4 5/29, ms5 6/5, ms6 6/26, ms7 7/10, ms8 7/24, ms9 8/21");
}

TEST_CASE("a start in the middle of a week: phases meet, and week 1 keeps its milestone inside the period") {
  const std::string rest = "weeks = 12\n[calendar]\nholidays = []\n";
  const auto wednesday = start_of(client("[period]\nstart = 2026-04-08\n" + rest));
  CHECK(phases(wednesday) == "prepare 3/16-4/7, goal 4/8-4/19, fit 4/20-5/17, drive 5/18-6/7, expand 6/8-6/28");
  CHECK(milestones(wednesday).starts_with("ms0 4/3, ms1 4/10, ms2 4/24"));
  const auto saturday = start_of(client("[period]\nstart = 2026-04-11\n" + rest));
  CHECK(phases(saturday).starts_with("prepare 3/16-4/10, goal 4/11-4/19"));
  CHECK(milestones(saturday).starts_with("ms0 4/3, ms1 4/13, ms2 4/24"));
}

TEST_CASE("each meeting has the phase of its day") {
  const auto schedule = spring_plan(16);
  std::string text;
  for (const auto& meeting : schedule.meetings) text += (text.empty() ? "" : " ") + meeting.phase;
  CHECK(text == "goal goal fit fit drive drive expand expand");
}

TEST_CASE("extended in week 7: what lies before stays, the rest takes the new length") {
  const auto schedule = extended("2026-05-20", 12, 16, make_date(2026, 5, 20));
  CHECK(phases(schedule) == "prepare 3/16-4/5, goal 4/6-4/19, fit 4/20-5/17, drive 5/18-6/28, expand 6/29-7/26");
  CHECK(milestones(schedule) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 4/24, ms4 5/15, ms5 6/5, ms6 6/26, ms7 7/10, ms8 7/24, ms9 8/21");
  CHECK(phases(extended("2026-05-20", 12, 16, make_date(2026, 5, 19))) == phases(spring_plan(12)));
  CHECK(milestones(extended("2026-05-20", 12, 16, make_date(2026, 5, 19))) == milestones(spring_plan(12)));
}

TEST_CASE("extended within a phase: the phase goes on to its new end") {
  CHECK(phases(extended("2026-05-06", 12, 16, make_date(2026, 5, 6))) ==
        "prepare 3/16-4/5, goal 4/6-4/19, fit 4/20-5/31, drive 6/1-6/28, expand 6/29-7/26");
}

TEST_CASE("extended before the start: the plan of the new length") {
  const auto schedule = extended("2026-03-02", 12, 16, make_date(2026, 4, 6));
  CHECK(phases(schedule) == phases(spring_plan(16)));
  CHECK(milestones(schedule) == milestones(spring_plan(16)));
}

TEST_CASE("an extension makes no milestone earlier") {
  // Week 3 of 12 would become week 2 of 13, which is over.
  const auto schedule = extended("2026-04-20", 12, 13, make_date(2026, 4, 20));
  CHECK(milestones(schedule) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 5/1, ms4 5/22, ms5 5/22, ms6 6/12, ms7 6/19, ms8 7/3, ms9 7/31");
  CHECK(phases(schedule) == "prepare 3/16-4/5, goal 4/6-4/19, fit 4/20-5/24, drive 5/25-6/14, expand 6/15-7/5");
}

TEST_CASE("extended twice") {
  const auto dossier =
      client(spring(12), {"date = 2026-05-20\n[period]\nweeks = 14\n", "date = 2026-06-24\n[period]\nweeks = 16\n"});
  const auto schedule = make_schedule(dossier, make_date(2026, 6, 24));
  // By the first: drive to week 11 (21 June), ms5 in week 8, ms6 in week 11. By the second: from ms7 on.
  CHECK(phases(schedule) == "prepare 3/16-4/5, goal 4/6-4/19, fit 4/20-5/17, drive 5/18-6/21, expand 6/22-7/26");
  CHECK(milestones(schedule) ==
        "ms0 4/3, ms1 4/10, ms2 4/24, ms3 4/24, ms4 5/15, ms5 5/29, ms6 6/19, ms7 7/10, ms8 7/24, ms9 8/21");
}

TEST_CASE("a recorded due date wins") {
  const auto dossier = client(spring(16), {"date = 2026-05-06\n[[milestone]]\nid = \"ms3\"\ndue = 2026-05-20\n"});
  CHECK(milestones(make_schedule(dossier, make_date(2026, 5, 5))).find("ms3 5/8") != std::string::npos);
  const auto schedule = make_schedule(dossier, make_date(2026, 5, 6));
  CHECK(milestones(schedule).find("ms3 5/20") != std::string::npos);
  CHECK(said(schedule.milestones[3].why).ends_with("Moved to Wed 20 May 2026 by a check-in"));
}

TEST_CASE("an early end cuts phases and milestones off, and the one-month check follows it") {
  const auto dossier = client(spring(16), {"date = 2026-06-03\n[period]\nended = true\n"});
  const auto schedule = make_schedule(dossier, make_date(2026, 6, 3));
  CHECK(phases(schedule) == "prepare 3/16-4/5, goal 4/6-4/26, fit 4/27-5/31, drive 6/1-6/3");
  CHECK(milestones(schedule) == "ms0 4/3, ms1 4/10, ms2 4/24, ms3 5/8, ms4 5/29, ms9 7/3");
}
