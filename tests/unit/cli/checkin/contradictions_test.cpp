// What one check-in says twice, or says against itself or what is known: refused with nothing made, or added up.
#include <doctest/doctest.h>

#include "planner/base/text.hpp"
#include "unit/cli/checkin/client.hpp"

using namespace planner;
using test::Script;
using Line = std::vector<std::string>;

namespace {

bool made_has(const Script& client, std::string_view line) { return client.made().find(line) != std::string::npos; }

}  // namespace

TEST_CASE("names and notes given twice add up; what can only be one thing is given once") {
  Script client;
  CHECK(client.checkin({"--meeting", "3", "--attendees", "佐藤,佐藤", "--attendees", "木村", "--absent", "岡",
                        "--absent", "林", "--note", "一", "--note", "二", "--memo", "三", "--memo", "四"}) == 0);
  CHECK_MESSAGE(made_has(client, "attendees = [\"佐藤\", \"木村\"]\nabsent = [\"岡\", \"林\"]"), client.made());
  CHECK_MESSAGE(made_has(client, "notes = \"一\\n二\""), client.made());
  CHECK_MESSAGE(made_has(client, "memo = \"三\\n四\""), client.made());
  for (const auto& words : std::vector<Line>{{"--meeting", "3", "--meeting", "4"},
                                             {"--midterm", "stop", "--midterm", "continue"},
                                             {"--note", "a", "--by", "山田", "--by", "佐藤"},
                                             {"--note", "a", "--because", "x", "--because", "y"}}) {
    Script other;
    CAPTURE(join(words, " "));
    CHECK(other.checkin(words) == 2);
    CHECK_MESSAGE(other.system.err.find("は1回だけ指定してください") != std::string::npos, other.system.err);
    CHECK(other.made().empty());
  }
}

TEST_CASE("what contradicts itself is refused") {
  struct Case {
    Line words;
    std::string says;
  };
  for (const auto& [words, says] : std::vector<Case>{
           {{"--meeting", "3", "--cancel", "3"}, "第3回を、開催した記録と"},
           {{"--meeting", "3", "--move", "3:5/21"}, "第3回を、開催した記録と"},
           {{"--meeting", "2", "--not-held"}, "第2回は2026年4月21日（火）に開催した記録がある"},
           {{"--meeting", "3", "--attendees", "佐藤", "--absent", "佐藤"}, "「佐藤」が出席と欠席の両方に"},
           {{"--meeting", "3", "--attendees", "佐藤,木村,岡", "--attended", "2"}, "お名前が3名分あるのに"}}) {
    Script client;
    CAPTURE(join(words, " "));
    CHECK(client.checkin(words) == 3);
    CHECK_MESSAGE(client.system.err.find(says) != std::string::npos, client.system.err);
    CHECK(client.made().empty());
  }
  Script client;
  CHECK_MESSAGE(client.checkin({"--meeting", "3", "--not-held", "--move", "3:5/21"}) == 0, client.system.err);
}

TEST_CASE("a reason that nothing takes is not dropped without a word") {
  for (const auto& words : std::vector<Line>{{"--meeting", "3", "--not-held"}, {"--usage", "sales:5"}}) {
    Script client;
    auto with_reason = words;
    with_reason.insert(with_reason.end(), {"--because", "都合"});
    CHECK(client.checkin(with_reason) == 2);
    CHECK(client.system.err.find("変更を記録するオプション") != std::string::npos);
    CHECK(client.made().empty());
  }
}

TEST_CASE("a department that the check-in brings can be spoken of in it, whatever the order") {
  Script client;
  CHECK_MESSAGE(client.checkin({"--ask", "web:写真は?", "--usage", "通販部:3", "--champion", "岡:web", "--department",
                                "web=通販部:6"}) == 0,
                client.system.err);
  CHECK_MESSAGE(made_has(client, "text = \"写真は?\"\ndepartment = \"web\""), client.made());
  CHECK(made_has(client, "department = \"web\"\nactive = 3"));
}

TEST_CASE("of two departments of one name neither is meant") {
  Script client;
  client.system.files["minato/engagement.toml"] +=
      ("[[department]]\nid = \"sales2\"\nname = \"営業部\"\nheadcount = 3\n");
  CHECK(client.checkin({"--usage", "営業部:3"}) == 3);
  CHECK(client.system.err.find("1つに決まりません") != std::string::npos);
  CHECK(client.checkin({"--usage", "sales:3"}) == 0);
}

TEST_CASE("the people of a department that is merged count in the one it goes to") {
  Script client;
  CHECK(client.checkin({"--merge", "admin:sales"}) == 0);
  CHECK_MESSAGE(made_has(client, "id = \"sales\"\nheadcount = 17"), client.made());
  Script counted;
  CHECK(counted.checkin({"--merge", "admin:sales", "--department", "sales:16"}) == 0);
  CHECK(made_has(counted, "id = \"sales\"\nheadcount = 16"));
  CHECK_FALSE(made_has(counted, "headcount = 17"));
}

TEST_CASE("a name without its title is that person") {
  Script client;
  CHECK(client.checkin({"--meeting", "3", "--attendees", "港,佐藤"}) == 0);
  CHECK_MESSAGE(made_has(client, "attendees = [\"港社長\", \"佐藤\"]"), client.made());
}

TEST_CASE("a day without a year lies ahead") {
  Script client;
  client.system.now = make_date(2026, 5, 20);
  CHECK_MESSAGE(client.checkin({"--action", "木村:12/25:型を配る", "--action", "木村:1月20日:見直す"}) == 0,
                client.system.err);
  CHECK(made_has(client, "due = 2026-12-25"));
  CHECK(made_has(client, "due = 2027-01-20"));
}

TEST_CASE("an answer that was not kept can be added later") {
  Script client;
  client.system.files["minato/checkins/2026-04-28-answer.toml"] =
      "format = 1\ndate = 2026-04-28\nanswered = [\"q-one\"]\n";
  CHECK(client.checkin({"--answer", "q-one"}) == 3);
  CHECK_MESSAGE(client.system.err.find("今は1件もありません") != std::string::npos, client.system.err);
  CHECK_MESSAGE(client.checkin({"--answer", "q-one:はい"}) == 0, client.system.err);
  CHECK(made_has(client, "id = \"q-one\"\nanswer = \"はい\""));
}

TEST_CASE("after the last meeting no agenda is offered") {
  Script client;
  client.system.now = make_date(2026, 7, 14);
  CHECK_MESSAGE(client.checkin({"--meeting", "8", "--usage", "sales:9"}) == 0, client.system.err);
  CHECK_MESSAGE(client.shows("  planner minutes minato --meeting 8\n  planner report minato --kind final\n"),
                client.system.out);
  CHECK_FALSE(client.shows("planner agenda"));
}
