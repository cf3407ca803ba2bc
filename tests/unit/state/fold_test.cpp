// The state of a small client: expected values are worked out by hand from the files beside them.
#include <algorithm>

#include "planner/state/state.hpp"

#include "unit/schedule/clients.hpp"

using namespace planner;
using test::client;

namespace {

const std::string people = R"([period]
start = 2026-04-06
weeks = 16
[[department]]
id = "sales"
name = "営業部"
headcount = 12
[[department]]
id = "buying"
name = "仕入"
headcount = 5
[[champion]]
name = "岡"
departments = ["buying"]
deputy = "今井"
[[goal]]
id = "mail"
title = "見積メール"
baseline = 30
target = 20
[[use_case]]
id = "draft"
title = "見積の下書き"
department = "sales"
stages = { proposal = 2026-04-07, trial = 2026-04-14, fitted = 2026-06-01 }
)";

State state_of(const std::vector<std::string>& checkins, Date day) {
  const auto dossier = client(people, checkins);
  return fold(dossier.engagement, dossier.checkins, day);
}

Date april(unsigned day) { return make_date(2026, 4, day); }
Date may(unsigned day) { return make_date(2026, 5, day); }

std::string named(const Findings& conflicts) {
  std::string text;
  for (const auto& conflict : conflicts)
    text += std::to_string(conflict.place.file) + ":" + conflict.text.in(Language::en).substr(28, 8) + "; ";
  return text;
}

const std::string usage_9 = "date = 2026-04-21\n[[usage]]\ndepartment = \"sales\"\nactive = 9\nregular = 5\n";

}  // namespace

TEST_CASE("a stage planned for later is not reached yet") {
  CHECK(state_of({}, april(20)).use_case("draft")->stage() == Stage::trial);
  CHECK(state_of({}, make_date(2026, 6, 1)).use_case("draft")->stage() == Stage::fitted);
}

TEST_CASE("actions: opened, put off, owed to another, closed, dropped") {
  const std::vector<std::string> files{
      "date = 2026-04-21\n[[action]]\nid = \"a-1\"\ntitle = \"型\"\nowner = \"岡\"\ndue = 2026-04-28\n"
      "[[action]]\nid = \"a-2\"\ntitle = \"表\"\nowner = \"岡\"\ndue = 2026-05-01\n",
      "date = 2026-05-07\ndropped = [\"a-2\"]\n[[action]]\nid = \"a-1\"\ndue = 2026-05-14\n",
      "date = 2026-05-12\nclosed = [\"a-1\"]\n"};
  const auto first = state_of(files, april(30));
  CHECK(first.action("a-1")->overdue(april(30)));
  CHECK_FALSE(first.action("a-2")->overdue(april(30)));
  const auto second = state_of(files, may(8));
  CHECK_FALSE(second.action("a-1")->overdue(may(8)));
  CHECK(second.action("a-1")->dues.size() == 2);
  CHECK(second.action("a-2")->dropped == may(7));
  CHECK(state_of(files, may(12)).action("a-1")->closed == may(12));
}

TEST_CASE("actions of a champion who left wait with the deputy until they have a new owner") {
  std::vector<std::string> files{
      "date = 2026-04-21\n[[action]]\nid = \"a-1\"\ntitle = \"型\"\nowner = \"岡\"\ndue = 2026-05-28\n",
      "date = 2026-05-07\n[[champion]]\nname = \"岡\"\nuntil = 2026-05-07\n"};
  const auto before = state_of(files, may(6));
  CHECK(departed_owner(before, *before.action("a-1"), may(6)) == nullptr);
  CHECK(*stand_in(before, before.action("a-1")->owner, may(6)) == "岡");
  const auto after = state_of(files, may(7));
  REQUIRE(departed_owner(after, *after.action("a-1"), may(7)) != nullptr);
  CHECK(*stand_in(after, after.action("a-1")->owner, may(7)) == "今井");
  CHECK(champions_of(after, "buying", may(7)).empty());
  files.push_back("date = 2026-05-08\n[[action]]\nid = \"a-1\"\nowner = \"佐藤\"\n");
  const auto taken = state_of(files, may(8));
  CHECK(departed_owner(taken, *taken.action("a-1"), may(8)) == nullptr);
  CHECK(*stand_in(taken, taken.action("a-1")->owner, may(8)) == "佐藤");
}

TEST_CASE("without a deputy nobody sees to the actions of one who left") {
  const auto state = state_of({"date = 2026-04-21\n[[champion]]\nname = \"林\"\ndepartments = [\"sales\"]\n"
                               "[[action]]\nid = \"a-1\"\ntitle = \"型\"\nowner = \"林\"\ndue = 2026-05-28\n",
                               "date = 2026-05-07\n[[champion]]\nname = \"林\"\nuntil = 2026-05-07\n"},
                              may(7));
  CHECK(departed_owner(state, *state.action("a-1"), may(7)) != nullptr);
  CHECK_FALSE(stand_in(state, state.action("a-1")->owner, may(7)));
}

TEST_CASE("where the deputy left too, theirs sees to it; where deputies go round, nobody does") {
  const std::string owned = "[[action]]\nid = \"a-1\"\ntitle = \"型\"\nowner = \"林\"\ndue = 2026-05-28\n";
  const auto with = [&](const std::string& last_deputy) {
    return state_of({"date = 2026-04-21\n[[champion]]\nname = \"林\"\ndepartments = [\"sales\"]\ndeputy = \"森\"\n"
                     "[[champion]]\nname = \"森\"\ndepartments = [\"sales\"]\ndeputy = \"" +
                         last_deputy + "\"\n" + owned,
                     "date = 2026-05-07\n[[champion]]\nname = \"林\"\nuntil = 2026-05-07\n"
                     "[[champion]]\nname = \"森\"\nuntil = 2026-05-06\n"},
                    may(7));
  };
  const auto chain = with("泉"), circle = with("林");
  CHECK(*stand_in(chain, chain.action("a-1")->owner, may(7)) == "泉");
  CHECK_FALSE(stand_in(circle, circle.action("a-1")->owner, may(7)));
}

TEST_CASE("one who left can be appointed again") {
  const auto state =
      state_of({"date = 2026-04-21\n[[champion]]\nname = \"岡\"\nuntil = 2026-04-21\n",
                "date = 2026-05-12\n[[champion]]\nname = \"岡\"\ndepartments = [\"sales\"]\nstatus = \"appointed\"\n"},
               may(12));
  REQUIRE(champions_of(state, "sales", may(12)).size() == 1);
  CHECK(champions_of(state, "sales", may(11)).empty());
}

TEST_CASE("departments open, close, merge, and open again; their history stays") {
  const std::vector<std::string> files{
      usage_9,
      "date = 2026-05-01\n[[department]]\nid = \"buying\"\nmerged_into = \"sales\"\n[[department]]\nid = \"sales\"\n"
      "headcount = 17\n[[department]]\nid = \"web\"\nname = \"通販\"\nheadcount = 4\n",
      "date = 2026-06-01\n[[department]]\nid = \"buying\"\nfrom = 2026-06-01\n"};
  const auto merged = state_of(files, may(1));
  CHECK_FALSE(counts_on(*merged.department("buying"), may(1)));
  CHECK(counts_on(*merged.department("buying"), april(30)));
  CHECK(*merged.department("sales")->headcount == 17);
  CHECK(counts_on(*merged.department("web"), may(1)));
  CHECK_FALSE(counts_on(*merged.department("web"), april(30)));
  // The record of April has the people of April.
  CHECK(merged.records.front().usage.size() == 2);
  CHECK(merged.records.front().usage.front().headcount == 12);
  const auto again = state_of(files, make_date(2026, 6, 1));
  CHECK(counts_on(*again.department("buying"), make_date(2026, 6, 1)));
  CHECK_FALSE(again.department("buying")->merged_into);
}

TEST_CASE("several files of a day are one record") {
  const auto state = state_of({usage_9,
                               "date = 2026-04-21\nmeeting = 2\nby = \"山田\"\nattendees = [\"佐藤\"]\n"
                               "[[usage]]\ndepartment = \"buying\"\nactive = 2\n",
                               "date = 2026-04-21\n[[usage]]\ndepartment = \"sales\"\nactive = 9\nhours = 4\n"},
                              april(21));
  REQUIRE(state.records.size() == 1);
  const auto& record = state.records.front();
  CHECK(*record.meeting == 2);
  CHECK(*record.by == "山田");
  CHECK(*record.attended == 1);
  CHECK(*record.usage[0].active == 9);
  CHECK(*record.usage[0].regular == 5);
  CHECK(*record.usage[0].hours == 4);
  CHECK(*record.usage[1].active == 2);
  CHECK(state.conflicts.empty());
}

TEST_CASE("a figure that two files of a day give differently is unknown, and both are named") {
  const std::vector<std::string> files{
      usage_9, "date = 2026-04-21\n[[usage]]\ndepartment = \"sales\"\nactive = 8\nregular = 5\n"};
  for (const bool turned : {false, true}) {
    auto order = files;
    if (turned) std::swap(order[0], order[1]);
    const auto state = state_of(order, april(21));
    CHECK_FALSE(state.records.front().usage.front().active);
    CHECK(*state.records.front().usage.front().regular == 5);
    CHECK(named(state.conflicts) == "1:'active'; 2:'active'; ");
  }
}

TEST_CASE("three files: two that agree do not outvote the third") {
  const std::string usage_8 = "date = 2026-04-21\n[[usage]]\ndepartment = \"sales\"\nactive = 8\n";
  const auto state = state_of({usage_9, usage_8, usage_9}, april(21));
  CHECK_FALSE(state.records.front().usage.front().active);
  CHECK(state.conflicts.size() == 3);
}

TEST_CASE("what was known before stays where two files of a day disagree") {
  const auto state = state_of(
      {"date = 2026-04-21\n[[department]]\nid = \"sales\"\nheadcount = 14\n[[goal]]\nid = \"mail\"\nvalue = 26\n"
       "[[action]]\nid = \"a-1\"\ntitle = \"型\"\nowner = \"岡\"\ndue = 2026-04-28\n",
       "date = 2026-05-07\n[[usage]]\ndepartment = \"sales\"\nheadcount = 15\n[[goal]]\nid = \"mail\"\nvalue = 24\n"
       "[[action]]\nid = \"a-1\"\ndue = 2026-05-14\n[[meeting]]\nnumber = 4\ndate = 2026-05-20\n"
       "[[use_case]]\nid = \"draft\"\nstage = \"fitted\"\n",
       "date = 2026-05-07\n[[department]]\nid = \"sales\"\nheadcount = 16\n[[goal]]\nid = \"mail\"\nvalue = 25\n"
       "target = 18\n[[action]]\nid = \"a-1\"\ndue = 2026-05-15\n[[meeting]]\nnumber = 4\ndate = 2026-05-21\n"
       "[[use_case]]\nid = \"draft\"\nstage = \"driven\"\n"},
      may(7));
  CHECK(*state.department("sales")->headcount == 14);
  CHECK(state.goal("mail")->values.size() == 1);
  CHECK(*state.goal("mail")->goal.target == 18);
  CHECK(*state.action("a-1")->due == april(28));
  CHECK_FALSE(state.meetings.at(4).date);
  CHECK(state.use_case("draft")->stage() == Stage::trial);
  CHECK(state.conflicts.size() == 10);
}

TEST_CASE("a meeting that one file of the day says was not held is in dispute") {
  const auto state =
      state_of({"date = 2026-04-21\nmeeting = 2\n", "date = 2026-04-21\nmeeting = 2\nheld = false\n"}, april(21));
  CHECK_FALSE(state.records.front().held);
  CHECK(state.conflicts.size() == 2);
}

TEST_CASE("disputes end with their day: a later file settles them") {
  const std::string usage_8 = "date = 2026-04-21\n[[usage]]\ndepartment = \"sales\"\nactive = 8\n";
  const auto state =
      state_of({usage_9, usage_8, "date = 2026-05-07\n[[usage]]\ndepartment = \"sales\"\nactive = 7\n"}, may(7));
  CHECK(*state.records.back().usage.front().active == 7);
}

TEST_CASE("questions at the desk that are counted between two records belong to the next") {
  const auto state = state_of({"date = 2026-04-09\n[chat]\nasked = 2\nanswered = 2\nmedian_hours = 3\n",
                               "date = 2026-04-16\nwould_miss_percent = 40\n[chat]\nasked = 1\nanswered = 0\n",
                               "date = 2026-04-21\nmeeting = 2\n[chat]\nasked = 4\nanswered = 3\nmedian_hours = 6\n",
                               "date = 2026-05-07\nmeeting = 3\n"},
                              may(7));
  REQUIRE(state.records.size() == 2);
  CHECK(*state.records[0].chat->asked == 7);
  CHECK(*state.records[0].chat->answered == 5);
  CHECK(*state.records[0].chat->median_hours == 6);
  CHECK(*state.records[0].would_miss_percent == 40);
  CHECK_FALSE(state.records[1].chat);
  CHECK_FALSE(state.records[1].would_miss_percent);
}

TEST_CASE("a sum of which one part is unknown is unknown") {
  const auto state = state_of(
      {"date = 2026-04-09\n[chat]\nasked = 2\n", "date = 2026-04-21\nmeeting = 2\n[chat]\nasked = 4\nanswered = 3\n"},
      april(21));
  CHECK(*state.records[0].chat->asked == 6);
  CHECK_FALSE(state.records[0].chat->answered);
}

TEST_CASE("the order in which files are given changes nothing") {
  const std::vector<std::string> files{
      "date = 2026-05-12\n[[meeting]]\nnumber = 4\ndate = 2026-05-21\n", usage_9,
      "date = 2026-05-01\n[[meeting]]\nnumber = 4\ndate = 2026-05-20\nreason = \"月末\"\n"};
  auto order = std::vector<std::size_t>{0, 1, 2};
  do {
    const auto state = state_of({files[order[0]], files[order[1]], files[order[2]]}, make_date(2026, 6, 1));
    CHECK(*state.meetings.at(4).date == may(21));
    CHECK(*state.meetings.at(4).reason == "月末");
    CHECK(state.records.size() == 1);
  } while (std::next_permutation(order.begin(), order.end()));
}
TEST_CASE("the champion of a department that was merged looks after what it was merged into") {
  const auto dossier =
      test::client(test::spring(12) +
                       "[[department]]\nid = \"a\"\nname = \"A\"\nheadcount = 10\n[[department]]\nid = \"b\"\nname = "
                       "\"B\"\nheadcount = 8\n"
                       "[[champion]]\nname = \"Ito\"\ndepartments = [\"b\"]\n",
                   {"date = 2026-05-01\n[[department]]\nid = \"b\"\nmerged_into = \"a\"\nuntil = 2026-05-01\n"});
  const auto on = [&](const char* day) { return fold(dossier.engagement, dossier.checkins, *parse_date(day)); };
  const auto before = on("2026-04-30"), after = on("2026-05-02");
  CHECK(champions_of(before, "a", *parse_date("2026-04-30")).empty());
  CHECK(champions_of(before, "b", *parse_date("2026-04-30")).size() == 1);
  CHECK(champions_of(after, "a", *parse_date("2026-05-02")).size() == 1);
  CHECK(successor(after, Text("b"), *parse_date("2026-05-02")).value == "a");
  CHECK_FALSE(successor(after, Text("nosuch"), *parse_date("2026-05-02")));
}
