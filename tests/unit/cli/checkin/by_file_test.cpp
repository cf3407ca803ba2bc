#include <doctest/doctest.h>

#include "unit/cli/checkin/client.hpp"

using planner::test::Desk;

TEST_CASE("a file is recorded as it is, with its comments") {
  Desk client;
  const std::string text = "# 電話で伺った分\nformat = 1\ndate = 2026-05-07\nnotes = \"順調です\"\n";
  client.system.files["note.toml"] = text;
  CHECK(client.checkin({"--from", "note.toml"}) == 0);
  CHECK(client.made() == text);
}

TEST_CASE("standard input is a file too") {
  Desk client;
  client.system.input = "format = 1\ndate = 2026-05-07\nnotes = \"順調です\"";
  CHECK(client.checkin({"--from", "-"}) == 0);
  CHECK(client.made() == "format = 1\ndate = 2026-05-07\nnotes = \"順調です\"\n");
}

TEST_CASE("what is wrong with it is said with its name as given, and nothing is recorded") {
  Desk client;
  client.system.files["note.toml"] = "format = 1\ndate = 2026-05-07\nnote = \"順調です\"\n";
  CHECK(client.checkin({"--from", "note.toml"}) == 3);
  CHECK(client.complains("note.toml:3:1: "));
  CHECK(client.made().empty());
  CHECK(client.checkin({"--from", "missing.toml"}) == 4);
  CHECK(client.complains("missing.toml"));
}

TEST_CASE("a meeting that the plan does not have is refused, as a record and as a change") {
  Desk client;
  client.system.files["note.toml"] = "format = 1\ndate = 2026-05-07\nmeeting = 9\n";
  CHECK(client.checkin({"--from", "note.toml"}) == 3);
  CHECK(client.complains("note.toml:3:11: "));
  CHECK(client.complains("unknown-meeting"));
  client.system.files["note.toml"] =
      "format = 1\ndate = 2026-05-07\n[[meeting_change]]\nnumber = 30\ndate = 2026-05-28\n";
  CHECK(client.checkin({"--from", "note.toml"}) == 3);
  CHECK(client.complains("note.toml:4:10: "));
  CHECK(client.made().empty());
}

TEST_CASE("what cannot be read and what cannot be recorded are said in one run") {
  Desk client;
  client.system.files["note.toml"] =
      "format = 1\ndate = 2026-05-07\nmeeting = 3\nmode = \"fax\"\n[[milestone]]\nid = \"ms4\"\ndone = true\n";
  CHECK(client.checkin({"--from", "note.toml"}) == 3);
  CHECK(client.complains("unknown-word"));
  CHECK(client.complains("milestone-measured"));
}
