#include "planner/assess/assessment.hpp"

#include <doctest/doctest.h>

#include "unit/assess/engagements.hpp"

namespace planner {

using test::assess_on;

TEST_CASE("assessment: figures and τ are the last record's, ages the day's") {
  const auto minato = test::load_example("minato").dossier;
  const auto result = assess_on(minato, "2026-05-15");
  CHECK(result.week == 6);
  CHECK(result.figures_week == 5);
  CHECK(result.tau == doctest::Approx(5.0 / 16));
  CHECK(*result.figures()->adoption == doctest::Approx(0.48));
  CHECK(*result.expected == doctest::Approx(30 + 20.25 / 4));  // a week of four towards 50.25
  CHECK(result.next_meeting == 4);
  CHECK(result.meetings_held == 3);
  REQUIRE_FALSE(result.actions.empty());
  CHECK(result.actions.front().overdue_days > 0);
  CHECK(result.engagement_state == EngagementState::running);
}

TEST_CASE("assessment: before the first record, and long after the end") {
  const auto aoba = test::load_example("aoba").dossier;
  const auto before = assess_on(aoba, "2026-05-20"), after = assess_on(aoba, "2027-01-10");
  CHECK(before.engagement_state == EngagementState::planned);
  CHECK(before.figures() == nullptr);
  CHECK(test::level_of(before, "neglect") == Level::critical);  // last year's training was left alone
  CHECK(after.engagement_state == EngagementState::ended);
  for (const auto& signal : after.signals) CHECK(signal.kind != "meeting_slip");
}

TEST_CASE("assessment: the history is what was judged then") {
  const auto hikari = test::load_example("hikari").dossier;
  const auto late = assess_on(hikari, "2026-08-20");
  REQUIRE(late.history.size() == 8);
  for (const auto& entry : late.history) {
    const auto then = assess(hikari, entry.figures.date);
    CHECK(entry.health.score == then.health.score);
    CHECK(entry.signals.size() == then.signals.size());
    CHECK(*entry.figures.expected == doctest::Approx(*then.expected));
  }
}

TEST_CASE("momentum: points per four weeks over the last four records") {
  const auto aoba = assess_on(test::load_example("aoba").dossier, "2026-08-19");
  CHECK(aoba.momentum->trend == Trend::falling);
  const auto minato = assess_on(test::load_example("minato").dossier, "2026-07-14");
  CHECK(minato.momentum->points == doctest::Approx(14.667).epsilon(0.001));
  CHECK(minato.momentum->trend == Trend::rising);
}

TEST_CASE("followed actions: the signal's figure before the action and now") {
  const auto hikari = assess_on(test::load_example("hikari").dossier, "2026-07-16");
  bool seen = false;
  for (const auto& followed : hikari.followed) {
    if (*hikari.state.actions[followed.index].id != "a-nhjxz") continue;
    seen = true;
    CHECK(followed.kind == "polarized_between");
    CHECK(iso(followed.before->date) == "2026-06-18");
    CHECK(followed.before->value == doctest::Approx(71.2));
    CHECK(followed.now->value == doctest::Approx(31.2));
    CHECK(followed.outcome == Outcome::helped);
  }
  CHECK(seen);
  const auto aoba = assess_on(test::load_example("aoba").dossier, "2026-07-22");
  for (const auto& followed : aoba.followed) {
    if (followed.kind == "polarized_between") CHECK(followed.outcome == Outcome::did_not);
    if (followed.kind == "neglect") CHECK_FALSE(followed.outcome);  // no later record yet
  }
}

TEST_CASE("measures: every kind but two has a figure to follow") {
  const auto minato = test::load_example("minato").dossier;
  const auto moments = Chronicle(minato).until(*parse_date("2026-06-30"));
  for (const auto kind : signal_kinds()) {
    const bool none = kind == "champion_skill" || kind == "data_gap";
    CAPTURE(kind);
    CHECK(measure_of_signal(kind, moments.back()).has_value() == !none);
  }
  CHECK(*measure_of_signal("polarized_within", moments.back(), "sales") == doctest::Approx(20));
  CHECK(*measure_of_signal("action_overdue", moments.back()) == doctest::Approx(0));
}

}  // namespace planner
