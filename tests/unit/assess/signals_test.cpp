#include "planner/assess/signals.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "planner/assess/adapt.hpp"
#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::assess_on;
using test::client;
using test::course;
using test::level_of;
using test::three_departments;
using test::tuesday;
using test::Use;

/// Even use: `share` of each department active, half of these regular, two thirds in core work.
std::vector<Use> even(int a, int b) {
  return {{"a", a, a / 2, a * 2 / 3}, {"b", b, b / 2, b * 2 / 3}, {"c", b, b / 2, b * 2 / 3}};
}

Level level_after(const std::vector<std::vector<Use>>& counts, std::string_view kind, const std::string& more = "") {
  const auto dossier = client(three_departments(more), course(counts));
  return level_of(assess_on(dossier, tuesday(static_cast<int>(counts.size()))), kind);
}

std::string action(const std::string& id, const std::string& due) {
  return "[[action]]\nid = \"" + id + "\"\ntitle = \"T\"\nowner = \"Lee\"\ndue = " + due + "\n";
}

}  // namespace

TEST_CASE("signals: every kind of the playbook has a rule, in its order of priority") {
  const auto kinds = signal_kinds();
  REQUIRE(kinds.size() == test::playbook().signals.size());
  for (std::size_t i = 0; i < kinds.size(); ++i) CHECK(kinds[i] == *test::playbook().signals[i].id);
}

TEST_CASE("signals: every threshold that evidence names is the playbook's") {
  for (const auto* name : {"minato", "hikari", "aoba", "harbor"}) {
    const auto loaded = test::load_example(name);
    for (const auto& checkin : loaded.dossier.checkins)
      for (const auto& signal : assess(loaded.dossier, *checkin.date).signals) {
        CHECK_FALSE(signal.evidence.empty());
        for (const auto& evidence : signal.evidence) {
          CAPTURE(evidence.threshold);
          CHECK((evidence.threshold.empty() || test::playbook().thresholds.contains(evidence.threshold)));
          CHECK(evidence.text.in(Language::ja).find('{') == std::string::npos);
          CHECK(evidence.text.in(Language::en).find('{') == std::string::npos);
        }
      }
  }
}

TEST_CASE("neglect: a fall is a watch until the next check-in confirms it") {
  // 75 % twice, then 50 %: 25 points, beyond chance
  CHECK(level_after({even(15, 7), even(15, 8), even(15, 8), even(10, 5)}, "neglect") == Level::watch);
  CHECK(level_after({even(15, 7), even(15, 8), even(15, 8), even(10, 5), even(10, 5)}, "neglect") == Level::critical);
}

TEST_CASE("neglect: the lower of the two levels is shown") {
  // 77.5 % → 60 % (warn: 17.5 points) → 45 % (critical)
  CHECK(level_after({even(15, 8), even(15, 8), even(15, 8), even(12, 6), even(8, 5)}, "neglect") == Level::warn);
}

TEST_CASE("neglect: one lucky count sets no bar") {
  CHECK(level_after({even(10, 5), even(10, 5), even(17, 8), even(10, 5), even(10, 5)}, "neglect") == Level::none);
}

TEST_CASE("neglect: adoption under 20 % from week 4 needs no confirmation") {
  CHECK(level_after({even(3, 1), even(3, 1)}, "neglect") == Level::none);              // week 3
  CHECK(level_after({even(3, 1), even(3, 1), even(3, 1)}, "neglect") == Level::warn);  // week 5
  CHECK(level_after({even(3, 1), even(3, 1), even(3, 1), even(3, 1), even(3, 1)}, "neglect") == Level::critical);
}

TEST_CASE("neglect: when planning, a training that nothing followed") {
  const auto level_on = [](const std::string& date) {
    const auto dossier = client(three_departments("[[training]]\ndate = 2026-02-01\ntitle = \"Basics\"\n"));
    return level_of(assess_on(dossier, date), "neglect");
  };
  CHECK(level_on("2026-02-14") == Level::none);
  CHECK(level_on("2026-02-15") == Level::watch);
  CHECK(level_on("2026-03-03") == Level::warn);
  CHECK(level_on("2026-04-02") == Level::critical);
}

TEST_CASE("a fall while regular users hold is one of beginners: polarized_within") {
  const std::vector<Use> before{{"a", 14, 6, 8}, {"b", 7, 3, 4}, {"c", 7, 3, 4}};
  const std::vector<Use> after{{"a", 9, 6, 6}, {"b", 5, 3, 3}, {"c", 5, 3, 3}};
  const std::vector<std::vector<Use>> counts{before, before, before, after, after};
  CHECK(level_after(counts, "polarized_within") >= Level::warn);
  CHECK(level_after(counts, "neglect") == Level::none);
}

TEST_CASE("polarized_within: the index needs two earlier records for more than a watch") {
  const std::vector<Use> split{{"a", 10, 9, 7}, {"b", 5, 4, 3}, {"c", 5, 4, 3}};  // index 0.9, half not using
  CHECK(level_after({split, split}, "polarized_within") == Level::watch);
  CHECK(level_after({split, split, split}, "polarized_within") == Level::watch);  // first raw level, not confirmed
  CHECK(level_after({split, split, split, split}, "polarized_within") == Level::critical);
}

TEST_CASE("polarized_between: points, people and chance must come together") {
  const std::vector<Use> apart{{"a", 16, 8, 10}, {"b", 8, 4, 5}, {"c", 1, 0, 0}};  // 80 and 10 %
  const std::vector<Use> little{{"a", 10, 5, 6}, {"b", 6, 3, 4}, {"c", 3, 1, 1}};  // 60 and 30 %: within chance
  CHECK(level_after({apart}, "polarized_between") == Level::none);                 // week 1
  CHECK(level_after({apart, apart}, "polarized_between") == Level::critical);
  CHECK(level_after({even(10, 5), apart}, "polarized_between") == Level::watch);
  CHECK(level_after({little, little}, "polarized_between") == Level::watch);
}

TEST_CASE("peripheral_use: three counts of core users, then low or falling") {
  const auto core = [](int of_a) { return std::vector<Use>{{"a", 10, 5, of_a}, {"b", 5, 2, 0}, {"c", 5, 2, 0}}; };
  CHECK(level_after({core(8), core(8)}, "peripheral_use") == Level::none);  // week 3
  CHECK(level_after({core(8), core(8), core(8)}, "peripheral_use") == Level::watch);
  CHECK(level_after({core(8), core(8), core(8), core(5), core(5)}, "peripheral_use") == Level::warn);
  CHECK(level_after({core(8), core(8), core(8), core(3), core(3)}, "peripheral_use") == Level::critical);
  CHECK(level_after({core(10), core(10), core(10), core(10)}, "peripheral_use") == Level::none);
}

TEST_CASE("unknown, never ok: without regular users or core users") {
  const std::vector<Use> bare{{"a", 10, -1, -1}, {"b", 5, -1, -1}, {"c", 5, -1, -1}};
  CHECK(level_after({bare, bare, bare}, "polarized_within") == Level::unknown);
  CHECK(level_after({bare, bare, bare}, "peripheral_use") == Level::unknown);
}

TEST_CASE("a record without usage: the signals of usage are unknown, the status is no_data") {
  auto files = course({even(10, 5), even(11, 5)});
  files.push_back("date = 2026-05-05\nmeeting = 3\nheld = false\n");
  const auto result = assess_on(client(three_departments(), files), "2026-05-05");
  for (const auto* kind :
       {"neglect", "polarized_between", "polarized_within", "peripheral_use", "chat_silent", "goal_off_track"})
    CHECK(level_of(result, kind) == Level::unknown);
  CHECK(result.health.status == HealthStatus::no_data);
  CHECK_FALSE(result.health.score);
  CHECK(level_of(result, "data_gap") == Level::watch);
  CHECK(level_of(result, "meeting_slip") == Level::watch);
}

TEST_CASE("champion_missing: one person counts for two departments") {
  const auto level_with = [](const std::string& ids, int meetings) {
    auto text = test::spring(16);
    for (const auto* id : {"a", "b", "c"})
      text += "[[department]]\nid = \"" + std::string(id) + "\"\nname = \"D\"\nheadcount = 10\n";
    text += "[[champion]]\nname = \"Kim\"\ndepartments = [" + ids + "]\n";
    const std::vector<std::vector<Use>> counts(static_cast<std::size_t>(meetings), even(5, 5));
    return level_of(assess_on(client(text, course(counts)), tuesday(meetings)), "champion_missing");
  };
  CHECK(level_with(R"("a", "b", "c")", 1) == Level::watch);
  CHECK(level_with(R"("a", "b", "c")", 2) == Level::warn);  // 67 %
  CHECK(level_with(R"("a")", 2) == Level::critical);        // 33 %
}

TEST_CASE("goal_weak: fields, cover and baselines") {
  const auto level_with = [](const std::string& goal, int meetings) {
    const std::vector<std::vector<Use>> counts(static_cast<std::size_t>(meetings), {{"a", 5, 3, 3}});
    const auto dossier =
        client(test::spring(16) + "[[department]]\nid = \"a\"\nname = \"A\"\nheadcount = 10\n" + goal, course(counts));
    return level_of(assess_on(dossier, tuesday(meetings)), "goal_weak");
  };
  const std::string head = "[[goal]]\nid = \"g\"\ntitle = \"G\"\n";
  CHECK(level_with("", 1) == Level::critical);
  CHECK(level_with(head + "unit = \"h\"\nbaseline = 0\ntarget = 9\nowner = \"Lee\"\n", 3) == Level::none);
  CHECK(level_with(head + "unit = \"h\"\nbaseline = 0\ntarget = 9\n", 1) == Level::watch);
  CHECK(level_with(head + "baseline = 0\ntarget = 9\n", 1) == Level::warn);
  CHECK(level_with(head + "unit = \"h\"\nbaseline = 9\ntarget = 9\nowner = \"Lee\"\n", 1) == Level::warn);
  CHECK(level_with(head + "unit = \"h\"\ntarget = 9\nowner = \"Lee\"\n", 1) == Level::watch);
  CHECK(level_with(head + "unit = \"h\"\ntarget = 9\nowner = \"Lee\"\n", 3) == Level::critical);  // week 5
  CHECK(level_with(head + "kind = \"activity\"\nunit = \"h\"\nbaseline = 0\ntarget = 9\nowner = \"Lee\"\n", 1) ==
        Level::watch);
  CHECK(level_with(head + "kind = \"use\"\nunit = \"h\"\nbaseline = 0\ntarget = 9\nowner = \"Lee\"\n", 2) ==
        Level::warn);  // no result goal
}

TEST_CASE("use_case_stuck: days at a stage, and nothing fitted") {
  const auto level_on = [](const std::string& date) {
    const auto dossier =
        client(three_departments("[[use_case]]\nid = \"m\"\ntitle = \"M\"\ndepartment = \"a\"\n"
                                 "stages = { proposal = 2026-04-07 }\n"));
    return level_of(assess_on(dossier, date), "use_case_stuck");
  };
  CHECK(level_on("2026-04-27") == Level::none);
  CHECK(level_on("2026-04-28") == Level::watch);     // 21 days
  CHECK(level_on("2026-05-12") == Level::warn);      // 35 days
  CHECK(level_on("2026-05-26") == Level::critical);  // 49 days, and week 8 of 16 with nothing fitted
}

TEST_CASE("action_overdue: share and age") {
  const auto level_on = [](const std::string& date, int open) {
    std::string actions = action("a-1", "2026-04-14");
    for (int i = 2; i <= open; ++i) actions += action("a-" + std::to_string(i), "2026-07-20");
    const auto dossier = client(three_departments(), {test::record("2026-04-07", 1, even(10, 5), actions)});
    return level_of(assess_on(dossier, date), "action_overdue");
  };
  CHECK(level_on("2026-04-14", 10) == Level::none);  // due today is not overdue
  CHECK(level_on("2026-04-15", 10) == Level::none);
  CHECK(level_on("2026-04-22", 10) == Level::watch);
  CHECK(level_on("2026-04-29", 10) == Level::warn);
  CHECK(level_on("2026-05-13", 10) == Level::critical);
  CHECK(level_on("2026-04-15", 4) == Level::watch);
  CHECK(level_on("2026-04-15", 2) == Level::warn);  // 50 % is not more than 50 %
  CHECK(level_on("2026-04-15", 1) == Level::critical);
}

TEST_CASE("meeting_slip: the wait at a held meeting stays until the next one") {
  std::vector<std::string> files{test::record("2026-04-07", 1, even(10, 5)),
                                 test::record("2026-05-12", 3, even(10, 5))};
  const auto dossier = client(three_departments(), files);
  CHECK(level_of(assess_on(dossier, "2026-05-12"), "meeting_slip") == Level::warn);  // 35 days
  CHECK(level_of(assess_on(dossier, "2026-05-13"), "meeting_slip") == Level::warn);
  CHECK(level_of(assess_on(dossier, "2026-04-28"), "meeting_slip") == Level::none);  // 21 days
  CHECK(level_of(assess_on(dossier, "2026-04-29"), "meeting_slip") == Level::watch);
}

TEST_CASE("chat_silent is off where use is mature") {
  const auto quiet = [](int a, int b) {
    std::vector<std::string> files;
    for (int i = 1; i <= 3; ++i)
      files.push_back(fmt::format("date = {}\nmeeting = {}\n[chat]\nasked = 0\nanswered = 0\n", tuesday(i), i) +
                      test::usage(even(a, b)));
    return level_of(assess_on(client(three_departments(), files), tuesday(3)), "chat_silent");
  };
  CHECK(quiet(10, 5) == Level::critical);
  CHECK(quiet(15, 9) == Level::none);  // 82 %, core 64 %
}

TEST_CASE("chat_silent: a check-in that did not count ends the row") {
  const auto silent = [](const std::vector<std::string>& asked) {
    std::vector<std::string> files;
    for (std::size_t i = 0; i < asked.size(); ++i)
      files.push_back(fmt::format("date = {0}\nmeeting = {1}\n{2}", tuesday(static_cast<int>(i) + 1), i + 1, asked[i]) +
                      test::usage(even(10, 5)));
    return level_of(assess_on(client(three_departments(), files), tuesday(static_cast<int>(asked.size()))),
                    "chat_silent");
  };
  const std::string none = "[chat]\nasked = 0\nanswered = 0\n";
  CHECK(silent({none, none}) == Level::warn);
  CHECK(silent({none, "", "", none}) == Level::watch);
}

TEST_CASE("stale_knowledge: where no news was ever applied, the days are those since the start") {
  const auto dossier = client(three_departments(), {"date = 2026-04-07\nmeeting = 1\n" + test::usage(even(10, 5))});
  const auto assessment = assess_on(dossier, "2026-06-16");
  const auto* signal = assessment.signal("stale_knowledge");
  REQUIRE(signal);
  CHECK(signal->evidence.front().text.in(Language::en) == "71 days since the start, and no AI news has been applied");
}

TEST_CASE("attendance_drop: the sponsor and a champion by name") {
  const auto level_with = [](const std::string& people) {
    std::vector<std::string> files;
    for (int i = 1; i <= 2; ++i)
      files.push_back(fmt::format("date = {}\nmeeting = {}\ninvited = 4\nattended = 4\n", tuesday(i), i) + people +
                      test::usage(even(10, 5)));
    return level_of(assess_on(client(three_departments(), files), tuesday(2)), "attendance_drop");
  };
  CHECK(level_with("sponsor = true\n") == Level::none);
  CHECK(level_with("sponsor = false\n") == Level::warn);
  CHECK(level_with("sponsor = true\nabsent = [\"Champion a\"]\n") == Level::warn);
}

TEST_CASE("attendance_drop: where it is not said who was invited, the plan's list was") {
  const auto level_with = [](const std::string& people) {
    const auto text = fmt::format("date = {}\nmeeting = 1\n", tuesday(1)) + people + test::usage(even(10, 5));
    return level_of(assess_on(client(three_departments(), {text}), tuesday(1)), "attendance_drop");
  };
  CHECK(level_with("attendees = [\"Champion a\", \"Champion b\", \"Champion c\"]\n") == Level::none);
  CHECK(level_with("attendees = [\"Champion a\"]\n") == Level::critical);  // one of the three champions
  CHECK(level_with("attendees = [\"Champion a\", \"Champion b\", \"Champion c\"]\nabsent = [\"Kim\"]\n") ==
        Level::watch);  // three of four
  CHECK(level_with("attended = 5\n") == Level::none);
  CHECK(level_with("") == Level::unknown);
}

TEST_CASE("overclaim: more than an hour a day for each user") {
  const auto level_with = [](double hours) {
    return level_after({{{"a", 10, 5, 7, hours}, {"b", 5, 2, 3}, {"c", 5, 2, 3}}}, "overclaim");
  };
  CHECK(level_with(50) == Level::none);  // 60 minutes
  CHECK(level_with(51) == Level::watch);
  CHECK(level_with(101) == Level::warn);
}

TEST_CASE("data_gap: records without usage, or none for long") {
  const auto dossier = client(three_departments(), course({even(10, 5)}));
  CHECK(level_of(assess_on(dossier, "2026-04-21"), "data_gap") == Level::none);
  CHECK(level_of(assess_on(dossier, "2026-04-22"), "data_gap") == Level::watch);
  CHECK(level_of(assess_on(client(three_departments()), "2026-04-21"), "data_gap") == Level::watch);
}

TEST_CASE("since: the first record of an unbroken run; step 2 after three meetings in a row") {
  const auto hikari = test::load_example("hikari").dossier;
  const auto early = assess_on(hikari, "2026-06-04"), late = assess_on(hikari, "2026-07-02");
  CHECK(iso(early.signal("polarized_between")->since) == "2026-05-21");
  CHECK(early.signal("polarized_between")->step == 1);
  CHECK(iso(late.signal("polarized_between")->since) == "2026-05-21");
  CHECK(late.signal("polarized_between")->step == 2);
  CHECK(late.signal("polarized_between")->department == "manufacturing");
}

TEST_CASE("a signal that comes by age alone has one beginning, whatever the day it is looked at") {
  // Due on 10 April, an action is overdue from the 11th.
  const auto dossier =
      test::client(test::three_departments(),
                   {test::record("2026-04-07", 1, {{"a", 8, 4, 3}},
                                 "[[action]]\nid = \"a-1\"\ntitle = \"Ask\"\nowner = \"Lee\"\ndue = 2026-04-10\n")});
  for (const char* day : {"2026-04-11", "2026-04-12", "2026-04-17", "2026-04-20"}) {
    const auto result = assess_on(dossier, day);
    const auto* signal = result.signal("action_overdue");
    CAPTURE(day);
    REQUIRE(signal);
    CHECK(iso(signal->since) == "2026-04-11");
  }
}

TEST_CASE("who stayed away is for the advisor: neither the agenda nor its JSON tells a client") {
  const auto absent = [](int number) { return test::record(test::tuesday(number), number, {{"a", 8, 4, 3}}, ""); };
  auto files = std::vector<std::string>{absent(1), absent(2)};
  for (auto& file : files) file.replace(file.find("sponsor = true"), 14, "sponsor = false");
  const auto dossier = test::client(test::three_departments(), files);
  const auto result = assess_on(dossier, "2026-04-22");
  const auto* signal = result.signal("attendance_drop");
  REQUIRE(signal);
  CHECK(rests_on_absent_people(*signal));
  const auto agenda = make_adapted_schedule(dossier, *parse_date("2026-04-22")).meeting(3)->agenda;
  CHECK(std::ranges::find(agenda.watch, "attendance_drop") == agenda.watch.end());
  for (const auto& item : agenda.items) CHECK(item.signal_for_advisor == (item.signal == "attendance_drop"));
}

}  // namespace planner
