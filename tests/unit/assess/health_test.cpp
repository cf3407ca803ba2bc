#include "planner/assess/health.hpp"

#include <doctest/doctest.h>

#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::assess_on;
using test::client;
using test::course;
using test::three_departments;
using test::Use;

const std::vector<Use> fair{{"a", 8, 4, 3, 2.0}, {"b", 4, 2, 1, 1.0}, {"c", 4, 2, 1, 0.5}};

double value_of(const Health& health, std::string_view id) {
  for (const auto& component : health.components)
    if (component.id == id) return component.value.value_or(-1);
  return -2;
}

}  // namespace

TEST_CASE("health: the components by hand") {
  const auto result = assess_on(client(three_departments(), course({fair, fair, fair})), "2026-05-05");
  const double tau = 5.0 / 16;
  CHECK(value_of(result.health, "reach") == doctest::Approx(1));  // 40 % of 40, 36 % expected
  CHECK(value_of(result.health, "depth") == doctest::Approx(5.0 / 16 / (0.6 * 2 * tau)));
  CHECK(value_of(result.health, "evenness") == doctest::Approx(1));  // no gap: clamped
  const double pace = 3 * tau * tau - 2 * tau * tau * tau;
  const double hours = 3.5 * 52 / 12 / 60;
  CHECK(value_of(result.health, "goals") == doctest::Approx((1 + std::min(1.0, hours / pace)) / 2));
  CHECK(value_of(result.health, "cadence") == doctest::Approx(1));
}

TEST_CASE("health: goals count from a quarter of the period") {
  const auto dossier = client(three_departments(), course({fair, fair, fair}));
  CHECK(value_of(assess_on(dossier, "2026-04-21").health, "goals") == -1);
  CHECK(value_of(assess_on(dossier, "2026-05-05").health, "goals") > 0);
}

TEST_CASE("health: too early before week 3, no data without usage") {
  const auto dossier = client(three_departments(), course({fair}));
  CHECK(assess_on(dossier, "2026-04-07").health.status == HealthStatus::too_early);
  CHECK(assess_on(dossier, "2026-04-07").health.raw);
  CHECK_FALSE(assess_on(dossier, "2026-04-07").health.score);
  // figures of week 1 only, two weeks and more later: it is no longer the time that is missing
  CHECK(assess_on(dossier, "2026-04-22").health.status == HealthStatus::no_data);
  CHECK(assess_on(client(three_departments()), "2026-04-10").health.status == HealthStatus::too_early);
  CHECK(assess_on(client(three_departments()), "2026-04-21").health.status == HealthStatus::no_data);
}

TEST_CASE("health: too few departments reported gives no verdict") {
  const std::vector<Use> some{{"b", 6, 3, 4}, {"c", 6, 3, 4}};
  CHECK(assess_on(client(three_departments(), course({some, some})), "2026-04-21").health.status ==
        HealthStatus::no_data);
}

TEST_CASE("health: a critical signal caps at 59, a warn at 74, support for the champion at nothing") {
  const std::vector<Use> good{{"a", 14, 8, 9, 5}, {"b", 7, 4, 5, 3}, {"c", 7, 4, 5, 3}};
  const auto with = [&](const std::string& change) {
    auto files = course({good, good});
    files.back() += change;
    return assess_on(client(three_departments(), files), "2026-04-21").health;
  };
  CHECK(with("").score > 90);
  const auto overdue = [](int late, int open) {
    std::string text;
    for (int i = 0; i < open; ++i)
      text += fmt::format("[[action]]\nid = \"a-{}\"\ntitle = \"T\"\nowner = \"Lee\"\ndue = 2026-04-{}\n", i,
                          i < late ? "20" : "28");
    return text;
  };
  const auto warned = with(overdue(2, 5));
  CHECK(*warned.score == 74);
  CHECK(warned.capped_by == "action_overdue");
  CHECK(warned.status == HealthStatus::attention);
  const auto critical = with(overdue(3, 5));
  CHECK(*critical.score == 59);
  CHECK(*critical.cap == 59);
  CHECK(critical.status == HealthStatus::action_needed);
  const auto weak = with("[[champion]]\nname = \"Champion a\"\nit = 1\nbusiness = 1\n");
  CHECK(weak.score > 90);
}

TEST_CASE("health: the explanation says the points, the cap and what costs the most") {
  const auto hikari = test::load_example("hikari").dossier;
  const auto health = assess_on(hikari, "2026-06-18").health;
  const auto phrases = explain(health, test::playbook());
  REQUIRE(phrases.size() == 3);
  CHECK(phrases[0].in(Language::ja) == "59点です。");
  CHECK(phrases[1].in(Language::ja) ==
        "計算上は76点ですが、「部署間の差」が重大の段階にあるため59点を上限としています。");
  CHECK(phrases[2].in(Language::ja) == "主な減点：部署間の差 −15点、目標 −5点");
  CHECK(health.most_lost()[0]->lost == doctest::Approx(15));
}

TEST_CASE("health: the lost points and the raw score make 100") {
  for (const auto* name : {"minato", "hikari", "aoba"}) {
    const auto loaded = test::load_example(name);
    for (const auto& checkin : loaded.dossier.checkins) {
      const auto health = assess(loaded.dossier, *checkin.date).health;
      if (!health.raw) continue;
      double lost = 0;
      for (const auto& component : health.components) lost += component.lost;
      CHECK(std::abs(100 - lost - *health.raw) <= 0.5);
    }
  }
}

TEST_CASE("health: the trend against the record before") {
  const auto aoba = test::load_example("aoba").dossier;
  CHECK(assess_on(aoba, "2026-07-01").health.trend == Trend::falling);
  CHECK_FALSE(assess_on(aoba, "2026-06-17").health.trend);
  CHECK(assess_on(aoba, "2026-08-19").health.trend == Trend::level);  // 30 → 34, the record without figures passed over
  CHECK(assess_on(test::load_example("hikari").dossier, "2026-07-16").health.trend == Trend::rising);
}

}  // namespace planner
