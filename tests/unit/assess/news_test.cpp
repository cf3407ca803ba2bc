#include "planner/assess/news.hpp"

#include <doctest/doctest.h>

#include "planner/assess/adapt.hpp"
#include "planner/read/read.hpp"
#include "unit/assess/engagements.hpp"

using namespace planner;

namespace {

const std::string use_cases =
    "[[tool]]\nname = \"ChatGPT Business\"\n"
    "[[use_case]]\nid = \"mail\"\ntitle = \"Draft mails\"\ndepartment = \"a\"\nstages = { proposal = 2026-04-07 }\n"
    "[[use_case]]\nid = \"minutes\"\ntitle = \"Minutes\"\ndepartment = \"b\"\nstages = { proposal = 2026-04-07 }\n";

NewsItem item(const std::string& text) {
  const auto read = read_news(text, 9);
  REQUIRE(read.value);
  REQUIRE_FALSE(has_error(read.findings));
  return *read.value;
}

struct Shelf {
  Dossier client;
  explicit Shelf(const std::vector<std::string>& items, const std::vector<std::string>& checkins = {})
      : client(test::client(test::three_departments(use_cases), checkins)) {
    for (const auto& text : items) client.news.push_back(item(text));
  }
  std::vector<std::string> titles(const std::string& date) const {
    const auto state = fold(client.engagement, client.checkins, *parse_date(date));
    std::vector<std::string> titles;
    for (const auto& pick : news_for(client, state, *parse_date(date))) titles.push_back(*pick.item->title);
    return titles;
  }
};

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("news: fits by tool, in its longer or shorter form; without a tool everybody") {
  const Shelf shelf({"title = \"A\"\ndate = 2026-04-01\ntool = \"chatgpt\"\n",
                     "title = \"B\"\ndate = 2026-04-02\ntool = \"Copilot\"\n", "title = \"C\"\ndate = 2026-04-03\n"});
  CHECK(shelf.titles("2026-04-10") == Titles{"A", "C"});
}

TEST_CASE("news: fits by department or use case, by id or the beginning of a name") {
  const Shelf shelf({"title = \"A\"\ndate = 2026-04-01\nfor = [\"dept a\"]\n",
                     "title = \"B\"\ndate = 2026-04-02\nfor = [\"mail\", \"elsewhere\"]\n",
                     "title = \"C\"\ndate = 2026-04-03\nfor = [\"elsewhere\"]\n"});
  CHECK(shelf.titles("2026-04-10") == Titles{"A", "B"});
}

TEST_CASE("news: not before its date, and what was applied does not come back") {
  const std::vector<std::string> items{"title = \"A\"\ndate = 2026-04-01\n", "title = \"B\"\ndate = 2026-05-01\n"};
  const Shelf shelf(items, {"date = 2026-04-21\n[[news]]\ntitle = \"a\"\n"});
  CHECK(shelf.titles("2026-04-10") == Titles{"A"});
  CHECK(shelf.titles("2026-04-21").empty());
  CHECK(shelf.titles("2026-05-10") == Titles{"B"});
}

TEST_CASE("news: the oldest knowledge first, of equal age the older item") {
  const std::vector<std::string> items{"title = \"Late\"\ndate = 2026-04-20\nfor = [\"minutes\"]\n",
                                       "title = \"Early\"\ndate = 2026-04-10\nfor = [\"mail\"]\n"};
  CHECK(Shelf(items).titles("2026-04-25") == Titles{"Early", "Late"});
  // News applied to mails makes that knowledge the younger one.
  const Shelf renewed(items, {"date = 2026-04-21\n[[news]]\ntitle = \"Other\"\nuse_case = \"mail\"\n"});
  CHECK(renewed.titles("2026-04-25") == Titles{"Late", "Early"});
}

TEST_CASE("news: a use case set aside is not served") {
  const Shelf shelf({"title = \"A\"\ndate = 2026-04-01\nfor = [\"mail\"]\n"},
                    {"date = 2026-04-21\n[[use_case]]\nid = \"mail\"\nstage = \"parked\"\n"});
  CHECK(shelf.titles("2026-04-10") == Titles{"A"});
  CHECK(shelf.titles("2026-04-21").empty());
}

TEST_CASE("news: the next meeting names the pick, no other does") {
  const Shelf shelf({"title = \"A\"\ndate = 2026-04-01\nfor = [\"mail\"]\n"});
  const auto schedule = make_adapted_schedule(shelf.client, *parse_date("2026-04-10"));
  const auto* next = schedule.next_meeting(*parse_date("2026-04-10"));
  REQUIRE(next);
  for (const auto& meeting : schedule.meetings)
    for (const auto& entry : meeting.agenda.items) {
      const bool named = entry.focus.en.find("“A” (Draft mails)") != std::string::npos;
      CHECK(named == (meeting.number == next->number && entry.id == "news_apply"));
    }
}

TEST_CASE("news: files with mistakes are said with their place") {
  const auto read = read_news("titel = \"A\"\ndate = 2026-04-01\nfor = \"mail\"\n", 9);
  REQUIRE(read.findings.size() == 3);  // unknown key, missing title, a text where a list is wanted
  for (const auto& finding : read.findings) CHECK(finding.place.file == 9);
}
