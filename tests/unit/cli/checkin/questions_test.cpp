#include <doctest/doctest.h>

#include "cli/checkin/questions_words.hpp"
#include "planner/base/text.hpp"
#include "unit/cli/checkin/client.hpp"

using namespace planner;
using test::Desk;

namespace {

/// Enter to every question of the small client but those that are given by their place.
std::vector<std::string> answers(std::vector<std::pair<std::size_t, std::string>> given) {
  std::vector<std::string> lines(19);
  for (auto& [at, text] : given) lines[at] = std::move(text);
  return lines;
}

// Where each question of the small client stands, when every list is ended at once.
enum At : std::size_t {
  meeting,
  held,
  attendance,
  sponsor,
  sales,
  admin,
  goal,
  stage,
  chat,
  actions,
  new_action,
  open_question,
  new_question,
  news,
  decision,
  notes,
  confirm
};

}  // namespace

TEST_CASE("Enter all the way records the meeting, and nothing of last time's") {
  Desk client;
  CHECK(client.answer(answers({{confirm, "y"}})) == 0);
  CHECK(client.made() == "format = 1\ndate = 2026-05-07\nmeeting = 3\n");
  CHECK(client.shows("第3回"));
  CHECK(client.shows("前回（4/21） 9/5//4.5"));
  CHECK_FALSE(client.system.files.contains(Desk::draft));
}

TEST_CASE("everything is asked once, in order, with the count of groups") {
  Desk client;
  client.answer(answers({}));
  std::size_t at = 0;
  for (int group = 1; group <= 13; ++group) {
    const auto mark = "[" + std::to_string(group) + "/13]";
    const auto found = client.system.out.find(mark, at);
    REQUIRE_MESSAGE(found != std::string::npos, mark);
    at = found;
  }
}

TEST_CASE("without a meeting neither holding nor attendance is asked") {
  for (const auto* none : {"0", "０", "なし"}) {
    Desk client;
    CHECK(client.answer({none, "9", "", "", "", "", "", "", "", "", "", "", "メモです", "y"}) == 0);
    CHECK(client.made().find("meeting") == std::string::npos);
    CHECK(client.made().find("active = 9") != std::string::npos);
    CHECK(client.shows("[12/12]"));
  }
}

TEST_CASE("a meeting on another day than planned says so, and may not have been held") {
  Desk client;
  client.system.now = make_date(2026, 5, 8);
  CHECK(client.answer({"第3回", "n", "", "", "", "", "", "", "", "", "", "", "", "", "はい"}) == 0);
  CHECK(client.shows("5月8日（金）に開催しましたか"));
  CHECK(client.made().find("meeting = 3\nheld = false\n") != std::string::npos);
  CHECK(client.made().find("attendees") == std::string::npos);
}

TEST_CASE("a meeting that there is not is asked again") {
  Desk client;
  client.answer({"77", "abc", ""});
  CHECK(client.shows("第77回はありません"));
  CHECK(client.shows("「abc」を読み取れません"));
}

TEST_CASE("attendance by numbers, added names and counts") {
  const auto made = [](const std::string& typed) {
    Desk client;
    CHECK(client.answer(answers({{attendance, typed}, {confirm, "y"}})) == 0);
    return client.made();
  };
  CHECK(made("1,3").find("attendees = [\"木村\", \"岡\"]\nabsent = [\"佐藤\"]") != std::string::npos);
  CHECK(made("２、井上").find("attendees = [\"佐藤\", \"井上\"]\nabsent = [\"木村\", \"岡\"]") != std::string::npos);
  CHECK(made("11/12").find("invited = 12\nattended = 11") != std::string::npos);
  CHECK(made("１１／").find("attended = 11") != std::string::npos);
  CHECK(made("=").find("attendees = [\"佐藤\", \"木村\"]") != std::string::npos);
}

TEST_CASE("attendance that does not fit is asked again") {
  Desk client;
  client.answer({"", "", "4", "1,2", "13/12", "x/3", ""});
  CHECK(client.shows("「4」は番号の範囲外です"));
  CHECK(client.shows("出席者が1人も残りません"));
  CHECK(client.shows("出席13名が、招待12名を超えています"));
  CHECK(client.shows("「x/3」を読み取れません"));
}

TEST_CASE("the sponsor is asked for only where the names do not tell") {
  Desk named;
  named.answer(answers({{attendance, "港社長"}}));
  CHECK_FALSE(named.shows("出席されましたか"));
  Desk asked;
  CHECK(asked.answer(answers({{sponsor, "n"}, {confirm, "y"}})) == 0);
  CHECK(asked.made().find("sponsor = false") != std::string::npos);
}

TEST_CASE("without a list the people on file are offered, and Enter leaves it unknown") {
  Desk client;
  client.system.files.erase("minato/checkins/2026-04-21-second.toml");
  client.answer({"3", "", "", "", "6/7", "8/6/5/3"});
  CHECK(client.shows("1 港社長"));
  CHECK(client.shows("2 佐藤"));
  CHECK(client.shows("週3日以上7名が、利用6名を超えています"));
  CHECK(client.shows("営業部（12名） > "));
}

TEST_CASE("figures: full-width, last time's by =, and what cannot be is said at once") {
  Desk client;
  client.answer({"0", "13", "9/10", "9/5/10", "a", "1/2/3/4/5", "１０／６／５／６．５", "=", "2"});
  CHECK(client.shows("利用13名が、対象12名を超えています"));
  CHECK(client.shows("週3日以上10名が、利用9名を超えています"));
  CHECK(client.shows("主要業務10名が、利用9名を超えています"));
  CHECK(client.shows("「a」を読み取れません"));
  CHECK(client.shows("「1/2/3/4/5」を読み取れません"));
  CHECK(client.shows("前回の数字がありません"));

  Desk same;
  CHECK(same.answer({"0", "＝", "", "=", "", "", "", "", "", "", "", "", "", "y"}) == 0);
  CHECK(same.made().find("active = 9\nregular = 5\nhours = 4.5\n") != std::string::npos);
  CHECK(same.made().find("id = \"mail\"\nvalue = 26") != std::string::npos);
}

TEST_CASE("only goals that are measured by hand are asked") {
  Desk client;
  CHECK(client.answer(answers({{goal, "２４"}, {confirm, "y"}})) == 0);
  CHECK(client.shows("見積メール（分）  目標20  前回（4/21） 26"));
  CHECK_FALSE(client.shows("利用率"));
  CHECK(client.made().find("id = \"mail\"\nvalue = 24") != std::string::npos);
}

TEST_CASE("stages by name, id or the next one; no step is skipped") {
  for (const auto* typed : {"1 fitted", "1 >", "１　装着", "1＞", "1 fit"}) {
    Desk client;
    auto lines = answers({{stage, typed}});
    lines.insert(lines.begin() + stage + 1, "");
    lines[confirm + 1] = "y";
    CHECK(client.answer(lines) == 0);
    CHECK_MESSAGE(client.made().find("id = \"sales_mail\"\nstage = \"fitted\"") != std::string::npos, typed);
  }
  Desk client;
  client.answer({"0", "", "", "", "1 driven", "2 fitted", "1", "1 nonsense", ""});
  CHECK(client.shows("へは進められません"));
  CHECK(client.shows("「2 fitted」を読み取れません"));
  CHECK(client.shows("「1 nonsense」を読み取れません"));
}

TEST_CASE("actions: done, postponed and dropped in one line, all or none of it") {
  Desk client;
  auto lines = answers({{actions, "1 2:５月１９日"}});
  lines.insert(lines.begin() + actions + 1, "");
  lines[confirm + 1] = "y";
  CHECK(client.answer(lines) == 0);
  CHECK(client.shows("ひな形を作る"));
  CHECK(client.shows("4/28 9日超過"));
  CHECK(client.made().find("closed = [\"a-one\"]") != std::string::npos);
  CHECK(client.made().find("id = \"a-two\"\ndue = 2026-05-19") != std::string::npos);

  Desk wrong;
  auto bad = answers({{actions, "1 3"}});
  bad.insert(bad.begin() + actions + 1, {"1,1", "2:32/40", "x1:3", "x２", ""});
  bad[confirm + 5] = "y";
  CHECK(wrong.answer(bad) == 0);
  CHECK(wrong.shows("「3」を読み取れません"));
  CHECK(wrong.shows("1番を2通りに指定しています"));
  CHECK(wrong.shows("「2:32/40」を読み取れません"));
  CHECK(wrong.shows("「x1:3」を読み取れません"));
  CHECK(wrong.made().find("closed") == std::string::npos);
  CHECK(wrong.made().find("dropped = [\"a-two\"]") != std::string::npos);
}

TEST_CASE("new actions, questions, answers, news, decisions and notes") {
  Desk client;
  CHECK(client.answer({"0",
                       "",
                       "",
                       "",
                       "",
                       "8/7/4",
                       "",
                       "木村：+7：型を配る",
                       "だれか",
                       "",
                       "1:はい、入れられます",
                       "",
                       "営業:動画はどうですか",
                       "",
                       "要約の新機能:sales_mail",
                       "",
                       "隔週で続けます",
                       "月末に見直します",
                       "",
                       "静かな会でした",
                       "y"}) == 0);
  const auto made = client.made();
  for (const auto* words :
       {"asked = 8\nanswered = 7\nmedian_hours = 4", "title = \"型を配る\"\nowner = \"木村\"\ndue = 2026-05-14",
        "id = \"q-one\"\nanswer = \"はい、入れられます\"", "text = \"動画はどうですか\"\ndepartment = \"sales\"",
        "title = \"要約の新機能\"\nuse_case = \"sales_mail\"", "decisions = [\"隔週で続けます\", \"月末に見直します\"]",
        "notes = \"静かな会でした\""})
    CHECK_MESSAGE(made.find(words) != std::string::npos, made);
  CHECK(client.shows("「だれか」を読み取れません"));
}

TEST_CASE("news of the shelf is taken by its number, with its tool and its use case") {
  Desk client;
  client.system.folders.insert("minato/news");
  client.system.files["minato/news/2026-04-20-summary.toml"] =
      "title = \"要約の新機能\"\ndate = 2026-04-20\ntool = \"Copilot\"\nfor = [\"sales_mail\"]\n"
      "text = \"短くなります\"\n";
  auto lines = answers({{meeting, "0"}});
  lines.erase(lines.begin() + held, lines.begin() + sales);  // asked of meetings alone
  const auto at = lines.begin() + (news - 3);
  *at = "１";
  lines.insert(at + 1, "");
  lines[confirm - 2] = "y";
  CHECK(client.answer(lines) == 0);
  CHECK(client.shows("要約の新機能"));
  CHECK(client.made() ==
        "format = 1\ndate = 2026-05-07\n\n"
        "[[news]]\ntitle = \"要約の新機能\"\ntool = \"Copilot\"\nuse_case = \"sales_mail\"\n");
}

TEST_CASE("more answers than questions at the desk are said at once") {
  Desk client;
  client.answer({"0", "", "", "", "", "3/4", ""});
  CHECK(client.shows("回答4件が、ご質問3件を超えています"));
}

TEST_CASE("over twelve departments it is asked which to go through") {
  const auto with_many = [](const std::string& choice) {
    Desk client;
    for (int i = 1; i <= 12; ++i) {
      const auto n = std::to_string(i);
      client.system.files["minato/engagement.toml"] +=
          "[[department]]\nid = \"d" + n + "\"\nname = \"第" + n + "課\"\nheadcount = 3\n";
    }
    client.answer({"0", "99", choice, "1", ""});
    CHECK(client.shows("「99」は番号の範囲外です"));
    return client.system.out;
  };
  const auto some = with_many("１、3-4");
  CHECK(some.find("営業部（12名）") != std::string::npos);
  CHECK(some.find("第1課（3名）") != std::string::npos);
  CHECK(some.find("第2課（3名）") != std::string::npos);
  CHECK(some.find("第3課（3名）") == std::string::npos);
  CHECK(with_many("0").find("営業部（12名）") == std::string::npos);
  CHECK(with_many("").find("営業部（12名）") != std::string::npos);
}

TEST_CASE("nothing said is nothing recorded, and no draft stays") {
  Desk client;
  CHECK(client.answer({"0", "", "", "", "", "", "", "", "", "", "", "", ""}) == 1);
  CHECK(client.complains("記録する内容がありません"));
  CHECK(client.made().empty());
  CHECK_FALSE(client.system.files.contains(Desk::draft));
}

TEST_CASE("anything but yes at the end records nothing and keeps the draft") {
  Desk client;
  CHECK(client.answer(answers({{sales, "9"}, {confirm, "n"}})) == 1);
  CHECK(client.made().empty());
  CHECK(client.complains("下書きに残しました"));
  client.system.input = "\ny\n";
  CHECK(client.checkin() == 0);
  CHECK(client.made().find("active = 9") != std::string::npos);
  CHECK_FALSE(client.system.files.contains(Desk::draft));
}

TEST_CASE("Ctrl-C and the end of input keep the answers for the next run") {
  for (const auto* end : {"\x03\n", ""}) {
    Desk client;
    client.system.input = std::string("\n\n\n\n10/6\n") + end;
    CHECK(client.checkin() == 1);
    CHECK(client.complains(Desk::draft));
    CHECK(client.system.files.at(Desk::draft) ==
          "date\t2026-05-07\nmeeting\t3\nheld\t\nattendance/佐藤,木村,岡\t\nsponsor\t\nusage/sales\t10/6\n");
    client.system.out.clear();
    client.system.now = make_date(2026, 5, 9);  // the record stays one of the meeting's day
    client.system.input = "y\n2\n\n\n\n\n\n\n\n\n\n\ny\n";
    CHECK(client.checkin() == 0);
    CHECK(client.shows("2026年5月7日（木）の記録の途中（5問分の答え）"));
    CHECK(client.made().find("date = 2026-05-07") != std::string::npos);
    CHECK(client.made().find("active = 10") != std::string::npos);
    CHECK(client.made().find("active = 2") != std::string::npos);
  }
}

TEST_CASE("a draft that is not wanted is thrown away; Ctrl-C at the offer keeps it") {
  Desk client;
  client.system.files[Desk::draft] = "date\t2026-05-07\nmeeting\t3\n";
  client.system.input = "\x03\n";
  CHECK(client.checkin() == 1);
  CHECK(client.system.files.contains(Desk::draft));
  client.system.input = "what\nn\n";
  CHECK(client.checkin() == 1);
  CHECK_FALSE(client.system.files.contains(Desk::draft));
  CHECK(client.complains("何も記録していません"));
}

TEST_CASE("a draft's answers reach only the questions that they were given to") {
  Desk client;
  client.system.files[Desk::draft] = "date\t2026-05-07\nmeeting\t0\nusage/sales\t9\nusage/closed\t3\nusage/admin\t4\n";
  client.system.input = "\n\x03\n";
  CHECK(client.checkin() == 1);
  CHECK(client.shows("総務（5名） > "));
  CHECK(client.system.files.at(Desk::draft) ==
        "date\t2026-05-07\nmeeting\t0\nusage/sales\t9\nusage/closed\t3\nusage/admin\t4\n");
}

TEST_CASE("what = stood for is kept, not the sign") {
  Desk client;
  client.system.input = "0\n=\n\x03\n";
  client.checkin();
  CHECK(client.system.files.at(Desk::draft) == "date\t2026-05-07\nmeeting\t0\nusage/sales\t9/5//4.5\n");
}

TEST_CASE("without a home it is said that no draft could be kept") {
  Desk client;
  client.system.variables.clear();
  client.system.input = "0\n9\n\x03\n";
  CHECK(client.checkin() == 1);
  CHECK(client.complains("HOME"));
}

TEST_CASE("< asks the question before again") {
  Desk client;
  CHECK(client.answer({"<", "0", "9", "＜", "8", "", "", "", "", "", "", "", "", "", "", "", "<", "メモ", "y"}) == 0);
  CHECK(client.shows("これより前の質問はありません"));
  CHECK(client.made().find("active = 8") != std::string::npos);
  CHECK(client.made().find("active = 9") == std::string::npos);
  CHECK(client.made().find("notes = \"メモ\"") != std::string::npos);
}

TEST_CASE("a figure that another record of the day gives otherwise is said at once") {
  Desk client;
  client.system.files["minato/checkins/2026-05-07-second.toml"] =
      "format = 1\ndate = 2026-05-07\n[[usage]]\ndepartment = \"sales\"\nactive = 7\n";
  client.answer({"0", "9", "7"});
  CHECK(client.shows("同じ日の別の記録と数字や日付が違います"));
  CHECK(client.shows("総務（5名） > "));
}

TEST_CASE("a day on which nothing can be recorded is said before the questions") {
  Desk client;
  client.system.now = make_date(2029, 1, 1);
  CHECK(client.checkin() == 3);
  CHECK(client.system.out.empty());
}

TEST_CASE("the questions in English, within 80 columns") {
  Desk client;
  for (const auto* name : {"ja", "en"}) {
    client.system.out.clear();
    client.system.files.erase(Desk::draft);
    client.system.input = std::string(40, '\n');
    client.checkin({"--lang", name});
    std::size_t start = 0;
    while (start < client.system.out.size()) {
      const auto end = std::min(client.system.out.find('\n', start), client.system.out.size());
      const auto line = client.system.out.substr(start, end - start);
      // In memory no Enter is echoed: prompts follow each other on one line.
      if (line.find(" > ") == std::string::npos) CHECK_MESSAGE(display_width(line) <= 80, line);
      start = end + 1;
    }
  }
  CHECK(client.shows("Which meeting is it?"));
}

TEST_CASE("choices are numbers and ranges within the list") {
  CHECK(parse_choice("1,3-5", 5) == std::vector<std::size_t>{1, 3, 4, 5});
  CHECK(parse_choice("", 5) == std::vector<std::size_t>{});
  CHECK_FALSE(parse_choice("6", 5));
  CHECK_FALSE(parse_choice("0", 5));
  CHECK_FALSE(parse_choice("3-2", 5));
  CHECK_FALSE(parse_choice("a", 5));
  CHECK_FALSE(parse_choice("99999999999999999999", 5));
}
