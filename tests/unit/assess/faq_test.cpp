#include "planner/assess/faq.hpp"

#include <doctest/doctest.h>

#include "unit/assess/engagements.hpp"

using namespace planner;

namespace {

std::string question(const std::string& id, const std::string& text, const std::string& answer = "") {
  std::string entry = "[[question]]\nid = \"" + id + "\"\ntext = \"" + text + "\"\ndepartment = \"a\"\n";
  return answer.empty() ? entry : entry + "answer = \"" + answer + "\"\n";
}

std::vector<FaqEntry> faq_of(const State& state) { return gather_faq(state, test::playbook()); }

}  // namespace

TEST_CASE("faq: questions are the same whatever their case, width, signs and politeness") {
  CHECK(same_question("May we paste a drawing?", "may we paste a drawing", 15));
  CHECK(same_question("ＰＤＦを添付してもよいですか。", "PDFを添付してもよいでしょうか？", 15));
  CHECK(same_question("音声入力は騒音のある場所でも使えますか", "音声入力は、騒音のある場所で使えるでしょうか。", 15));
  CHECK(same_question("May we attach the drawings to a question?", "May we attach a drawing to a question?", 15));
}

TEST_CASE("faq: what differs in a word of its matter is another question") {
  CHECK_FALSE(same_question("PDFを添付してもよいですか", "音声を添付してもよいですか", 15));
  CHECK_FALSE(same_question("見積書のひな形はどこですか", "報告書のひな形はどこですか", 15));
  CHECK_FALSE(same_question("使えますか", "どうですか", 15));
  CHECK_FALSE(same_question("May we record it?", "May we translate it?", 15));
}

TEST_CASE("faq: only answered questions, those alike once, with the last answer in writing") {
  const auto client = test::client(test::three_departments(),
                                   {"date = 2026-04-07\n" + question("q-1", "May we paste a drawing?", "Ask first."),
                                    "date = 2026-04-21\n" + question("q-2", "May we paste a drawing", "Yes, in part.") +
                                        question("q-3", "Where is the template?"),
                                    "date = 2026-05-05\n" + question("q-4", "may we paste a drawing?")});
  const auto state = fold(client.engagement, client.checkins, *parse_date("2026-05-10"));
  const auto entries = faq_of(state);
  REQUIRE(entries.size() == 1);
  CHECK(entries.front().repeated());
  CHECK(entries.front().asked.size() == 3);  // the one that still waits joins what answers it
  CHECK(*entries.front().answer().answer == "Yes, in part.");
}

TEST_CASE("faq: hikari's question about drawings came twice") {
  const auto hikari = test::load_example("hikari").dossier;
  const auto state = fold(hikari.engagement, hikari.checkins, *parse_date("2026-08-20"));
  std::size_t repeated = 0;
  for (const auto& entry : faq_of(state))
    if (entry.repeated()) ++repeated;
  CHECK(repeated == 1);
  const auto before = fold(hikari.engagement, hikari.checkins, *parse_date("2026-06-10"));
  for (const auto& entry : faq_of(before)) CHECK_FALSE(entry.repeated());
}
