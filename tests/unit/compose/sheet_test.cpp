#include <doctest/doctest.h>

#include <algorithm>

#include "planner/assess/adapt.hpp"
#include "planner/compose/compose.hpp"
#include "planner/model/ready_use_cases.hpp"
#include "planner/render/render.hpp"
#include "support/load.hpp"

using namespace planner;

namespace {

/// A client on a day, with what documents are made from.
struct ClientInHand {
  test::Loaded loaded;
  State state;
  Schedule schedule;
  Subject subject;

  ClientInHand(const std::string& name, const std::string& date, Language language)
      : loaded(test::load_example(name)),
        state(fold(loaded.dossier.engagement, loaded.dossier.checkins, *parse_date(date))),
        schedule(make_adapted_schedule(loaded.dossier, *parse_date(date))),
        subject{loaded.dossier, state, schedule, *parse_date(date), language, Audience::client} {}
};

SheetRequest request_for(const SheetRule& rule, const Subject* subject, Language language) {
  return {rule, test::playbook(), subject, language, {}, nullptr, {}};
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("sheets: filled in or blank, in either language, nothing is left in braces") {
  REQUIRE(test::playbook().sheets.size() == 10);
  for (const auto language : {Language::ja, Language::en})
    for (const auto* name : {"hikari", "smallest", ""})
      for (const auto& rule : test::playbook().sheets) {
        CAPTURE(*rule.id);
        CAPTURE(name);
        std::optional<ClientInHand> client;
        if (*name) client.emplace(name, "2026-06-10", language);
        const auto page = sheet_document(request_for(rule, client ? &client->subject : nullptr, language));
        const auto text = render(page, Format::markdown);
        CHECK_FALSE(has(text, "{"));
        CHECK(page.blocks.size() >= 4);
        // A page: what a form leaves to write in does not run over an A4 sheet and its back.
        CHECK(std::ranges::count(text, '\n') < 120);
      }
}

TEST_CASE("sheets: no word of a person's score, and the promise on evaluation only where it was given") {
  for (const auto* name : {"hikari", "aoba"}) {
    const ClientInHand client(name, "2026-06-10", Language::ja);
    std::string all;
    for (const auto& rule : test::playbook().sheets)
      all += render(sheet_document(request_for(rule, &client.subject, Language::ja)), Format::text);
    CHECK_FALSE(has(all, "リテラシー"));
    CHECK(has(all, "人事評価") == client.loaded.dossier.engagement.privacy.not_for_evaluation.value_or(false));
  }
}

TEST_CASE("sheets: a proposal out of the library says what, how, before and after, caution and acceptance") {
  for (const auto language : {Language::ja, Language::en})
    for (const auto& ready : test::playbook().use_cases) {
      CAPTURE(*ready.id);
      const SheetRule* rule = nullptr;
      for (const auto& one : test::playbook().sheets)
        if (*one.id == "proposal") rule = &one;
      REQUIRE(rule);
      auto request = request_for(*rule, nullptr, language);
      const auto use_case = use_case_of(ready, language);
      request.about = &use_case;
      request.runs_of_one = true;
      const auto text = render(sheet_document(request), Format::markdown);
      CHECK(has(text, ready.title->in(language)));
      CHECK(has(text, ready.how->in(language).substr(0, 30)));
      CHECK(has(text, ready.caution->in(language)));
      CHECK(has(text, language == Language::ja ? "暫定値（実測前）" : "not yet measured"));
      CHECK(has(text, language == Language::ja ? "達成条件" : "Acceptance"));
      CHECK(has(text, "- [ ] "));
    }
}

TEST_CASE("sheets: hours of a proposal: 15 to 7 minutes, 20 times, and 60 and 80 percent of what is saved") {
  const auto* ready = test::playbook().ready_use_case("daily_report");
  REQUIRE(ready);
  const SheetRule* rule = nullptr;
  for (const auto& one : test::playbook().sheets)
    if (*one.id == "proposal") rule = &one;
  auto request = request_for(*rule, nullptr, Language::en);
  const auto use_case = use_case_of(*ready, Language::en, 12);  // 240 runs: 60 h before, 28 h after
  request.about = &use_case;
  const auto text = render(sheet_document(request), Format::text);
  CHECK(has(text, "60 hours"));
  CHECK(has(text, "28 hours"));
  CHECK(has(text, "Expected saving a month: 32 hours"));
  CHECK(has(text, "19.2 hours in the first month"));
  CHECK(has(text, "25.6 hours in the"));
}
