// Reports claim no more than the records say, and nothing twice.
#include <doctest/doctest.h>

#include "compose/thresholds.hpp"
#include "unit/assess/engagements.hpp"
#include "unit/compose/reports.hpp"

namespace planner {
namespace {

using test::holds;

std::string page_of(const char* example, const char* day, ReportKind kind = ReportKind::status,
                    Audience audience = Audience::client) {
  return render(test::report_of(test::load_example(example).dossier, test::day(day), {kind, std::nullopt}, audience),
                Format::markdown);
}

}  // namespace

TEST_CASE("a mark is told with the side of it that the rule looks for") {
  const auto limit = [](std::string_view name, double value) { return limit_text(name, value, Language::ja); };
  CHECK(limit("polarized_between_critical_gap", 40) == "40ポイント以上");
  CHECK(limit("champion_missing_warn_coverage", 100) == "100%未満");
  CHECK(limit("champion_missing_critical_coverage", 50) == "50%以下");
  CHECK(limit("action_overdue_warn_rate", 35) == "35%超");
  CHECK(limit("action_overdue_critical_days", 28) == "28日超");
  CHECK(limit("attendance_drop_watch_rate", 80) == "80%未満");
  CHECK(limit("attendance_drop_watch_drop", 15) == "15ポイント以上");
  CHECK(limit("meeting_slip_watch_days", 21) == "21日超");
  CHECK(limit("meeting_slip_warn_days", 35) == "35日以上");
  CHECK(limit("use_case_stuck_critical_trial_days", 56) == "56日以上");
  CHECK(limit("stale_knowledge_warn_days", 45) == "45日超");
  CHECK(limit("chat_slow_watch_hours", 8) == "8時間超");
  CHECK(limit("goal_off_track_critical_ratio", 0.7) == "70%未満");
  CHECK(limit("use_case_stuck_warn_none_fitted_tau", 0.375) == "37.5%以上");
  CHECK(limit("polarized_within_warn_index", 0.6).empty());
}

TEST_CASE("what the sponsor has promised already is not asked for as a decision") {
  const auto page = page_of("hikari", "2026-06-18");
  CHECK(holds(page, "## 経営者の方にお願いしたいこと\n\n1. 班長2名をAI担当に任命し"));
  CHECK(!holds(page, "ご判断"));
  CHECK(holds(page, "主な理由は3点です"));
}

TEST_CASE("there is still time only while there is") {
  CHECK(holds(page_of("hikari", "2026-06-18"), "まだ間に合います"));
  for (const auto kind : {ReportKind::status, ReportKind::final}) {
    CHECK(!holds(page_of("hikari", "2026-08-20", kind), "まだ間に合います"));
    CHECK(!holds(page_of("aoba", "2026-08-19", kind), "まだ間に合います"));
  }
}

TEST_CASE("that goals fell short is not given as the reason why they did") {
  CHECK(!holds(page_of("hikari", "2026-08-20", ReportKind::final), "背景：目標未達の見込み"));
}

TEST_CASE("two values make a forecast that is called rough, and no pace") {
  CHECK(holds(page_of("harbor", "2026-11-24"), "100 (rough)"));
  CHECK(holds(page_of("harbor", "2026-11-24", ReportKind::midterm), "a forecast follows with the third record"));
  CHECK(!holds(page_of("harbor", "2026-11-24", ReportKind::status, Audience::advisor), "Momentum"));
  CHECK(holds(page_of("hikari", "2026-06-16", ReportKind::status, Audience::advisor), "直近の伸び"));
}

TEST_CASE("the aim of a meeting names no item that is not on its agenda") {
  const auto brief = page_of("harbor", "2026-11-24", ReportKind::status, Audience::advisor);
  CHECK(holds(brief, "**Goals agreed, use cases chosen**"));
}

TEST_CASE("the handover lists what is open and what is to come by date") {
  const auto page = page_of("hikari", "2026-08-20", ReportKind::handover);
  CHECK(page.find("四半期の目標を朝礼で伝える") < page.find("残りの1つの班で日報の音声入力を始める"));
}

TEST_CASE("an action of one who has left waits for the deputy, and without one for a new owner") {
  const auto action = [](const char* id, const char* owner) {
    return fmt::format("[[action]]\nid = \"{0}\"\ntitle = \"Task {0}\"\nowner = \"{1}\"\ndue = 2026-05-29\n", id,
                       owner);
  };
  const auto dossier =
      test::client(test::three_departments("[[champion]]\nname = \"Kay\"\ndeputy = \"Dep\"\ndepartments = [\"a\"]\n"
                                           "[[champion]]\nname = \"Bea\"\ndepartments = [\"b\"]\n"),
                   {test::record("2026-05-05", 3, {{"a", 10, 5, 5}}, action("a1", "Kay") + action("a2", "Bea")),
                    "date = 2026-05-12\n[[champion]]\nname = \"Kay\"\nuntil = 2026-05-12\n"
                    "[[champion]]\nname = \"Bea\"\nuntil = 2026-05-12\n"});
  const auto owners = [&](const char* day) {
    const auto page = render(test::report_of(dossier, test::day(day)), Format::markdown);
    return std::tuple(holds(page, "| Task a1 | Kay"), holds(page, "| Task a1 | Dep"),
                      holds(page, "| Task a2 | 担当を調整中"));
  };
  CHECK(owners("2026-05-11") == std::tuple(true, false, false));
  CHECK(owners("2026-05-13") == std::tuple(false, true, true));
}

TEST_CASE("the headcount beside the last record's figures is that record's") {
  const auto dossier = test::client(test::three_departments(),
                                    {test::record("2026-05-05", 3, {{"a", 10, 5, 5}, {"b", 5, 2, 2}, {"c", 5, 2, 2}}),
                                     "date = 2026-05-12\n[[department]]\nid = \"c\"\nheadcount = 30\n"});
  const auto facts = render(test::report_of(dossier, test::day("2026-05-13")), Format::json);
  CHECK(holds(facts, "\"active\": 20,\n    \"headcount\": 40,\n    \"rate\": 0.5"));
}

TEST_CASE("every place of a text is filled in, in both languages, on every day and of every kind") {
  for (const auto& name : test::example_names)
    for (const auto language : {Language::ja, Language::en}) {
      auto dossier = test::load_example(name).dossier;
      dossier.engagement.language = language;
      for (const Date day : test::days_of(dossier)) {
        const test::ClientOn client(dossier, day);
        for (const auto audience : {Audience::client, Audience::advisor})
          for (const auto kind : {ReportKind::status, ReportKind::midterm, ReportKind::final, ReportKind::handover,
                                  ReportKind::proposal}) {
            const auto page = render(client.report({kind, std::nullopt}, audience), Format::markdown);
            CHECK_MESSAGE(!holds(page, "{"), name, " ", iso(day), " ", id_of(kind));
          }
      }
    }
}

}  // namespace planner
