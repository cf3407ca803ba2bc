#include "schedule/meetings.hpp"

#include <algorithm>

#include "clients.hpp"
#include "support/paths.hpp"

using namespace planner;
using namespace planner::test;

namespace {

Schedule start_of(const Dossier& dossier) { return make_schedule(dossier, *dossier.engagement.period.start); }

/// The days of a spring client's meetings as known at its start.
std::string planned(int weeks, const std::string& meetings, const std::string& closed = "") {
  return days(start_of(client(spring(weeks, meetings, closed))));
}

std::string range(const std::string& from, const std::string& to) {
  return "{ from = 2026-" + from + ", to = 2026-" + to + ", name = \"closing\" }";
}

std::string policy(const std::string& when_closed) { return "when_closed = \"" + when_closed + "\"\n"; }

const std::string weekly = "cadence = \"every 1 week on tue\"\n";

}  // namespace

TEST_CASE("minato: every two weeks, and the one on Children's Day is held on the Thursday") {
  const auto loaded = load_example("minato");
  const auto schedule = make_schedule(loaded.dossier, make_date(2026, 4, 1));
  CHECK(
      dates(schedule) ==
      "1 2026-04-07, 2 2026-04-21, 3 2026-05-07, 4 2026-05-19, 5 2026-06-02, 6 2026-06-16, 7 2026-06-30, 8 2026-07-14");
  CHECK(schedule.notes.empty());
  const auto* third = schedule.meeting(3);
  CHECK(third->slot == make_date(2026, 5, 5));
  CHECK(third->start == TimeOfDay{600});
  CHECK(third->minutes == 60);
  CHECK(third->mode.value == Mode::online);
  CHECK(said(third->why) ==
        "Meeting 3 of those held every 2 weeks from Tue 7 Apr 2026\n"
        "Moved to Thu 7 May 2026, as Tue 5 May 2026 is closed (Children's Day)");
  CHECK(third->why.front().place.line > 0);
}

TEST_CASE("minato at its end: all eight were held on their days") {
  const auto schedule = make_schedule(load_example("minato").dossier, make_date(2026, 7, 26));
  CHECK(days(schedule) == "4/7 4/21 5/7 5/19 6/2 6/16 6/30 7/14");
  CHECK(std::ranges::all_of(schedule.meetings, [](const Meeting& m) { return m.standing == Standing::held; }));
}

TEST_CASE("hikari: first and third Thursdays") {
  const auto schedule = make_schedule(load_example("hikari").dossier, make_date(2026, 5, 1));
  CHECK(days(schedule) == "5/7 5/21 6/4 6/18 7/2 7/16 8/6 8/20");
  CHECK(schedule.notes.empty());
  CHECK(said(schedule.meeting(2)->why) == "Meeting 2 of those on the 1st and 3rd Thu of the month");
}

TEST_CASE("aoba: the summer closing and Mountain Day push the sixth meeting to the Monday") {
  const auto loaded = load_example("aoba");
  CHECK(days(make_schedule(loaded.dossier, make_date(2026, 6, 1))) == "6/3 6/17 7/1 7/15 7/29 8/10");
  // Two were not held, one was held a week late, and the last was moved by a check-in of 30 July.
  CHECK(days(make_schedule(loaded.dossier, make_date(2026, 8, 23))) == "6/3 6/17 - 7/22 - 8/19");
}

TEST_CASE("harbor: the office closing of its calendar file moves the Thursday before Christmas") {
  auto loaded = load_example("harbor");
  const auto text = read_text(test::examples_folder + "/harbor/holidays.ics");
  loaded.dossier.file_days = *read_ics(text, 9, make_date(2026, 7, 1), make_date(2027, 6, 30)).value;
  const auto schedule = make_schedule(loaded.dossier, make_date(2026, 11, 9));
  CHECK(days(schedule) == "11/12 11/26 12/10 12/23 1/7 1/21 2/4");
  CHECK(schedule.meeting(4)->why.back().place.file == 9);
}

TEST_CASE("smallest: the weekday of the start, every two weeks") {
  const auto schedule = make_schedule(load_example("smallest").dossier, make_date(2027, 1, 12));
  // 13 weeks, as there is no champion; 23 February is the Emperor's Birthday.
  CHECK(days(schedule) == "1/12 1/26 2/9 2/24 3/9 3/23 4/6");
}

TEST_CASE("nothing closed") {
  CHECK(planned(16, "") == "4/7 4/21 5/5 5/19 6/2 6/16 6/30 7/14");
  CHECK(planned(13, "") == "4/7 4/21 5/5 5/19 6/2 6/16 6/30");
  CHECK(planned(12, "") == "4/7 4/21 5/5 5/19 6/2 6/16");
}

TEST_CASE("same-week: the next open day of the week, else the last open day before") {
  CHECK(planned(12, "", "2026-05-05") == "4/7 4/21 5/6 5/19 6/2 6/16");
  CHECK(planned(12, "", range("05-05", "05-08")) == "4/7 4/21 5/4 5/19 6/2 6/16");
  CHECK(planned(12, "", range("05-04", "05-08")) == "4/7 4/21 5/1 5/19 6/2 6/16");
}

TEST_CASE("next and previous") {
  CHECK(planned(12, policy("next"), range("05-05", "05-08")) == "4/7 4/21 5/11 5/19 6/2 6/16");
  CHECK(planned(12, policy("previous"), "2026-05-05") == "4/7 4/21 5/4 5/19 6/2 6/16");
  CHECK(planned(12, policy("previous"), range("05-02", "05-05")) == "4/7 4/21 5/1 5/19 6/2 6/16");
}

TEST_CASE("a meeting that would reach its neighbour moves the other way") {
  // Forward it would meet the next slot, 21 April; backward the one before, 7 April.
  CHECK(planned(12, weekly + policy("next"), range("04-14", "04-20")).starts_with("4/7 4/13 4/21 4/28"));
  CHECK(planned(12, weekly + policy("previous"), range("04-08", "04-14")).starts_with("4/7 4/15 4/21 4/28"));
  CHECK(planned(12, weekly, range("04-08", "04-17")).starts_with("4/7 4/20 4/21 4/28"));
}

TEST_CASE("a meeting without room is dropped, which is said, and the others keep their numbers") {
  const auto schedule = start_of(client(spring(12, weekly, range("04-08", "04-20"))));
  CHECK(dates(schedule).starts_with("1 2026-04-07, 2 -, 3 2026-04-21, 4 2026-04-28"));
  CHECK(said(schedule.meeting(2)->why)
            .ends_with("Not held: Tue 14 Apr 2026 is closed and there is no room before or after"));
  CHECK(said(schedule.notes) ==
        "Meeting 2 is not held: Tue 14 Apr 2026 is closed and there is no room before or after");
}

TEST_CASE("a meeting never leaves the period") {
  const std::string fridays =
      "[period]\nstart = 2026-04-06\nweeks = 12\n[meetings]\nfirst = 2026-04-17\nwhen_closed = \"next\"\n";
  CHECK(days(start_of(client(fridays + "[calendar]\nholidays = []\nclosed = [2026-06-26]"))) ==
        "4/17 5/1 5/15 5/29 6/12 6/25");
  const std::string tuesday = "[period]\nstart = 2026-04-07\nweeks = 12\n[meetings]\nwhen_closed = \"previous\"\n";
  CHECK(days(start_of(client(tuesday + "[calendar]\nholidays = []\nclosed = [2026-04-07]"))).starts_with("4/8 4/21"));
}

TEST_CASE("a longer period moves none of the earlier meetings, even where closed days reach over an end") {
  for (const auto* when_closed : {"same-week", "next", "previous"})
    for (const auto* closed : {"{ from = 2026-06-12, to = 2026-07-01 }", "{ from = 2026-06-26, to = 2026-07-10 }",
                               "{ from = 2026-06-15, to = 2026-06-29 }"}) {
      CAPTURE(when_closed);
      CAPTURE(closed);
      std::string last;
      for (int weeks = 16; weeks >= 12; --weeks) {
        const auto shorter = planned(weeks, policy(when_closed), closed);
        if (!last.empty()) CHECK(last.starts_with(shorter));
        last = shorter;
      }
    }
}

TEST_CASE("the first meeting") {
  const std::string period = "[period]\nstart = 2026-04-06\nweeks = 12\n[calendar]\nholidays = []\n[meetings]\n";
  // The cadence's first day on or after the start, or the start's weekday.
  CHECK(days(start_of(client(period))) == "4/6 4/20 5/4 5/18 6/1 6/15");
  CHECK(days(start_of(client(period + "cadence = \"every 2 weeks on fri\"\n"))) == "4/10 4/24 5/8 5/22 6/5 6/19");
  // Its own weekday where the cadence has none.
  CHECK(days(start_of(client(period + "first = 2026-04-15\ncadence = \"every 3 weeks\"\n"))) == "4/15 5/6 5/27 6/17");
  // Outside the cadence: the cadence goes on from its week, or after it.
  CHECK(days(start_of(client(period + "first = 2026-04-08\ncadence = \"every 2 weeks on tue\"\n"))) ==
        "4/8 4/21 5/5 5/19 6/2 6/16");
  CHECK(days(start_of(client(period + "first = 2026-04-13\ncadence = \"1st,3rd thu\"\n"))) == "4/13 5/7 5/21 6/4 6/18");
}

TEST_CASE("a weekday on which nobody works") {
  const std::string sunday = "[period]\nstart = 2026-04-12\nweeks = 12\n[calendar]\nholidays = []\n";
  const auto schedule = start_of(client(sunday));
  // Before the start there is no Friday left, so the first is the Monday.
  CHECK(days(schedule) == "4/13 4/24 5/8 5/22 6/5 6/19");
  CHECK(said(schedule.meeting(2)->why).ends_with("as Sun 26 Apr 2026 is closed (weekend)"));
}

TEST_CASE("time, place and length come from the engagement") {
  const auto schedule =
      start_of(client(spring(12, "time = \"15:30\"\nminutes = 45\nplace = \"Room 1\"\nmode = \"onsite\"\n")));
  for (const auto& meeting : schedule.meetings) {
    CHECK(meeting.start == TimeOfDay{930});
    CHECK(meeting.minutes == 45);
    CHECK(meeting.where == "Room 1");
    CHECK(meeting.mode.value == Mode::onsite);
    CHECK(meeting.agenda.minutes() == 45);
  }
}

TEST_CASE("a time may be a TOML time too") {
  const auto schedule =
      start_of(client(spring(12, "time = 15:30:00\n[[meetings.change]]\nmeeting = 2\ntime = 09:05:00\n")));
  CHECK(schedule.meeting(1)->start == TimeOfDay{930});
  CHECK(schedule.meeting(2)->start == TimeOfDay{545});
}

TEST_CASE("a change in the engagement wins over the cadence and moves no other") {
  const auto change = [](const std::string& keys) {
    return start_of(client(spring(12) + "[[meetings.change]]\nmeeting = 3\nreason = \"fair\"\n" + keys));
  };
  const auto moved = change("date = 2026-05-09\ntime = \"13:00\"\nplace = \"Hall\"\n");
  CHECK(days(moved) == "4/7 4/21 5/9 5/19 6/2 6/16");  // a Saturday, as was wanted
  CHECK(moved.meeting(3)->start == TimeOfDay{780});
  CHECK(moved.meeting(3)->where == "Hall");
  CHECK(said(moved.meeting(3)->why)
            .ends_with("Moved from Tue 5 May 2026 to Sat 9 May 2026 by a change in engagement.toml (fair)"));
  const auto cancelled = change("cancelled = true\n");
  CHECK(dates(cancelled) == "1 2026-04-07, 2 2026-04-21, 3 -, 4 2026-05-19, 5 2026-06-02, 6 2026-06-16");
  CHECK(said(cancelled.meeting(3)->why).ends_with("Cancelled by a change in engagement.toml (fair)"));
  const auto later = change("time = \"13:00\"\n");
  CHECK(days(later) == "4/7 4/21 5/5 5/19 6/2 6/16");
  CHECK(later.meeting(3)->start == TimeOfDay{780});
}

TEST_CASE("a date given by hand brings a meeting back that had no room") {
  const auto schedule = start_of(
      client(spring(12, weekly, range("04-08", "04-20")) + "[[meetings.change]]\nmeeting = 2\ndate = 2026-04-18\n"));
  CHECK(days(schedule).starts_with("4/7 4/18 4/21"));
}

TEST_CASE("a meeting moved by hand past the end still takes place") {
  const auto schedule = start_of(client(spring(16) + "[[meetings.change]]\nmeeting = 8\ndate = 2026-07-28\n"));
  CHECK(days(schedule) == "4/7 4/21 5/5 5/19 6/2 6/16 6/30 7/28");
  CHECK(schedule.meeting(8)->phase == "expand");
  CHECK(schedule.meeting(8)->agenda.rule == "16-M8");
}

TEST_CASE("a check-in wins over the engagement, a later one over an earlier one, from its day on") {
  const auto dossier = client(spring(12) + "[[meetings.change]]\nmeeting = 4\ndate = 2026-05-20\n",
                              {"date = 2026-04-10\n[[meeting]]\nnumber = 4\ndate = 2026-05-21\nreason = \"trip\"\n",
                               "date = 2026-04-20\n[[meeting]]\nnumber = 4\ntime = \"09:00\"\nplace = \"B\"\n",
                               "date = 2026-05-12\n[[meeting]]\nnumber = 4\ndate = 2026-05-22\n"});
  const auto fourth = [&](unsigned month, unsigned day) {
    return *make_schedule(dossier, make_date(2026, month, day)).meeting(4);
  };
  CHECK(fourth(4, 9).date == make_date(2026, 5, 20));
  CHECK(fourth(4, 10).date == make_date(2026, 5, 21));
  CHECK(said(fourth(4, 10).why)
            .ends_with("Moved from Wed 20 May 2026 to Thu 21 May 2026 by the check-in of Fri 10 Apr 2026 (trip)"));
  CHECK(fourth(4, 19).start == TimeOfDay{600});
  CHECK(fourth(4, 20).start == TimeOfDay{540});
  CHECK(fourth(4, 20).where == "B");
  CHECK(fourth(4, 20).date == make_date(2026, 5, 21));
  CHECK(fourth(5, 12).date == make_date(2026, 5, 22));
}

TEST_CASE("cancelled by a check-in, and brought back") {
  const auto dossier = client(spring(12), {"date = 2026-04-10\n[[meeting]]\nnumber = 4\ncancelled = true\n",
                                           "date = 2026-04-20\n[[meeting]]\nnumber = 4\ndate = 2026-05-19\n"});
  CHECK(make_schedule(dossier, make_date(2026, 4, 10)).meeting(4)->standing == Standing::cancelled);
  CHECK(make_schedule(dossier, make_date(2026, 4, 20)).meeting(4)->standing == Standing::planned);
  const std::string cancelled = "[[meetings.change]]\nmeeting = 4\ncancelled = true\n";
  for (const auto* back : {"date = 2026-05-19\n", "cancelled = false\n"}) {
    const auto restored =
        client(spring(12) + cancelled, {std::string("date = 2026-04-20\n[[meeting]]\nnumber = 4\n") + back});
    CHECK(days(make_schedule(restored, make_date(2026, 4, 19))) == "4/7 4/21 5/5 - 6/2 6/16");
    CHECK(days(make_schedule(restored, make_date(2026, 4, 20))) == "4/7 4/21 5/5 5/19 6/2 6/16");
  }
}

TEST_CASE("a record makes its day the meeting's date") {
  const auto dossier = client(spring(12), {"date = 2026-05-08\nmeeting = 3\n"});
  const auto schedule = make_schedule(dossier, make_date(2026, 5, 8));
  CHECK(days(schedule) == "4/7 4/21 5/8 5/19 6/2 6/16");
  CHECK(schedule.meeting(3)->standing == Standing::held);
  CHECK(schedule.meeting(2)->standing == Standing::planned);
  CHECK(said(schedule.meeting(3)->why).ends_with("Recorded as held on Fri 8 May 2026"));
  CHECK(days(make_schedule(dossier, make_date(2026, 5, 7))) == "4/7 4/21 5/5 5/19 6/2 6/16");
}

TEST_CASE("a meeting that was not held takes no place, unless it is put off") {
  const std::string not_held = "date = 2026-05-19\nmeeting = 4\nheld = false\n";
  const auto lost = make_schedule(client(spring(12), {not_held}), make_date(2026, 5, 19));
  CHECK(days(lost) == "4/7 4/21 5/5 - 6/2 6/16");
  CHECK(said(lost.meeting(4)->why).ends_with("Not held (record of Tue 19 May 2026)"));

  const auto at_once = client(spring(12), {not_held + "[[meeting_change]]\nnumber = 4\ndate = 2026-05-22\n"});
  CHECK(days(make_schedule(at_once, make_date(2026, 5, 19))) == "4/7 4/21 5/5 5/22 6/2 6/16");
  const auto later = client(spring(12), {not_held, "date = 2026-05-20\n[[meeting]]\nnumber = 4\ndate = 2026-05-26\n"});
  CHECK(days(make_schedule(later, make_date(2026, 5, 20))) == "4/7 4/21 5/5 5/26 6/2 6/16");
  CHECK(make_schedule(later, make_date(2026, 5, 20)).next_meeting(make_date(2026, 5, 20))->number == 4);
}

TEST_CASE("a gap that closed days force is said, and one that is too short") {
  const auto schedule = start_of(client(spring(12, policy("next"), range("04-27", "05-14"))));
  CHECK(days(schedule) == "4/7 4/21 5/15 5/19 6/2 6/16");
  CHECK(said(schedule.notes) ==
        "Meetings 2 (Tue 21 Apr 2026) and 3 (Fri 15 May 2026) lie 24 days apart, as closed days leave no nearer date\n"
        "Meetings 3 (Fri 15 May 2026) and 4 (Tue 19 May 2026) lie only 4 days apart");
}

TEST_CASE("a gap that people or the cadence made is not laid to closed days") {
  const auto moved = start_of(client(spring(12) + "[[meetings.change]]\nmeeting = 3\ndate = 2026-05-13\n"));
  CHECK(said(moved.notes).starts_with("Meetings 2 (Tue 21 Apr 2026) and 3 (Wed 13 May 2026) lie 22 days apart\n"));
  const auto held = make_schedule(client(spring(12), {"date = 2026-05-13\nmeeting = 3\n"}), make_date(2026, 5, 13));
  CHECK(said(held.notes).starts_with("Meetings 2 (Tue 21 Apr 2026) and 3 (Wed 13 May 2026) lie 22 days apart\n"));
  const auto cancelled = start_of(client(spring(12) + "[[meetings.change]]\nmeeting = 3\ncancelled = true\n"));
  CHECK(said(cancelled.notes).starts_with("Meetings 2 (Tue 21 Apr 2026) and 4 (Tue 19 May 2026) lie 28 days apart\n"));
  const auto rare = start_of(client(spring(12, "cadence = \"every 4 weeks on tue\"\n")));
  CHECK(said(rare.notes).starts_with("Meetings 1 (Tue 7 Apr 2026) and 2 (Tue 5 May 2026) lie 28 days apart\n"));
}

TEST_CASE("a whole month of the period with fewer than two meetings is said") {
  const auto schedule = start_of(client(spring(16, "cadence = \"every 4 weeks on tue\"\n")));
  CHECK(days(schedule) == "4/7 5/5 6/2 6/30");
  // April and July are not whole.
  const auto notes = said(schedule.notes);
  CHECK(notes.ends_with("1 meeting in May 2026; the method wants two a month"));
  CHECK(std::ranges::count(notes, '\n') == 3);
}

TEST_CASE("a closed day without a name is called by what it is") {
  const auto schedule = start_of(client(spring(12, "", "2026-04-21")));
  const auto& why = schedule.meeting(2)->why;
  const auto said = [&](Language language, std::string_view words) {
    return std::ranges::any_of(
        why, [&](const auto& reason) { return reason.text.in(language).find(words) != std::string::npos; });
  };
  CHECK(said(Language::en, "closed (by your list)"));
  CHECK(said(Language::ja, "休業日（会社の休業日）"));
}

TEST_CASE("a meeting that could not move the way it was wanted says why") {
  // The fifteenth week's Tuesday to Sunday: the Monday after lies beyond a Sunday on which a period may end.
  const auto schedule = start_of(client(spring(16, policy("next"), range("07-14", "07-19"))));
  const auto* meeting = schedule.meeting(8);
  CHECK(meeting->date == make_date(2026, 7, 13));
  CHECK(std::ranges::any_of(meeting->why, [](const auto& reason) {
    return reason.text.in(Language::en).find("20 Jul 2026 was not taken") != std::string::npos;
  }));
}
