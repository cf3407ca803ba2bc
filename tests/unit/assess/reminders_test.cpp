// The days of domain 8, worked out by hand on the calendar of 2026: 29 April (Wed) and 3 to 6 May are holidays in
// Japan, the meetings fall on Tuesdays every two weeks from 7 April, that of 5 May is moved to Thursday the 7th.
#include "planner/assess/reminders.hpp"

#include <doctest/doctest.h>

#include <set>

#include "planner/base/text.hpp"
#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::assess_on;
using test::client;

const std::string people = "sponsor = \"Sam\"\nlead = \"Lee\"\n[advisor]\nname = \"Ada\"\n";
const std::string spring =
    "[period]\nstart = 2026-04-06\nweeks = 16\n[calendar]\nholidays = [\"jp\"]\n[meetings]\nfirst = 2026-04-07\n";
const std::string departments =
    "[[department]]\nid = \"a\"\nname = \"Sales\"\nheadcount = 10\n[[department]]\nid = \"b\"\nname = \"Works\"\n"
    "headcount = 10\n[[champion]]\nname = \"Cho\"\ndepartments = [\"a\"]\ndeputy = \"Dee\"\n";

Dossier company(const std::string& more = "", const std::vector<std::string>& checkins = {}) {
  return client(people + spring + departments + more, checkins);
}

std::string names(const std::vector<Recipient>& list) {
  std::vector<std::string> names;
  for (const auto& recipient : list) names.push_back(recipient.name);
  return join(names, "+");
}

std::vector<Reminder> due_on(const Dossier& dossier, const std::string& date, const ReminderWindow& window = {}) {
  const Chronicle chronicle(dossier);
  auto assessment = assess(chronicle, *parse_date(date));
  give_agendas(assessment.schedule, dossier, assessment.state);
  return reminders_of(chronicle, assessment, window);
}

/// "3>Cho 4>Lee": subject and readers of what is said of a type on a day; a variant stands in brackets.
std::string told(const Dossier& dossier, std::string_view type, const std::string& date) {
  std::vector<std::string> parts;
  for (const auto& reminder : due_on(dossier, date)) {
    if (*reminder.rule->type != type) continue;
    const auto variant = reminder.rule->variant ? "(" + *reminder.rule->variant + ")" : std::string();
    const auto cc = reminder.cc.empty() ? std::string() : "/" + names(reminder.cc);
    parts.push_back(reminder.subject + variant + ">" + names(reminder.to) + cc);
  }
  return join(parts, " ");
}

/// All days from one to another on which a type is said, as "4/14 4/30". Each day is asked for by itself.
std::string days(const Dossier& dossier, std::string_view type, const char* from, const char* to) {
  std::vector<std::string> found;
  for (Date day = *parse_date(from); day <= *parse_date(to); day += Days{1})
    if (!told(dossier, type, iso(day)).empty()) found.push_back(tiny_date(day, Language::ja));
  return join(found, " ");
}

Playbook with_all_types_on() {
  Playbook book = test::playbook();
  for (auto& rule : book.reminders) rule.default_on = Field<bool>(true);
  return book;
}

std::string filled(const Reminder& reminder) { return fill(reminder.rule->subject->en, reminder.args, Language::en); }

}  // namespace

TEST_CASE("reminders: before a meeting they move to the open day before") {
  const auto dossier = company();
  CHECK(told(dossier, "meeting_notice", "2026-04-14") == "2>Cho+Lee+Sam");
  CHECK(days(dossier, "meeting_notice", "2026-04-08", "2026-05-11") == "4/14 4/30");
  CHECK(days(dossier, "usage_request", "2026-04-08", "2026-05-11") == "4/17 5/1");  // of 18 April, of 4 May
  CHECK(days(dossier, "brief", "2026-04-08", "2026-05-11") == "4/17 5/1");          // of 19 April, of 5 May
  CHECK(told(dossier, "brief", "2026-05-01") == "3>Ada");
}

TEST_CASE("reminders: a department without a champion asks the lead") {
  CHECK(told(company(), "usage_request", "2026-04-17") == "2.a>Cho 2.b>Lee");
  const auto both = company("[[champion]]\nname = \"Eve\"\ndepartments = [\"b\"]\nstatus = \"candidate\"\n");
  CHECK(told(both, "usage_request", "2026-04-17") == "2.a>Cho 2.b>Lee");
}

TEST_CASE("reminders: departments with the same champions are asked together") {
  const auto dossier =
      client(people + spring +
             "[[department]]\nid = \"a\"\nname = \"Sales\"\nheadcount = 10\n[[department]]\nid = \"b\"\n"
             "name = \"Works\"\nheadcount = 10\n[[champion]]\nname = \"Cho\"\ndepartments = [\"b\", \"a\"]\n");
  CHECK(told(dossier, "usage_request", "2026-04-17") == "2.a+b>Cho");
}

TEST_CASE("reminders: after a meeting they move to the open day after") {
  const auto unrecorded = company();
  CHECK(days(unrecorded, "minutes_due", "2026-04-20", "2026-05-15") == "4/22 5/8");
  CHECK(days(unrecorded, "report_due", "2026-04-20", "2026-05-15") == "");  // nothing to report on yet
  const auto recorded = company("", {"date = 2026-04-21\nmeeting = 2\n", "date = 2026-05-07\nmeeting = 3\n"});
  CHECK(days(recorded, "minutes_due", "2026-04-20", "2026-05-15") == "");
  CHECK(days(recorded, "report_due", "2026-04-20", "2026-05-15") == "4/23 5/11");  // the second for Saturday the 9th
}

TEST_CASE("reminders: nothing about a meeting that does not take place") {
  const auto dossier = company("", {"date = 2026-04-10\n[[meeting]]\nnumber = 2\ncancelled = true\n"});
  CHECK(days(dossier, "meeting_notice", "2026-04-11", "2026-04-29") == "");
  CHECK(days(dossier, "minutes_due", "2026-04-11", "2026-04-29") == "");
}

TEST_CASE("reminders: an action before, on and after its day") {
  const auto dossier =
      company("", {"date = 2026-04-20\n[[action]]\nid = \"a-1\"\ntitle = \"T\"\nowner = \"Cho\"\ndue = 2026-05-11\n"});
  CHECK(days(dossier, "action_due", "2026-04-20", "2026-06-10") == "5/8 5/11");
  CHECK(told(dossier, "action_due", "2026-05-11") == "a-1(on_day)>Cho");
  CHECK(days(dossier, "action_overdue", "2026-04-20", "2026-06-30") == "5/12 5/18 5/25");
  CHECK(told(dossier, "action_overdue", "2026-05-12") == "a-1>Cho/Lee");
  CHECK(told(dossier, "action_overdue", "2026-05-25") == "a-1(escalated)>Ada");
}

TEST_CASE("reminders: an action due on a holiday is told before it, in words that fit that day") {
  const auto dossier =
      company("", {"date = 2026-04-20\n[[action]]\nid = \"a-1\"\ntitle = \"T\"\nowner = \"Cho\"\ndue = 2026-05-06\n"});
  CHECK(days(dossier, "action_due", "2026-04-20", "2026-05-31") == "5/1");  // of 3 May and of 6 May
  CHECK(told(dossier, "action_due", "2026-05-01") == "a-1>Cho");
  CHECK(days(dossier, "action_overdue", "2026-04-20", "2026-05-31") == "5/7 5/13 5/20");
}

TEST_CASE("reminders: an action on a Sunday") {
  const auto dossier =
      company("", {"date = 2026-04-20\n[[action]]\nid = \"a-1\"\ntitle = \"T\"\nowner = \"Cho\"\ndue = 2026-05-10\n"});
  CHECK(days(dossier, "action_due", "2026-04-20", "2026-05-31") == "5/7 5/8");
  CHECK(days(dossier, "action_overdue", "2026-04-20", "2026-05-31") == "5/11 5/18 5/25");
}

TEST_CASE("reminders: whose action it is") {
  const std::string action = "[[action]]\nid = \"a-1\"\ntitle = \"T\"\ndue = 2026-05-12\nowner = ";
  const auto of = [&](const std::string& owner, const std::string& more = "") {
    const auto dossier = company("", {"date = 2026-04-20\n" + action + "\"" + owner + "\"\n" + more});
    return told(dossier, "action_overdue", "2026-05-13");
  };
  CHECK(of("Ada") == "a-1>Ada");  // the advisor's own: nobody else is told
  CHECK(of("Lee") == "a-1>Lee");  // a copy to oneself is none
  CHECK(of("Nobody") == "a-1>Nobody/Lee");
  CHECK(of("Cho", "[[champion]]\nname = \"Cho\"\nuntil = 2026-05-01\n") == "a-1>Dee/Lee");  // left: the deputy's
}

TEST_CASE("reminders: closed actions are quiet, a new date starts anew") {
  const std::string first =
      "date = 2026-04-20\n[[action]]\nid = \"a-1\"\ntitle = \"T\"\nowner = \"Cho\"\ndue = 2026-05-11\n";
  CHECK(days(company("", {first, "date = 2026-05-11\nclosed = [\"a-1\"]\n"}), "action_overdue", "2026-05-11",
             "2026-05-31") == "");
  const auto postponed = company("", {first, "date = 2026-05-13\n[[action]]\nid = \"a-1\"\ndue = 2026-05-22\n"});
  CHECK(days(postponed, "action_overdue", "2026-05-11", "2026-05-31") == "5/12 5/25 5/29");
  CHECK(days(postponed, "action_due", "2026-05-11", "2026-05-31") == "5/11 5/19 5/22");
}

TEST_CASE("reminders: questions on the next open day and the one after") {
  const auto dossier = company("", {"date = 2026-05-08\n[[question]]\nid = \"q-1\"\ntext = \"Q\"\n"});  // a Friday
  CHECK(days(dossier, "chat_unanswered", "2026-05-08", "2026-05-29") == "5/11 5/12");
  CHECK(told(dossier, "chat_unanswered", "2026-05-11") == "q-1>Ada");
  CHECK(told(dossier, "chat_unanswered", "2026-05-12") == "q-1(late)>Ada/Lee");
  const auto answered = company("", {"date = 2026-05-08\n[[question]]\nid = \"q-1\"\ntext = \"Q\"\n",
                                     "date = 2026-05-11\nanswered = [\"q-1\"]\n"});
  CHECK(told(answered, "chat_unanswered", "2026-05-11") == "");
}

TEST_CASE("reminders: before Golden Week a question waits for days that are open") {
  const auto dossier = company("", {"date = 2026-05-01\n[[question]]\nid = \"q-1\"\ntext = \"Q\"\n"});
  CHECK(days(dossier, "chat_unanswered", "2026-05-01", "2026-05-29") == "5/7 5/8");
}

TEST_CASE("reminders: milestones soon and late") {
  const auto dossier = company();  // ms4 is due on 29 May, ms5 on 5 June, both Fridays
  CHECK(told(dossier, "milestone_soon", "2026-05-22") == "ms4>Cho");
  CHECK(told(dossier, "milestone_soon", "2026-05-29") == "ms5>Ada");
  CHECK(told(dossier, "milestone_late", "2026-06-08") == "ms5>Ada");  // for Saturday the 6th
  CHECK(told(dossier, "milestone_late", "2026-06-12") == "ms5>Ada");
  const auto done = company("", {"date = 2026-06-02\n[[milestone]]\nid = \"ms5\"\ndone = true\n"});
  CHECK(told(done, "milestone_late", "2026-06-08") == "");
}

TEST_CASE("reminders: a milestone says what of it remains") {
  const auto dossier = company();
  for (const auto& reminder : due_on(dossier, "2026-05-22")) {
    if (*reminder.rule->type != "milestone_soon") continue;
    REQUIRE(reminder.points.size() == 2);
    CHECK(reminder.points[0].in(Language::en) == "departments still to fit a first use case: Sales, Works");
    CHECK(reminder.points[1].in(Language::en) == "adoption of 50% or more (user counts not reported yet)");
    CHECK(filled(reminder) == "7 days to the milestone “Fit in every department”");
  }
}

TEST_CASE("reminders: after a training, after news") {
  const auto dossier = company("[[training]]\ndate = 2026-06-10\ntitle = \"T\"\n");
  CHECK(days(dossier, "training_followup", "2026-06-10", "2026-07-10") ==
        "6/22 6/24");  // the first for Saturday the 20th
  CHECK(told(dossier, "training_followup", "2026-06-22") == "2026-06-10>Cho");
  CHECK(told(dossier, "news_refresh", "2026-05-01") == "2026-04-06(never)>Ada");
  const auto applied = company("", {"date = 2026-04-21\n[[news]]\ntitle = \"N\"\ndate = 2026-04-20\n"});
  CHECK(days(applied, "news_refresh", "2026-04-21", "2026-06-30") == "5/15");
}

TEST_CASE("reminders: a training is followed up by the champions of those who took part") {
  const std::string eve = "[[champion]]\nname = \"Eve\"\ndepartments = [\"b\"]\n";
  const auto asked = [&](const std::string& departments) {
    const auto dossier = company(eve + "[[training]]\ndate = 2026-06-10\ntitle = \"T\"\n" + departments);
    return told(dossier, "training_followup", "2026-06-22");
  };
  CHECK(asked("") == "2026-06-10>Cho+Eve");
  CHECK(asked("departments = [\"b\"]\n") == "2026-06-10>Eve");
  CHECK(asked("departments = [\"b\", \"a\"]\n") == "2026-06-10>Eve+Cho");
}

TEST_CASE("reminders: types that are off until a playbook switches them on") {
  auto dossier = company(
      "[[training]]\ndate = 2026-06-10\ntitle = \"T\"\n[[use_case]]\nid = \"u\"\ntitle = \"U\"\ndepartment = \"a\"\n"
      "template_reviewed = 2026-04-01\nstages = { fitted = 2026-04-01 }\n");
  CHECK(days(dossier, "midweek_nudge", "2026-04-06", "2026-05-15") == "");
  CHECK(days(dossier, "template_review", "2026-04-06", "2026-06-30") == "");
  const auto book = with_all_types_on();
  dossier.playbook = &book;
  // Weeks without a meeting: Wednesday 15 April; 29 April is a holiday, so Thursday; that of 4 May has one.
  CHECK(days(dossier, "midweek_nudge", "2026-04-06", "2026-05-15") == "4/15 4/30 5/13");
  CHECK(days(dossier, "template_review", "2026-04-06", "2026-06-30") == "6/1");  // for Sunday 31 May
  CHECK(days(dossier, "training_followup", "2026-06-10", "2026-07-10") == "6/15 6/22 6/24");
}

TEST_CASE("reminders: the sponsor before the first, the mid-term and the last meeting") {
  const auto dossier = company();
  CHECK(days(dossier, "sponsor_touch", "2026-03-30", "2026-07-26") == "4/3 5/29 7/10");
}

TEST_CASE("reminders: the sponsor after two absences in a row") {
  const std::string second = "date = 2026-04-21\nmeeting = 2\nsponsor = false\n";
  const auto once = company("", {second, "date = 2026-05-07\nmeeting = 3\nsponsor = true\n"});
  CHECK(days(once, "sponsor_touch", "2026-05-07", "2026-05-25") == "");
  const auto twice = company("", {second, "date = 2026-05-07\nmeeting = 3\nsponsor = false\n"});
  CHECK(days(twice, "sponsor_touch", "2026-05-07", "2026-05-25") == "5/15");  // the meeting is on Tuesday the 19th
  const auto unknown = company("", {second, "date = 2026-05-07\nmeeting = 3\n"});
  CHECK(days(unknown, "sponsor_touch", "2026-05-07", "2026-05-25") == "");
}

TEST_CASE("reminders: reports of the middle and the end, five days before") {
  const auto dossier = company();  // 2 June and 14 July
  CHECK(told(dossier, "report_due", "2026-05-28") == "midterm_report(mid_final)>Ada");
  CHECK(told(dossier, "report_due", "2026-07-09") == "final_report(mid_final)>Ada");
}

TEST_CASE("reminders: the contract") {
  const auto dossier = company("[contract]\nend = 2026-07-31\nnotice_by = 2026-06-30\n");
  CHECK(days(dossier, "contract_notice", "2026-05-20", "2026-07-31") ==
        "5/29 6/16 7/1");  // the first for Sunday the 31st
  CHECK(told(dossier, "contract_notice", "2026-07-01") == "end(end)>Ada");
  for (const auto& reminder : due_on(dossier, "2026-05-29"))
    if (*reminder.rule->type == "contract_notice") {
      CHECK(filled(reminder).starts_with("32 days to the notice date"));
      REQUIRE(reminder.sponsor_text != nullptr);
      CHECK(reminder.sponsor_text->subject->en == "A talk about how to go on");
    }
}

TEST_CASE("reminders: the one-month check, and silence after it") {
  const auto dossier = company();  // ends on Sunday 26 July; the check is on Friday 21 August
  CHECK(told(dossier, "postcheck", "2026-08-14") == "ms9>Ada+Lee");
  CHECK(told(dossier, "postcheck", "2026-08-21") == "ms9(on_day)>Ada+Lee");
  const auto owing =
      company("", {"date = 2026-07-14\n[[action]]\nid = \"a-1\"\ntitle = \"T\"\nowner = \"Cho\"\ndue = 2026-08-17\n"});
  CHECK(told(owing, "action_overdue", "2026-08-18") == "a-1>Cho/Lee");
  CHECK(due_on(owing, "2026-08-24").empty());
  CHECK(due_on(owing, "2026-08-24", {30, true}).empty());
}

TEST_CASE("reminders: an early end leaves only what belongs to the end") {
  const auto dossier = company("", {"date = 2026-05-12\n[period]\nended = true\n"});
  for (Date day = *parse_date("2026-05-13"); day <= *parse_date("2026-08-31"); day += Days{1})
    for (const auto& reminder : due_on(dossier, iso(day))) {
      const std::set<std::string> fitting{"postcheck", "milestone_late", "contract_notice"};
      CHECK_MESSAGE(fitting.contains(*reminder.rule->type), iso(day), " ", *reminder.rule->type);
    }
}

TEST_CASE("reminders: muted types") {
  const auto dossier = company("[remind]\nmute = [\"brief\", \"usage_request\"]\n");
  CHECK(told(dossier, "brief", "2026-04-17") == "");
  CHECK(told(dossier, "usage_request", "2026-04-17") == "");
  CHECK(told(dossier, "meeting_notice", "2026-04-14") != "");
}

TEST_CASE("reminders: nothing on a day that is closed") {
  const auto dossier =
      company("[contract]\nend = 2026-07-31\nnotice_by = 2026-06-30\n",
              {"date = 2026-04-20\n[[action]]\nid = \"a-1\"\ntitle = \"T\"\nowner = \"Cho\"\ndue = 2026-05-06\n"});
  const auto calendar = calendar_of(dossier);
  for (Date day = *parse_date("2026-03-20"); day <= *parse_date("2026-08-31"); day += Days{1})
    if (!calendar.is_open(day)) {
      CHECK(due_on(dossier, iso(day)).empty());
      CHECK(due_on(dossier, iso(day), {0, true}).empty());
    }
}

TEST_CASE("reminders: a window holds what each of its days would say of things to come") {
  const auto dossier = company("[contract]\nend = 2026-07-31\nnotice_by = 2026-06-30\n");
  std::set<std::string> one_by_one, at_once;
  for (int i = 0; i <= 6; ++i)
    for (const auto& reminder : due_on(dossier, iso(*parse_date("2026-05-28") + Days{i})))
      if (reminder.due >= *parse_date("2026-06-03")) one_by_one.insert(reminder.id);
  for (const auto& reminder : due_on(dossier, "2026-05-28", {6, false}))
    if (reminder.due >= *parse_date("2026-06-03")) at_once.insert(reminder.id);
  CHECK(one_by_one == at_once);
  CHECK(at_once.size() == 2);  // ms5, and the contract
}

TEST_CASE("reminders: catching up says what is still worth saying, once") {
  const auto dossier =
      company("", {"date = 2026-04-20\n[[action]]\nid = \"a-1\"\ntitle = \"T\"\nowner = \"Cho\"\ndue = 2026-05-11\n"});
  const auto caught = [&](const std::string& date, std::string_view type) {
    std::vector<std::string> ids;
    for (const auto& reminder : due_on(dossier, date, {0, true}))
      if (*reminder.rule->type == type) ids.push_back(reminder.subject + "@" + iso(reminder.planned));
    return join(ids, " ");
  };
  CHECK(caught("2026-05-09", "action_due") == "");                    // a Saturday
  CHECK(caught("2026-05-11", "action_due") == "a-1@2026-05-11");      // the later of the two
  CHECK(caught("2026-05-14", "action_overdue") == "a-1@2026-05-12");  // missed two days ago
  CHECK(caught("2026-07-01", "action_overdue") == "a-1@2026-05-25");  // still open: never lost
  CHECK(caught("2026-05-15", "meeting_notice") == "4@2026-05-12");    // the meeting is still to come
  CHECK(caught("2026-05-20", "meeting_notice") == "");
}

TEST_CASE("reminders: ids are stable and differ") {
  const auto dossier = company();
  const auto once = due_on(dossier, "2026-04-14", {14, false}), again = due_on(dossier, "2026-04-15", {13, false});
  std::set<std::string> ids;
  for (const auto& reminder : once) CHECK(ids.insert(reminder.id).second);
  for (const auto& reminder : again) CHECK(ids.contains(reminder.id));
  CHECK(ids.contains("test/meeting_notice/2/2026-04-14"));
}

TEST_CASE("reminders: attendees are those invited before, too") {
  const auto dossier = company(
      "", {"date = 2026-04-21\nmeeting = 2\nattendees = [\"Sam\", \"Cho\", \"Kim\"]\nabsent = [\"Ada\", \"Lou\"]\n"});
  CHECK(told(dossier, "meeting_notice", "2026-04-30") == "3>Cho+Lee+Sam+Kim+Lou");
}

TEST_CASE("reminders: a critical signal on the day it becomes so") {
  const auto loaded = test::load_example("aoba");
  CHECK(days(loaded.dossier, "signal_critical", "2026-07-16", "2026-07-31") != "");
  for (const auto& reminder : due_on(loaded.dossier, "2026-07-22")) {
    if (*reminder.rule->type == "signal_critical") CHECK(names(reminder.to) == "山田");
  }
}

TEST_CASE("reminders: who catches up hears of a critical signal once, whichever day it is") {
  const auto loaded = test::load_example("hikari");
  std::set<std::string> ids;
  int told = 0;
  for (Date day = *parse_date("2026-05-21"); day <= *parse_date("2026-06-03"); day += Days{1})
    for (const auto& reminder : due_on(loaded.dossier, iso(day), {0, true}))
      if (*reminder.rule->type == "signal_critical") ids.insert(reminder.id), ++told;
  CHECK(told > 5);
  CHECK(ids.size() == 1);
}

TEST_CASE("reminders: after a meeting the report on the one before is not asked for again") {
  const auto dossier = company("", {"date = 2026-04-07\nmeeting = 1\n", "date = 2026-04-21\nmeeting = 2\n"});
  std::vector<std::string> reports;
  for (const auto& reminder : due_on(dossier, "2026-04-27", {0, true}))
    if (*reminder.rule->type == "report_due") reports.push_back(reminder.subject);
  CHECK(join(reports, " ") == "2");
}

}  // namespace planner
