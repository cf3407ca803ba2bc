// Nobody loses face: what a client's report must never hold, in any format, whatever was recorded.
#include <doctest/doctest.h>

#include "unit/compose/reports.hpp"
#include "unit/schedule/clients.hpp"

namespace planner {
namespace {

using test::holds;

/// Every client report of an engagement: each day, each kind, each format.
template <class Check>
void for_all_pages(const Dossier& dossier, Check check) {
  for (const Date day : test::days_of(dossier)) {
    const test::ClientOn client(dossier, day);
    for (const auto kind : test::report_kinds) check(test::all_formats(client.report({kind, std::nullopt})), iso(day));
  }
}

/// The titles of rows that tell how many people of a department use AI.
std::vector<std::string> departments_shown(const Document& document) {
  std::vector<std::string> names;
  for (const auto& block : document.blocks)
    if (const auto* bars = std::get_if<StackedBars>(&block))
      for (const auto& row : bars->rows) names.push_back(row.title);
  return names;
}

}  // namespace

TEST_CASE("client pages never hold a memo, and the advisor's hold it") {
  for (const auto& name : test::example_names) {
    auto dossier = test::load_example(name).dossier;
    for (auto& checkin : dossier.checkins) checkin.memo = Text{std::string("XMEMOX")};
    for_all_pages(dossier, [&](const std::string& page, const std::string& day) {
      CHECK_MESSAGE(!holds(page, "XMEMOX"), name, " ", day);
    });
  }
  auto dossier = test::load_example("hikari").dossier;
  for (auto& checkin : dossier.checkins) checkin.memo = Text{std::string("XMEMOX")};
  CHECK(holds(test::all_formats(test::report_of(dossier, test::day("2026-06-16"), {}, Audience::advisor)), "XMEMOX"));
}

TEST_CASE("client pages never hold champions' scores, literacy, the Gini coefficient or the signals about people") {
  for (const auto& name : test::example_names) {
    auto dossier = test::load_example(name).dossier;
    for (auto& champion : dossier.engagement.champions)
      champion.it = champion.business = champion.communication = Field<int>{1};
    for (auto& department : dossier.engagement.departments) department.literacy = Field<double>{1.23456};
    for_all_pages(dossier, [&](const std::string& page, const std::string& day) {
      // The coefficient's place is the JSON, where its key stands.
      for (const std::string word : {"champion_skill", "overclaim", "Gini", "ジニ", "literacy", "1.23456", "リテラシー",
                                     "の評価は、IT", " scored ", "二極化", "放置"})
        CHECK_MESSAGE(!holds(page, word), name, " ", day, ": ", word);
    });
  }
}

TEST_CASE("client pages do not tell who was absent") {
  auto dossier = test::load_example("minato").dossier;
  for (auto& checkin : dossier.checkins) {
    if (!checkin.meeting) continue;
    checkin.sponsor = Field<bool>{false};
    checkin.attendees.reset();
    checkin.absent = Texts{Text{std::string("佐藤")}};
  }
  for_all_pages(dossier, [&](const std::string& page, const std::string& day) {
    CHECK_MESSAGE(!holds(page, "欠席"), day);
    CHECK_MESSAGE(!holds(page, "attendance_drop"), day);
  });
  const auto advisors = test::report_of(dossier, test::day("2026-05-20"), {}, Audience::advisor);
  CHECK(holds(test::all_formats(advisors), "経営者の欠席が4回続いています"));
}

TEST_CASE("a cap by a signal for the advisor alone is not named in the client's explanation") {
  auto dossier = test::load_example("minato").dossier;
  for (auto& checkin : dossier.checkins)
    if (checkin.meeting) {
      checkin.sponsor = Field<bool>{false};
      checkin.attendees.reset();
    }
  const auto page = test::all_formats(test::report_of(dossier, test::day("2026-05-20")));
  CHECK(!holds(page, "出席率の低下"));
  CHECK(holds(page, "確認中の点があるため"));
}

TEST_CASE("a small department is shown with others, never by itself") {
  // Accounts has three people; with the next smallest, property management, no small group is left.
  const auto harbor = test::load_example("harbor").dossier;
  const auto client = test::report_of(harbor, test::day("2026-11-24"));
  CHECK(departments_shown(client) ==
        std::vector<std::string>{"Lettings", "Property management and the small departments together"});
  CHECK(!holds(render(client, Format::json), "\"accounts\","));
  const auto advisor = test::report_of(harbor, test::day("2026-11-24"), {}, Audience::advisor);
  CHECK(holds(render(advisor, Format::json), "\"id\": \"accounts\""));
}

TEST_CASE("small departments that are many enough stand together under a name of no one") {
  const auto minato = test::load_example("minato").dossier;
  CHECK(departments_shown(test::report_of(minato, test::day("2026-06-02"))) ==
        std::vector<std::string>{"貿易業務部", "営業部", "少人数の部署（合算）"});
}

TEST_CASE("with a larger min_group no figure of use names a department below it") {
  auto hikari = test::load_example("hikari").dossier;
  hikari.engagement.privacy.min_group = Field<int>{15};  // leaves the design department (16) and manufacturing (20)
  for_all_pages(hikari, [&](const std::string& page, const std::string& day) {
    for (const std::string name : {"営業部", "生産管理・購買", "品質保証部", "総務経理"})
      for (const std::string of_use : {"では、よく使う方", "の利用者が", "の週3日以上", "%、"})
        CHECK_MESSAGE(!holds(page, name + of_use), day, ": ", name);
  });
  const auto shown = departments_shown(test::report_of(hikari, test::day("2026-06-18")));
  CHECK(shown == std::vector<std::string>{"設計技術部", "少人数の部署（合算）", "製造部（班長・リーダー）"});
}

TEST_CASE("where all departments are small none is shown") {
  auto minato = test::load_example("minato").dossier;
  minato.engagement.privacy.min_group = Field<int>{30};
  CHECK(departments_shown(test::report_of(minato, test::day("2026-06-02"))).empty());
}

TEST_CASE("where so few people reported that they are a small group, a client's page gives no number of them") {
  const auto with = [](const char* min_group) {
    return test::client(test::spring(12) + "[privacy]\nmin_group = " + min_group +
                            "\n[[department]]\nid = \"x\"\nname = \"X\"\nheadcount = 10\n"
                            "[[department]]\nid = \"y\"\nname = \"Y\"\nheadcount = 3\n",
                        {"date = 2026-04-07\nmeeting = 1\n[[usage]]\ndepartment = \"y\"\nactive = 1\n"});
  };
  const auto tells = [](const std::string& page) { return holds(page, "3名中1名") || holds(page, "\"active\": 1"); };
  const auto few = with("5"), enough = with("3");
  for_all_pages(few, [&](const std::string& page, const std::string& day) { CHECK_MESSAGE(!tells(page), day); });
  CHECK(tells(test::all_formats(test::report_of(enough, test::day("2026-04-08")))));
}

TEST_CASE("people who use it stand beside the headcount that they are of, or not at all") {
  const auto facts = [](const char* more) {
    const auto dossier = test::client(
        test::spring(12) +
            "[[department]]\nid = \"x\"\nname = \"X\"\nheadcount = 18\n"
            "[[department]]\nid = \"y\"\nname = \"Y\"\nheadcount = 6\n",
        {std::string("date = 2026-04-07\nmeeting = 1\n[[usage]]\ndepartment = \"x\"\nactive = 9\n") + more});
    return render(test::report_of(dossier, test::day("2026-04-08")), Format::json);
  };
  CHECK(holds(facts(""), "\"adoption\": {\n    \"headcount\": 24"));
  CHECK(holds(facts("[[usage]]\ndepartment = \"y\"\nactive = 3\n"), "\"active\": 12,\n    \"headcount\": 24"));
}

TEST_CASE("a department's change counts those of a department that was merged into it") {
  // 5 of 10 and 3 of 8, then 9 of 18: one more.
  const auto dossier =
      test::client(test::spring(12) +
                       "[[department]]\nid = \"a\"\nname = \"A\"\nheadcount = 10\n"
                       "[[department]]\nid = \"b\"\nname = \"B\"\nheadcount = 8\n",
                   {"date = 2026-04-07\nmeeting = 1\n[[usage]]\ndepartment = \"a\"\nactive = 5\n[[usage]]\ndepartment "
                    "= \"b\"\nactive = 3\n",
                    "date = 2026-04-14\n[[department]]\nid = \"b\"\nmerged_into = \"a\"\nuntil = 2026-04-14\n"
                    "[[department]]\nid = \"a\"\nheadcount = 18\n",
                    "date = 2026-04-21\nmeeting = 2\n[[usage]]\ndepartment = \"a\"\nactive = 9\n"});
  const auto page = test::all_formats(test::report_of(dossier, test::day("2026-04-22")));
  CHECK(holds(page, "+1"));
  CHECK_FALSE(holds(page, "+4"));
}

}  // namespace planner
