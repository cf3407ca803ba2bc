// The words of a report fit its figures: what is said of goals, remedies, the score and the end is true of them.
#include <doctest/doctest.h>

#include "unit/assess/engagements.hpp"
#include "unit/compose/reports.hpp"

namespace planner {
namespace {

using test::holds;

std::string page_of(const Dossier& dossier, const std::string& day, ReportKind kind = ReportKind::status,
                    Audience audience = Audience::client) {
  return render(test::report_of(dossier, *parse_date(day), {kind, std::nullopt}, audience), Format::markdown);
}

/// The line of a page that begins like this; empty where there is none.
std::string line_of(const std::string& page, std::string_view start) {
  const auto at = page.find("\n" + std::string(start));
  return at == std::string::npos ? std::string() : page.substr(at + 1, page.find('\n', at + 1) - at - 1);
}

/// A goal from 12 errors down to 3, with the values of the meetings so far.
Dossier errors_of(const std::vector<double>& values) {
  std::vector<std::string> checkins;
  for (std::size_t i = 0; i < values.size(); ++i)
    checkins.push_back(test::record(test::tuesday(static_cast<int>(i) + 1), static_cast<int>(i) + 1,
                                    {{"a", 8, 4, 3}, {"b", 4, 2, 2}, {"c", 4, 2, 2}},
                                    fmt::format("[[goal]]\nid = \"errors\"\nvalue = {:.1f}\n", values[i])));
  return test::client(test::three_departments("[[goal]]\nid = \"errors\"\ntitle = \"Errors\"\nunit = \"件\"\n"
                                              "baseline = 12\ntarget = 3\nowner = \"Lee\"\n"),
                      checkins);
}

}  // namespace

// At week 5 of 16 (τ 0.31) a goal stands at watch however far off it is (domain 3.1).
TEST_CASE("a goal that moves away from its target is called behind, one that nearly reaches it just short") {
  CHECK(holds(line_of(page_of(errors_of({12, 13, 14}), "2026-05-05"), "| Errors"), "遅れ気味"));
  // Damped over h = 5.5 steps the line is read at week 12.92: 11 − 0.5 × 9.92 = 6.04, 66 % of the way.
  CHECK(holds(line_of(page_of(errors_of({12, 11, 10}), "2026-05-05"), "| Errors"), "遅れ気味"));
  // Likewise 10.6 − 0.7 × 9.92 = 3.66, 93 % of the way.
  CHECK(holds(line_of(page_of(errors_of({12, 10.6, 9.2}), "2026-05-05"), "| Errors"), "あと少し"));
}

TEST_CASE("adoption is above, on or below the plan, with the plan in brackets") {
  const auto page = page_of(test::load_example("minato").dossier, "2026-06-02");
  CHECK(holds(page, "利用率は予定（54%）を上回っています。"));
  CHECK(!holds(page, "予定の54%を上回って"));
}

TEST_CASE("the brief says that nothing has moved only of figures known in both records") {
  const std::vector<test::Use> known{{"a", 8, 4, 3}, {"b", 4, 2, 2}, {"c", 4, 2, 2}};
  const std::vector<test::Use> unknown{{"a", -1, -1, -1, -1}, {"b", 4, 2, 2}, {"c", -1, -1, -1, -1}};
  const auto brief = [&](const std::vector<std::vector<test::Use>>& counts) {
    return page_of(test::client(test::three_departments(), test::course(counts)), "2026-04-22", ReportKind::status,
                   Audience::advisor);
  };
  CHECK(holds(brief({known, known}), "前の記録から数字は動いていません"));
  CHECK(holds(brief({unknown, known}), "前の記録（4/7）か今回の利用人数がそろっていないため、比べられません"));
  CHECK(holds(brief({known}), "比べられる前の記録はまだありません"));
}

TEST_CASE("that goals will not be reached is said only where one falls short; else the signal that caps is named") {
  const std::vector<test::Use> uses{{"a", 8, 4, 4}, {"b", 4, 2, 2}, {"c", 4, 2, 2}};
  const std::string none = test::spring(16) + "[[department]]\nid = \"a\"\nname = \"A\"\nheadcount = 20\n";
  const auto no_goals = page_of(test::client(none, test::course({{uses[0]}, {uses[0]}})), "2026-04-21");
  CHECK(holds(no_goals, "判定：要対策（59点"));
  CHECK(!holds(no_goals, "目標に届かない見込み"));
  CHECK(holds(no_goals, "「目標の未設定・具体化不足」への対応が必要です。次の点についてご判断をお願いいたします。"));
  // hikari has goals that fall short at week 7 (domain 9.2).
  CHECK(holds(page_of(test::load_example("hikari").dossier, "2026-06-18"), "このままでは目標に届かない見込みです"));
}

TEST_CASE("a verdict not reached with every mark met says what is left") {
  const std::vector<test::Use> low{{"a", 8, 4, 4, 40}, {"b", 4, 2, 2, 20}, {"c", 4, 2, 2, 20}};
  const std::vector<test::Use> high{{"a", 18, 12, 14, 40}, {"b", 9, 6, 7, 20}, {"c", 9, 6, 7, 20}};
  const auto dossier = test::client(test::three_departments(), test::course({low, low, low, low, low, high}));
  const std::string left = "成果100%、目安80% ✔／次の目安：利用の広がりと深さを2回続けて保つこと）";
  CHECK(holds(page_of(dossier, "2026-06-16"), "定着判定：これからです（利用率90%、目安70% ✔"));
  CHECK(holds(page_of(dossier, "2026-06-16"), left));
  CHECK(holds(page_of(dossier, "2026-07-27", ReportKind::final), "定着判定：未達（利用率90%、目安70% ✔"));
  CHECK(holds(page_of(dossier, "2026-07-27", ReportKind::final), left));
}

/// Two records, and on 11 May, in week 6 of 12, the end of the support.
Dossier ended_early() {
  const std::vector<test::Use> uses{{"a", 10, 5, 5}, {"b", 5, 3, 3}, {"c", 5, 3, 3}};
  auto checkins = test::course({uses, uses});
  checkins.push_back("date = 2026-05-11\n[period]\nended = true\nreason = \"交代\"\n");
  return test::client(test::three_departments("", 12), checkins);
}

TEST_CASE("after an early end nothing is praised, nothing approved, and the weeks are those that were") {
  const auto page = page_of(ended_early(), "2026-05-12");
  CHECK(holds(page, "支援終了後（2026年5月11日（月）、第6週で終了、予定は全12週）　健康度："));
  CHECK(holds(page, "支援期間は終了しました。"));
  for (const std::string word : {"予定どおり進んでいます", "判定：順調", "ご承認", "ご異論がなければ", "12週）　判定"})
    CHECK_MESSAGE(!holds(page, word), word);
  CHECK(!holds(page_of(ended_early(), "2026-05-12", ReportKind::final), "順調"));
  // Where use is established the word is true.
  const auto hikari = page_of(test::load_example("hikari").dossier, "2026-08-24", ReportKind::final);
  CHECK(holds(hikari, "終了、全16週）　判定：順調"));
}

// hikari at week 7: the next meeting is on 2 July, and a second champion is due 7 days from it (domain 7.1).
TEST_CASE("a remedy not begun is due so many days after the next meeting, on whatever day the report is made") {
  const std::vector<test::Use> low{{"a", 2, 1, 1}, {"b", 1, 0, 0}, {"c", 1, 0, 0}};
  const auto dossier = test::client(test::three_departments(), test::course({low, low, low, low, low}));
  for (const auto* day : {"2026-06-02", "2026-06-09", "2026-06-15"}) {
    const auto page = page_of(dossier, day);  // neglect; the next meeting is on 16 June
    CHECK_MESSAGE(holds(page, "次回（6月16日）に決めたいこと"), day);
    CHECK_MESSAGE(!holds(page, "6月16日まで）"), day);
  }
  const auto after = page_of(test::load_example("aoba").dossier, "2026-09-16");  // none is to come: from the day itself
  CHECK(holds(line_of(after, "- 対策：2週間チャレンジ"), "9月30日まで"));
  CHECK(holds(line_of(after, "- 対策：30分ほど訪問"), "9月24日まで"));  // 23 September is a holiday
}

TEST_CASE("where no use case stands still, none is to be parked: the working session goes on") {
  const std::string trial =
      "[[use_case]]\nid = \"u\"\ntitle = \"U\"\ndepartment = \"a\"\nstages = { proposal = 2026-06-10, trial = "
      "2026-06-12 }\n";
  const std::vector<test::Use> uses{{"a", 16, 8, 10}, {"b", 8, 4, 5}, {"c", 8, 4, 5}};
  const auto dossier = test::client(test::three_departments(trial), test::course({uses, uses, uses, uses, uses, uses}));
  const auto page = page_of(dossier, "2026-06-16");  // week 11 of 16 with nothing fitted since week 6: critical
  CHECK(!holds(page, "保留とし"));
  CHECK(holds(page, "30分の実践会で1件を次の段階（試行・装着）へ進める"));
}

TEST_CASE("a percent goal moves by points, and a minus is as wide as a plus") {
  const std::string late =
      "[[goal]]\nid = \"late\"\ntitle = \"Late\"\nunit = \"%\"\nbaseline = 12\ntarget = 4\nowner = \"Lee\"\n";
  const std::vector<test::Use> uses{{"a", 8, 4, 4}, {"b", 4, 2, 2}, {"c", 4, 2, 2}};
  auto checkins = test::course({uses, uses});
  checkins.push_back(test::record("2026-07-14", 8, uses, "[[goal]]\nid = \"late\"\nvalue = 5\n"));
  const auto page = page_of(test::client(test::three_departments(late), checkins), "2026-07-27", ReportKind::final);
  CHECK(holds(line_of(page, "| Late"), "−7ポイント"));
  CHECK(holds(page_of(errors_of({12, 13, 14}), "2026-05-05"), "| −22%"));
  CHECK(say(Message{"{n}", "{n}"}, Language::ja, {{"n", -2.5}}) == "−2.5");
  CHECK(say(Message{"{n}", "{n}"}, Language::ja, {{"n", -0.01}}) == "0");
}

TEST_CASE("money has its unit in both languages") {
  auto dossier = test::load_example("minato").dossier;
  CHECK(holds(line_of(page_of(dossier, "2026-06-02"), "| 削減額"), "円"));
  dossier.engagement.language = Language::en;
  CHECK(holds(line_of(page_of(dossier, "2026-06-02"), "| Money saved"), "JPY "));
}

}  // namespace planner
