// The three client stories of domain.md section 9: every figure and every signal of all 23 check-ins, exactly as its
// tables expect them.
#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include "planner/assess/assessment.hpp"
#include "planner/assess/rounding.hpp"
#include "support/load.hpp"

namespace planner {
namespace {

constexpr double unmeasured = -1;

/// A row of the tables: adoption, expected adoption and core share in percent, gap in points, Gini, hours a month.
struct Row {
  const char* date;
  int week;
  double adoption, expected, core, gap, gini, hours;
  int raw, score;  ///< -1 where there is none
  const char* status;
  std::set<std::string> signals;  ///< "kind:level"
};

const std::vector<Row> minato{
    {"2026-04-07", 1, 20.0, 23, 0, 17.5, 0.21, 3, 68, -1, "too_early", {}},
    {"2026-04-21", 3, 36.0, 28, 44, 11.4, 0.07, 12, 99, 99, "on_track", {"polarized_within:watch"}},
    {"2026-05-07",
     5,
     48.0,
     35,
     58,
     7.1,
     0.03,
     21,
     99,
     99,
     "on_track",
     {"polarized_within:watch", "goal_off_track:watch"}},
    {"2026-05-19", 7, 56.0, 45, 64, 10.0, 0.04, 30, 100, 100, "on_track", {"polarized_within:watch"}},
    {"2026-06-02",
     9,
     64.0,
     54,
     69,
     21.4,
     0.07,
     39,
     95,
     95,
     "on_track",
     {"polarized_within:watch", "polarized_between:watch"}},
    {"2026-06-16", 11, 72.0, 62, 72, 17.5, 0.06, 47, 98, 98, "on_track", {}},
    {"2026-06-30", 13, 80.0, 68, 75, 10.7, 0.03, 55, 100, 100, "on_track", {}},
    {"2026-07-14", 15, 84.0, 73, 81, 15.0, 0.04, 62, 98, 98, "on_track", {}},
};

const std::vector<Row> hikari{
    {"2026-05-07", 1, 17.5, 20, 14, 43.8, 0.48, 20, 81, -1, "too_early", {"champion_missing:watch"}},
    {"2026-05-21",
     3,
     35.0,
     25,
     36,
     57.5,
     0.35,
     42,
     81,
     59,
     "action_needed",
     {"champion_missing:warn", "polarized_within:watch", "polarized_between:critical"}},
    {"2026-06-04",
     5,
     42.5,
     33,
     47,
     65.0,
     0.31,
     62,
     78,
     59,
     "action_needed",
     {"champion_missing:warn", "action_overdue:watch", "polarized_within:watch", "polarized_between:critical",
      "peripheral_use:watch", "goal_off_track:watch"}},
    {"2026-06-18",
     7,
     47.5,
     42,
     55,
     71.2,
     0.29,
     73,
     76,
     59,
     "action_needed",
     {"champion_missing:warn", "action_overdue:warn", "attendance_drop:watch", "chat_slow:watch",
      "polarized_within:watch", "polarized_between:critical", "goal_off_track:critical"}},
    {"2026-07-02",
     9,
     58.8,
     50,
     62,
     51.2,
     0.17,
     94,
     84,
     59,
     "action_needed",
     {"action_overdue:watch", "polarized_within:watch", "polarized_between:critical", "goal_off_track:warn"}},
    {"2026-07-16",
     11,
     68.8,
     57,
     67,
     31.2,
     0.09,
     118,
     91,
     74,
     "attention",
     {"polarized_within:watch", "polarized_between:warn", "goal_off_track:warn"}},
    {"2026-08-06",
     14,
     76.2,
     65,
     74,
     22.5,
     0.06,
     143,
     93,
     93,
     "on_track",
     {"polarized_within:watch", "polarized_between:watch", "goal_off_track:watch"}},
    {"2026-08-20",
     16,
     80.0,
     70,
     78,
     17.5,
     0.05,
     163,
     97,
     97,
     "on_track",
     {"polarized_within:watch", "goal_off_track:watch"}},
};

const std::vector<Row> aoba{
    {"2026-06-03",
     1,
     10.0,
     15,
     0,
     25.0,
     0.46,
     3,
     57,
     -1,
     "too_early",
     {"champion_missing:watch", "goal_weak:warn", "champion_skill:warn"}},
    {"2026-06-17",
     3,
     28.3,
     24,
     12,
     35.7,
     0.22,
     12,
     70,
     59,
     "action_needed",
     {"champion_missing:critical", "goal_weak:warn", "champion_skill:warn", "attendance_drop:watch", "chat_slow:watch",
      "polarized_between:watch"}},
    {"2026-07-01",
     5,
     23.3,
     35,
     14,
     42.9,
     0.32,
     10,
     43,
     43,
     "action_needed",
     {"champion_missing:critical", "goal_weak:warn", "use_case_stuck:warn", "champion_skill:warn", "meeting_slip:watch",
      "action_overdue:critical", "polarized_between:watch", "peripheral_use:watch", "chat_silent:watch",
      "goal_off_track:critical"}},
    {"2026-07-22",
     8,
     16.7,
     48,
     20,
     41.7,
     0.44,
     7,
     30,
     30,
     "action_needed",
     {"champion_missing:critical", "goal_weak:watch", "use_case_stuck:critical", "champion_skill:warn",
      "meeting_slip:warn", "action_overdue:critical", "stale_knowledge:warn", "attendance_drop:warn",
      "polarized_between:watch", "neglect:critical", "peripheral_use:watch", "chat_silent:warn",
      "goal_off_track:critical"}},
    {"2026-07-29",
     9,
     unmeasured,
     unmeasured,
     unmeasured,
     unmeasured,
     unmeasured,
     unmeasured,
     -1,
     -1,
     "no_data",
     {"champion_missing:critical", "goal_weak:watch", "use_case_stuck:critical", "champion_skill:warn",
      "meeting_slip:warn", "action_overdue:critical", "stale_knowledge:warn", "data_gap:watch"}},
    {"2026-08-19",
     12,
     18.3,
     60,
     27,
     34.5,
     0.33,
     9,
     34,
     34,
     "action_needed",
     {"champion_missing:critical", "goal_weak:watch", "use_case_stuck:critical", "champion_skill:warn",
      "meeting_slip:watch", "action_overdue:critical", "stale_knowledge:critical", "attendance_drop:warn",
      "chat_slow:watch", "polarized_within:watch", "polarized_between:watch", "neglect:critical",
      "peripheral_use:watch", "goal_off_track:critical"}},
    {"2026-09-16",
     16,
     10.0,
     60,
     33,
     33.3,
     0.55,
     5,
     28,
     28,
     "action_needed",
     {"action_overdue:critical", "stale_knowledge:critical", "polarized_within:watch", "polarized_between:watch",
      "neglect:critical", "peripheral_use:watch"}},
};

void check_figure(const char* name, const std::optional<double>& value, double expected, double last_digit) {
  CAPTURE(name);
  if (expected == unmeasured) {
    CHECK_FALSE(value.has_value());
    return;
  }
  REQUIRE(value.has_value());
  // Halves may stand rounded either way.
  CHECK(std::abs(*value - expected) <= last_digit / 2 + 1e-9);
}

void check_score(const char* name, const std::optional<int>& value, int expected) {
  CAPTURE(name);
  if (expected < 0) {
    CHECK_FALSE(value.has_value());
    return;
  }
  REQUIRE(value.has_value());
  CHECK(*value == expected);
}

std::set<std::string> shown(const std::vector<Signal>& signals) {
  std::set<std::string> names;
  for (const auto& signal : signals)
    if (signal.level >= Level::watch) names.insert(signal.kind + ":" + std::string(id_of(signal.level)));
  return names;
}

std::optional<double> in_percent(const std::optional<double>& share) {
  return share ? std::optional(percent(*share)) : std::nullopt;
}

void check_row(const Dossier& dossier, const Row& row) {
  CAPTURE(row.date);
  const auto result = assess(dossier, *parse_date(row.date));
  const auto& now = *result.figures();
  CHECK(now.week == row.week);
  check_figure("adoption", in_percent(now.adoption), row.adoption, 0.1);
  if (row.expected != unmeasured) check_figure("expected", result.expected, row.expected, 1);
  check_figure("core share", in_percent(now.core_share), row.core, 1);
  check_figure("gap", now.gap ? std::optional(now.gap->points) : std::nullopt, row.gap, 0.1);
  check_figure("Gini", now.gini, row.gini, 0.01);
  check_figure("hours a month", now.hours_per_month(), row.hours, 1);
  check_score("raw", result.health.raw, row.raw);
  check_score("score", result.health.score, row.score);
  CHECK(id_of(result.health.status) == row.status);
  std::string got, wanted;
  for (const auto& name : shown(result.signals)) got += name + " ";
  for (const auto& name : row.signals) wanted += name + " ";
  CHECK(got == wanted);
}

void check_story(const std::string& name, const std::vector<Row>& rows) {
  const auto client = test::load_example(name);
  for (const auto& row : rows) check_row(client.dossier, row);
}

}  // namespace

TEST_CASE("story of minato: a steady rise, nothing above a watch") { check_story("minato", minato); }
TEST_CASE("story of hikari: a gap between departments that closes") { check_story("hikari", hikari); }
TEST_CASE("story of aoba: a stall that ends off track") { check_story("aoba", aoba); }

}  // namespace planner
