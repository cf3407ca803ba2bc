#include "cli/checkin/drafts.hpp"

#include <doctest/doctest.h>

#include "cli/state_folder.hpp"
#include "support/memory_system.hpp"

using namespace planner;

TEST_CASE("a draft is read back as it was written") {
  const AnswerDraft draft{make_date(2026, 8, 20), {{"meeting", "8"}, {"held", ""}, {"notes", "タブ\tも"}}};
  const auto text = write_draft(draft);
  CHECK(text == "date\t2026-08-20\nmeeting\t8\nheld\t\nnotes\tタブ\tも\n");
  const auto back = read_draft(text);
  REQUIRE(back);
  CHECK(back->date == draft.date);
  CHECK(back->answers == draft.answers);
}

TEST_CASE("what is no draft is none") {
  CHECK_FALSE(read_draft(""));
  CHECK_FALSE(read_draft("meeting\t8\n"));
  CHECK_FALSE(read_draft("date\tyesterday\nmeeting\t8\n"));
}

TEST_CASE("the state folder follows XDG, then home") {
  test::MemorySystem system;
  CHECK_FALSE(state_folder(system));
  system.variables["HOME"] = "/home/me";
  CHECK(state_folder(system) == "/home/me/.local/state/planner");
  system.variables["XDG_STATE_HOME"] = "/state";
  CHECK(state_folder(system) == "/state/planner");
  system.variables["XDG_STATE_HOME"] = "relative";
  CHECK(state_folder(system) == "/home/me/.local/state/planner");
}

TEST_CASE("a draft is kept, replaced and thrown away") {
  test::MemorySystem system;
  system.variables["HOME"] = "/home/me";
  DraftPlace place(system, "hikari");
  CHECK_FALSE(place.load());
  CHECK_FALSE(place.save({make_date(2026, 8, 20), {{"meeting", "8"}}}));
  CHECK(system.folders.contains("/home/me/.local/state/planner/drafts"));
  CHECK_FALSE(place.save({make_date(2026, 8, 20), {{"meeting", "8"}, {"held", "n"}}}));
  REQUIRE(place.load());
  CHECK(place.load()->answers.size() == 2);
  place.discard();
  CHECK_FALSE(place.load());
  CHECK(system.files.empty());
}
