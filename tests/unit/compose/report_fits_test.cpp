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

}  // namespace planner
