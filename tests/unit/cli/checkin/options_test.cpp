// Recording by options: what each makes, and what is refused with which status. Nothing refused leaves a file.
#include <doctest/doctest.h>

#include "cli/shell_word.hpp"
#include "planner/base/text.hpp"
#include "unit/cli/checkin/client.hpp"

using namespace planner;
using test::Desk;
using test::Script;
using Line = std::vector<std::string>;

namespace {

struct Refusal {
  Line words;
  int status;
  std::string says;
};

}  // namespace

TEST_CASE("every option makes its line") {
  struct Case {
    Line words;
    std::string line;
  };
  for (const auto& [words, line] : std::vector<Case>{
           {{"--meeting", "3", "--mode", "phone"}, "meeting = 3\nmode = \"phone\"\n"},
           {{"--meeting", "3", "--not-held"}, "held = false"},
           {{"--meeting", "３", "--attendees", "佐藤、岡", "--absent", "木村"},
            "attendees = [\"佐藤\", \"岡\"]\nabsent = [\"木村\"]"},
           {{"--meeting", "3", "--invited", "5", "--attended", "4", "--sponsor", "yes"},
            "invited = 5\nattended = 4\nsponsor = true"},
           {{"--usage", "sales:9/7/5/6.5"}, "active = 9\nregular = 7\ncore = 5\nhours = 6.5"},
           {{"--usage", "営業：９／／５"}, "department = \"sales\"\nactive = 9\ncore = 5\n"},
           {{"--chat", "8/7/4"}, "asked = 8\nanswered = 7\nmedian_hours = 4"},
           {{"--goal", "mail:25"}, "id = \"mail\"\nvalue = 25"},
           {{"--stage", "sales_mail:fitted", "--because", "実測しました"},
            "stage = \"fitted\"\nreason = \"実測しました\""},
           {{"--ask", "sales:写真は?"}, "text = \"写真は?\"\ndepartment = \"sales\""},
           {{"--answer", "q-one"}, "answered = [\"q-one\"]"},
           {{"--answer", "q-one:はい"}, "id = \"q-one\"\nanswer = \"はい\""},
           {{"--close", "a-one", "--drop", "a-two"}, "closed = [\"a-one\"]\ndropped = [\"a-two\"]"},
           {{"--action", "木村:5月20日:型を配る"}, "title = \"型を配る\"\nowner = \"木村\"\ndue = 2026-05-20"},
           {{"--postpone", "a-one:+7"}, "id = \"a-one\"\ndue = 2026-05-14"},
           {{"--milestone", "ms1:done", "--because", "全員"}, "id = \"ms1\"\ndone = true\nnote = \"全員\""},
           {{"--milestone", "ms3:5/29"}, "id = \"ms3\"\ndue = 2026-05-29"},
           {{"--move", "4:2026-05-28"}, "number = 4\ndate = 2026-05-28"},
           {{"--cancel", "4", "--because", "出張"}, "number = 4\ncancelled = true\nreason = \"出張\""},
           {{"--champion", "岡:sales,admin"},
            "name = \"岡\"\nstatus = \"appointed\"\ndepartments = [\"sales\", \"admin\"]"},
           {{"--department", "sales:14"}, "id = \"sales\"\nheadcount = 14"},
           {{"--department", "web=通販部:6"}, "id = \"web\"\nname = \"通販部\"\nheadcount = 6"},
           {{"--merge", "admin:sales"}, "id = \"admin\"\nuntil = 2026-05-07\nmerged_into = \"sales\""},
           {{"--news", "要約:sales_mail"}, "title = \"要約\"\nuse_case = \"sales_mail\""},
           {{"--reason", "no_time:3:sales"}, "code = \"no_time\"\npeople = 3\ndepartment = \"sales\""},
           {{"--decision", "続けます", "--midterm", "continue"}, "decisions = [\"続けます\"]\nmidterm = \"continue\""},
           {{"--would-miss", "38.5"}, "would_miss_percent = 38.5"},
           {{"--note", "a", "--memo", "b", "--comment", "c", "--by", "山田"},
            "by = \"山田\"\nnotes = \"a\"\nmemo = \"b\"\ncomment = \"c\""},
           {{"--end", "--because", "目標に届いたため"}, "ended = true\nreason = \"目標に届いたため\""}}) {
    Script client;
    CAPTURE(join(words, " "));
    CHECK_MESSAGE(client.checkin(words) == 0, client.system.err);
    CHECK_MESSAGE(client.made().find(line) != std::string::npos, client.made());
  }
}

TEST_CASE("what cannot be read is wrong usage, what does not fit the files is wrong data; nothing is made") {
  for (const auto& [words, status, says] : std::vector<Refusal>{
           {{"--usage", "sales:99/2/3"}, 3, "「営業部」の「active」（99）が「headcount」（12）を超えています"},
           {{"--usage", "sales:9/10"}, 3, "「営業部」の「regular」（10）"},
           {{"--usage", "sales:x"}, 2, "「sales:x」を読み取れません"},
           {{"--usage", "sales:1e300"}, 2, "読み取れません"},
           {{"--usage", "sales:2.5"}, 2, "読み取れません"},
           {{"--usage", "qa:2"}, 3, "部署「qa」が見つからない"},
           {{"--usage", "sales:2", "--usage", "sales:3"}, 3, "二度"},
           {{"--meeting", "77"}, 3, "第77回はありません"},
           {{"--attended", "3"}, 3, "どの定例のものか分かりません"},
           {{"--not-held"}, 3, "どの定例のものか分かりません"},
           {{"--meeting", "3", "--invited", "3", "--attended", "4"}, 3, "attended"},
           {{"--chat", "5/6"}, 3, "answered"},
           {{"--stage", "sales_mail:driven"}, 3, "「見積メールの下書き」を「試行」から「推進」へは進められません"},
           {{"--milestone", "ms4:done"}, 3, "記録から自動で判定する"},
           {{"--action", "木村:型を配る"}, 2, "読み取れません"},
           {{"--action", "木村:2026-05-06:型を配る"}, 3, "記録の日（2026年5月7日（木））より前です"},
           {{"--action", "木村:2028-05-06:型を配る"}, 3, "1年以上先です"},
           {{"--close", "a-one", "--close", "a-one"}, 3, "2通りに"},
           {{"--close", "a-one", "--drop", "a-one"}, 3, "2通りに"},
           {{"--close", "a-one", "--postpone", "a-one:+7"}, 3, "2通りに"},
           {{"--close", "a-none"}, 3, "見つからない"},
           {{"--move", "4:2026-05-06"}, 3, "より前です"},
           {{"--move", "4:2026-08-12"}, 3, "支援の終了日（2026年7月26日（日））より後です"},
           {{"--move", "1:2026-05-20"}, 3, "開催済み"},
           {{"--extend", "16"}, 3, "延長後の期間"},
           {{"--champion-left", "誰か"}, 3, "今は1件もありません"},
           {{"--reason", "no_time:40:sales"}, 3, "対象の人数（12名）"},
           {{"--reason", "nothing:4"}, 3, "理由のコード"},
           {{"--note", " "}, 2, "読み取れません"},
           {{"--from", "x.toml", "--note", "a"}, 2, "片方だけ"},
           {{"--edit", "--usage", "sales:9"}, 2, "片方だけ"},
           {{"--from", "x.toml", "--edit"}, 2, "片方だけ"},
           {{"--because", "なぜなら"}, 2, "変更を記録するオプション"},
           {{"--note", "a", "-o", "x.toml"}, 2, "--dry-run"},
           {{"--members", "x.csv"}, 2, "--usage-csv"},
           {{}, 2, "記録する内容"}}) {
    Script client;
    CAPTURE(join(words, " "));
    CHECK(client.checkin(words) == status);
    CHECK_MESSAGE(client.complains(says), client.system.err);
    CHECK(client.made().empty());
    CHECK(client.system.out.empty());
  }
}

TEST_CASE("all mistakes of a command are told in one run") {
  Script client;
  CHECK(client.checkin({"--usage", "sales:99", "--usage", "admin:9", "--action", "木村:2026-05-06:型"}) == 3);
  for (const auto* words : {"「営業部」の", "「総務」の"}) CHECK_MESSAGE(client.complains(words), words);
}

TEST_CASE("what would make an earlier file wrong is refused, and that file is named") {
  Script client;
  CHECK(client.checkin({"--as-of", "2026-04-14", "--merge", "sales:admin"}) == 3);
  CHECK(client.complains("minato/checkins/2026-04-21-second.toml:8:14"));
  CHECK(client.complains("ほかの記録と合わなくなる"));
  CHECK(client.made().empty());
}

TEST_CASE("what is possible but rare has to be confirmed") {
  struct Case {
    Line words;
    std::string says;
  };
  for (const auto& [words, says] : std::vector<Case>{{{"--usage", "sales:4///30"}, "1人1日90分にあたります"},
                                                     {{"--move", "4:2026-05-23"}, "休業日です"},
                                                     {{"--move", "4:2026-06-02"}, "第5回が予定されています"},
                                                     {{"--meeting", "8"}, "2週間以上離れています"},
                                                     {{"--usage", "sales:4///30", "--dry-run"}, ""}}) {
    Script client;
    CAPTURE(join(words, " "));
    const bool dry = words.back() == "--dry-run";
    CHECK(client.checkin(words) == (dry ? 0 : 3));
    CHECK_MESSAGE(client.complains(says), client.system.err);
    CHECK(client.made().empty());
    auto sure = words;
    sure.emplace_back("--yes");
    CHECK(client.checkin(sure) == 0);
    CHECK(client.made().empty() == dry);
  }
}

TEST_CASE("on a terminal it is asked, and only yes records it") {
  Desk client;
  client.system.input = "n\n";
  CHECK(client.checkin({"--usage", "sales:4///30"}) == 3);
  CHECK(client.made().empty());
  client.system.input = "はい\n";
  CHECK(client.checkin({"--usage", "sales:4///30"}) == 0);
  CHECK_FALSE(client.made().empty());
}

TEST_CASE("a file of the future, and one that contradicts another of its day, have to be confirmed") {
  Script client;
  client.system.files["x.toml"] = "format = 1\ndate = 2026-05-09\nnotes = \"a\"\n";
  CHECK(client.checkin({"--from", "x.toml"}) == 3);
  CHECK(client.complains("今日（2026年5月7日（木））より後です"));
  client.system.files["x.toml"] = "format = 1\ndate = 2026-04-21\n[[usage]]\ndepartment = \"sales\"\nactive = 8\n";
  client.system.err.clear();
  CHECK(client.checkin({"--from", "x.toml"}) == 3);
  CHECK(client.complains("同じ日の別の記録と数字や日付が違います"));
  CHECK(client.made().empty());
  CHECK(client.checkin({"--from", "x.toml", "--yes"}) == 0);
  CHECK_FALSE(client.made().empty());
}

TEST_CASE("a dry run prints the file that would be made, or writes it elsewhere") {
  Script client;
  CHECK(client.checkin({"--note", "a", "--dry-run"}) == 0);
  CHECK(client.system.out == "format = 1\ndate = 2026-05-07\nnotes = \"a\"\n");
  CHECK(client.checkin({"--note", "a", "--dry-run", "-o", "elsewhere.toml"}) == 0);
  CHECK(client.system.files.at("elsewhere.toml") == "format = 1\ndate = 2026-05-07\nnotes = \"a\"\n");
  CHECK(client.made().empty());
}

TEST_CASE("the echo names the file, what changed and two commands that go on") {
  Script client;
  CHECK(client.checkin({"--meeting", "3", "--usage", "sales:9", "--close", "a-one"}) == 0);
  CHECK(client.shows("記録しました：minato/checkins/2026-05-07-"));
  for (const auto* line : {"  第3回：開催\n", "  利用：営業部 9名\n", "  完了：ひな形を作る\n",
                           "  planner minutes minato --meeting 3\n", "  planner agenda minato\n"})
    CHECK_MESSAGE(client.shows(line), client.system.out);
}

TEST_CASE("what goes on depends on what was recorded") {
  for (const auto& [words, next] : std::vector<std::pair<Line, std::string>>{
           {{"--usage", "sales:9"}, "  planner report minato\n  planner agenda minato\n"},
           {{"--end"}, "  planner report minato --kind final\n  planner plan minato\n"},
           {{"--move", "4:2026-05-21"}, "  planner plan minato\n  planner agenda minato\n"}}) {
    Script client;
    CHECK(client.checkin(words) == 0);
    CHECK_MESSAGE(client.shows(next), client.system.out);
  }
}

TEST_CASE("it is said who sees to the actions of a champion who left") {
  Script client;
  client.system.files["minato/engagement.toml"] +=
      "[[champion]]\nname = \"木村\"\ndepartments = [\"sales\"]\ndeputy = \"今井\"\n";
  CHECK(client.checkin({"--champion-left", "木村"}) == 0);
  CHECK(client.shows("未完了の対応事項1件は、新しい担当が決まるまで代理の今井さんが預かります"));
}

TEST_CASE("a known person may be called by the first part of the name") {
  Script client;
  client.system.files["minato/engagement.toml"] +=
      "[[person]]\nname = \"Amy Whitlock\"\n[[person]]\nname = \"岡田\"\n[[person]]\nname = \"林　太郎\"\n";
  CHECK(client.checkin({"--action", "amy:+7:Call", "--action", "岡:+7:電話", "--action", "林:+7:会う"}) == 0);
  CHECK(client.made().find("owner = \"Amy Whitlock\"") != std::string::npos);
  CHECK(client.made().find("owner = \"岡\"") != std::string::npos);  // 岡 is not 岡田
  CHECK(client.made().find("owner = \"林　太郎\"") != std::string::npos);
}

TEST_CASE("commands to be copied stay one word each") {
  CHECK(shell_word("clients/minato") == "clients/minato");
  CHECK(shell_word("みなと商事") == "みなと商事");
  CHECK(shell_word("my client") == "'my client'");
  CHECK(shell_word("it's; rm") == "'it'\\''s; rm'");
  CHECK(shell_word("") == "''");
}
