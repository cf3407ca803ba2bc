#include "planner/assess/adapt.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "unit/assess/engagements.hpp"

namespace planner {
namespace {

using test::items;

Agenda series_agenda(std::size_t count, std::size_t position, int minutes = 60) {
  return make_agenda(test::playbook(), count, position, minutes, {});
}

Insertion insertion(const std::string& id, int minutes, const std::string& present = "") {
  Insertion wanted;
  wanted.item.id = wanted.item.signal = id;
  wanted.item.title = {id, id};
  wanted.item.own_minutes = wanted.item.floor = minutes;
  wanted.present = present;
  return wanted;
}

std::string adapted(Agenda agenda, const std::vector<Insertion>& insertions, int minutes = 60) {
  adapt(agenda, insertions, test::playbook());
  scale(agenda, minutes);
  CHECK(agenda.minutes() == minutes);
  return items(agenda);
}

/// The agenda of a meeting of an example as it is known on a day.
Agenda example_agenda(const std::string& name, int meeting, const std::string& day) {
  const auto dossier = test::load_example(name).dossier;
  return make_adapted_schedule(dossier, *parse_date(day)).meeting(meeting)->agenda;
}

}  // namespace

TEST_CASE("the two agendas that the method works out by hand (domain 2.6)") {
  const std::string after_w5 =
      "prev_actions 3, usage_review 7, goals_check 6, usecase_review 9, polarized_between 10, champion_missing 8, "
      "support_nonusers 8, chat_review 3, news_apply 3, next_actions 3";
  const std::string after_w7 =
      "prev_actions 3, midterm_report 8, usage_review 5, goals_check 7, usecase_review 10, polarized_between 10, "
      "goal_off_track 8, chat_review 3, news_apply 3, next_actions 3";
  CHECK(items(example_agenda("hikari", 4, "2026-06-04")) == after_w5);
  const auto fifth = example_agenda("hikari", 5, "2026-06-18");
  CHECK(items(fifth) == after_w7);
  REQUIRE(fifth.carried.size() == 1);
  CHECK(fifth.carried.front().id == "standardize");
  CHECK(fifth.carried.front().own_minutes == 8);
  std::string by_chat;
  for (const auto& item : fifth.by_chat) by_chat += item.id + " ";
  CHECK(by_chat == "champion_missing action_overdue ");
}

TEST_CASE("an agenda that was held stays as it was, whatever is recorded later") {
  for (const auto* name : {"minato", "hikari", "aoba", "harbor"}) {
    CAPTURE(name);
    const auto dossier = test::load_example(name).dossier;
    const auto later = make_adapted_schedule(dossier, *parse_date("2027-03-01"));
    for (const auto& meeting : later.meetings) {
      if (!meeting.takes_place()) continue;
      CAPTURE(meeting.number);
      const auto then = make_adapted_schedule(dossier, meeting.date - Days{1});
      CHECK(items(meeting.agenda) == items(then.meeting(meeting.number)->agenda));
    }
  }
}

TEST_CASE("a healthy client's meetings are left as the method has them") {
  const auto dossier = test::load_example("minato").dossier;
  for (const auto& meeting : make_adapted_schedule(dossier, *parse_date("2026-08-01")).meetings) {
    CAPTURE(meeting.number);
    CHECK(meeting.agenda.by_chat.empty());
    for (const auto& item : meeting.agenda.items) CHECK(item.signal.empty());
  }
}

TEST_CASE("what is settled between two meetings is asked for no more") {
  auto dossier = test::load_example("hikari").dossier;
  const auto appointed = read_checkin(
      "format = 1\ndate = 2026-06-10\n[[champion]]\nname = \"坂本班長\"\ndepartments = [\"manufacturing\"]\n"
      "from = 2026-06-10\n",
      99);
  REQUIRE(appointed.value);
  dossier.checkins.push_back(*appointed.value);
  const auto agenda = make_adapted_schedule(dossier, *parse_date("2026-06-12")).meeting(4)->agenda;
  CHECK_FALSE(test::has_item(agenda, "champion_missing"));
  CHECK(test::has_item(agenda, "polarized_between"));
}

TEST_CASE("an agenda that holds the phase item gives it the focus and the longer minutes") {
  // 16-M4 has support_nonusers with 10 minutes, two more are taken from the use cases and the news.
  CHECK(adapted(series_agenda(8, 3), {insertion("polarized_within", 12, "support_nonusers")}) ==
        "prev_actions 5, usage_review 10, goals_check 8, usecase_review 11, support_nonusers 12, chat_review 5, "
        "news_apply 4, next_actions 5");
  auto agenda = series_agenda(8, 3);
  adapt(agenda, std::vector{insertion("polarized_within", 8, "support_nonusers")}, test::playbook());
  const auto item = std::ranges::find(agenda.items, "support_nonusers", &AgendaItem::id);
  REQUIRE(item != agenda.items.end());
  CHECK(item->own_minutes == 10);
  CHECK(item->signal == "polarized_within");
  CHECK(item->focus.ja == "polarized_within");
}

TEST_CASE("no more than two items and twenty minutes; the rest goes to the chat in its order") {
  auto agenda = series_agenda(8, 3);
  adapt(agenda, std::vector{insertion("a", 5), insertion("b", 5), insertion("c", 3)}, test::playbook());
  CHECK(test::has_item(agenda, "b"));
  REQUIRE(agenda.by_chat.size() == 1);
  CHECK(agenda.by_chat.front().id == "c");

  agenda = series_agenda(8, 0);
  adapt(agenda, std::vector{insertion("restart", 20), insertion("support", 8)}, test::playbook());
  CHECK(test::has_item(agenda, "restart"));
  CHECK_FALSE(test::has_item(agenda, "support"));
  CHECK(agenda.by_chat.size() == 1);
}

TEST_CASE("the first meeting of a stalled client looks back; low literacy asks for early support") {
  const auto agenda = example_agenda("aoba", 1, "2026-05-20");
  CHECK(agenda.items.at(4).id == "restart");
  CHECK(agenda.items.at(4).own_minutes == 20);
  CHECK(agenda.minutes() == 60);
  const auto early = example_agenda("hikari", 1, "2026-05-01");
  const auto support = std::ranges::find(early.items, "support_nonusers", &AgendaItem::id);
  REQUIRE(support != early.items.end());
  CHECK(support->own_minutes == 8);
  // The department where the start is hardest gives the task that all try.
  const auto third = example_agenda("hikari", 3, "2026-05-21");
  const auto trial = std::ranges::find(third.items, "hands_on_fit", &AgendaItem::id);
  REQUIRE(trial != third.items.end());
  CHECK(trial->focus.ja.find("製造部") != std::string::npos);
}

TEST_CASE("whatever is asked for, minutes add up, floors hold, and nothing is lost") {
  std::mt19937 random(20261124);
  const std::vector<std::string> present{
      "", "", "goal_agree", "champion_plan", "support_nonusers", "deepen_core", "hands_on_fit"};
  for (int round = 0; round < 2000; ++round) {
    const std::size_t count = 4 + random() % 6, position = random() % count;
    const int minutes = std::vector{30, 45, 60, 90}[random() % 4];
    const auto before = series_agenda(count, position, minutes);
    std::vector<Insertion> wanted;
    for (unsigned i = 0; i < random() % 5; ++i)
      wanted.push_back(
          insertion("s" + std::to_string(i), 3 + static_cast<int>(random() % 10), present[random() % present.size()]));
    auto agenda = before;
    adapt(agenda, wanted, test::playbook());
    int own = 0;
    for (const auto& item : agenda.items) {
      own += item.own_minutes;
      CHECK(item.own_minutes >= item.floor);
    }
    CHECK(own == 60);
    std::size_t found = agenda.by_chat.size();
    for (const auto& item : agenda.items) found += item.signal.empty() ? 0 : 1;
    CHECK(found == wanted.size());
    for (const auto& item : before.items) {
      const bool here = test::has_item(agenda, item.id);
      const bool carried = std::ranges::find(agenda.carried, item.id, &AgendaItem::id) != agenda.carried.end();
      CHECK(here != carried);
      if (item.fixed || item.keep) CHECK(here);
    }
    scale(agenda, minutes);
    CHECK(agenda.minutes() == minutes);
  }
}

}  // namespace planner
