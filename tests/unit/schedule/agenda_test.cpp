#include "planner/schedule/agenda.hpp"

#include <algorithm>

#include "clients.hpp"

using namespace planner;
using namespace planner::test;

namespace {

Agenda agenda(std::size_t count, std::size_t position, int minutes = 60, const std::set<std::string>& happened = {}) {
  return make_agenda(playbook(), count, position, minutes, happened);
}

/// "12-M1 12-M3": what a series is made from.
std::string series(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += (text.empty() ? "" : " ") + agenda(count, i).rule;
  return text;
}

using Minutes = std::vector<int>;

}  // namespace

TEST_CASE("scaled minutes are rounded down, and missing ones go to the largest remainders in order") {
  const Minutes kick_off{3, 5, 8, 7, 12, 5, 8, 5, 3, 4};
  CHECK(scale_minutes(kick_off, 60) == kick_off);
  // Three quarters: 2.25 3.75 6 5.25 9 3.75 6 3.75 2.25 3; three missing go to the three of .75.
  CHECK(scale_minutes(kick_off, 45) == Minutes{2, 4, 6, 5, 9, 4, 6, 4, 2, 3});
  // 4.5 7.5 12 10.5 18 7.5 12 7.5 4.5 6; three missing go to the first three of .5.
  CHECK(scale_minutes(kick_off, 90) == Minutes{5, 8, 12, 11, 18, 7, 12, 7, 4, 6});
  // A third: 1 1.67 2.67 2.33 4 1.67 2.67 1.67 1 1.33; four missing go to the first four of .67.
  CHECK(scale_minutes(kick_off, 20) == Minutes{1, 2, 3, 2, 4, 2, 3, 1, 1, 1});
  CHECK(scale_minutes({1, 1, 1}, 10) == Minutes{4, 3, 3});
  CHECK(scale_minutes({60}, 25) == Minutes{25});
  CHECK(scale_minutes({}, 60).empty());
}

TEST_CASE("series by number of meetings") {
  CHECK(series(4) == "12-M1 12-M3 12-M4 12-M6");
  CHECK(series(5) == "12-M1 12-M2 12-M3 12-M4 12-M6");
  CHECK(series(6) == "12-M1 12-M2 12-M3 12-M4 12-M5 12-M6");
  CHECK(series(7) == "16-M1 16-M2 16-M3 16-M4 16-M5 16-M7 16-M8");
  CHECK(series(8) == "16-M1 16-M2 16-M3 16-M4 16-M5 16-M6 16-M7 16-M8");
  CHECK(series(9) == "16-M1 16-M2 16-M3 16-M4 16-M5 16-M6 16-M6 16-M7 16-M8");
  CHECK(series(12) == "16-M1 16-M2 16-M3 16-M4 16-M5 16-M6 16-M6 16-M6 16-M6 16-M6 16-M7 16-M8");
  // Fewer than the method gives: its beginning, its middle, its end.
  CHECK(series(3) == "12-M1 12-M4 12-M6");
  CHECK(series(2) == "12-M1 12-M6");
  CHECK(series(1) == "12-M6");
}

TEST_CASE("agendas as the method writes them") {
  CHECK(items(agenda(8, 0)) ==
        "prev_actions 3, sponsor_message 5, way_of_working 8, usage_review 7, work_map 12, champion_appoint 5, "
        "goals_check 8, chat_review 5, news_apply 3, next_actions 4");
  CHECK(
      items(agenda(8, 1)) ==
      "prev_actions 5, usage_review 8, goal_agree 15, usecase_review 15, champion_plan 5, chat_review 4, news_apply 4, "
      "next_actions 4");
  CHECK(
      items(agenda(8, 6)) ==
      "prev_actions 5, usage_review 7, goals_check 7, usecase_review 10, cross_share 15, chat_review 4, news_apply 6, "
      "next_actions 6");
  CHECK(items(agenda(6, 5)) == items(agenda(8, 7)));
  CHECK(agenda(6, 5).items.front().focus.ja == agenda(8, 7).items.front().focus.ja);
}

TEST_CASE("five meetings share cases in the mid-term report's place, seven deepen in the procedures' place") {
  CHECK(
      items(agenda(5, 3)) ==
      "prev_actions 5, cross_share 10, usage_review 5, goals_check 8, usecase_review 12, standardize 8, chat_review 4, "
      "news_apply 4, next_actions 4");
  CHECK(items(agenda(7, 4)) ==
        "prev_actions 5, midterm_report 10, usage_review 5, goals_check 10, usecase_review 10, deepen_core 8, "
        "chat_review 4, news_apply 4, next_actions 4");
}

TEST_CASE("every agenda adds up, has the seven functions, and the last closes the work") {
  for (std::size_t count = 1; count <= 16; ++count)
    for (const int minutes : {20, 30, 45, 60, 90, 37})
      for (std::size_t i = 0; i < count; ++i) {
        CAPTURE(count);
        CAPTURE(i);
        CAPTURE(minutes);
        const auto made = agenda(count, i, minutes);
        CHECK(made.minutes() == minutes);
        CHECK(std::ranges::all_of(made.items, [](const AgendaItem& item) { return item.minutes > 0; }));
        CHECK(std::ranges::count_if(made.items, &AgendaItem::fixed) == 7);
        CHECK(std::ranges::none_of(made.items, [](const AgendaItem& item) {
          return item.title.ja.empty() || item.title.en.empty() || item.focus.ja.empty() || item.focus.en.empty();
        }));
        CHECK(has_item(made, "outcome_report") == (i + 1 == count));
        CHECK(has_item(made, "self_running") == (i + 1 == count));
      }
}

TEST_CASE("half an hour of the second meeting") {
  // 2.5 4 7.5 7.5 2.5 2 2 2: two missing minutes go to the first two of .5.
  CHECK(items(agenda(8, 1, 30)) ==
        "prev_actions 3, usage_review 4, goal_agree 8, usecase_review 7, champion_plan 2, chat_review 2, news_apply 2, "
        "next_actions 2");
}

TEST_CASE("the advisor leads, then shares, then the champion leads") {
  const auto by = [](std::size_t position) { return agenda(8, position).facilitator; };
  for (const std::size_t i : {0U, 1U, 2U}) CHECK(by(i) == Facilitator::advisor);
  for (const std::size_t i : {3U, 4U, 5U}) CHECK(by(i) == Facilitator::shared);
  for (const std::size_t i : {6U, 7U}) CHECK(by(i) == Facilitator::champion);
}

TEST_CASE("what happens once and has happened is left out, its minutes going to the use cases") {
  const auto made = agenda(8, 4, 60, {"midterm_report"});
  CHECK(
      items(made) ==
      "prev_actions 5, usage_review 5, goals_check 10, usecase_review 20, standardize 8, chat_review 4, news_apply 4, "
      "next_actions 4");
}

TEST_CASE("a long form that has happened gives way to the short one of its function") {
  const auto made = agenda(8, 0, 60, {"work_map", "sponsor_message"});
  CHECK(!has_item(made, "work_map"));
  CHECK(items(made).find("usecase_review 17") != std::string::npos);
  CHECK(made.minutes() == 60);
}

TEST_CASE("a place beyond the series has no agenda") { CHECK(agenda(8, 8).items.empty()); }
