// What init takes, from options and on a terminal: dates, times and digits in the ways people write them.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "planner/cli/run.hpp"
#include "support/memory_system.hpp"

namespace planner::test {
namespace {

struct Beginner {
  MemorySystem system;

  Beginner() {
    system.now = make_date(2026, 5, 7);
    system.variables["LANG"] = "ja_JP.UTF-8";
  }

  int init(std::vector<std::string> words) {
    words.insert(words.begin(), {"init", "minato"});
    return run(words, system);
  }
  bool says(const std::string& text) { return system.files["minato/engagement.toml"].find(text) != std::string::npos; }
  bool shows(const std::string& text) const { return system.out.find(text) != std::string::npos; }
};

}  // namespace

TEST_CASE("init reads dates, weeks and times as a check-in does") {
  for (const auto* start : {"5/11", "５月１１日", "2026/5/11", "+4"}) {
    Beginner beginner;
    CHECK(beginner.init({"--client", "みなと商事", "--start", start, "--weeks", "１４", "--time", "９：３０"}) == 0);
    CHECK(beginner.says("start = 2026-05-11"));
    CHECK(beginner.says("weeks = 14"));
    CHECK(beginner.says("time = \"9:30\""));
    CHECK(beginner.says("every 2 weeks on mon"));
  }
  Beginner beginner;
  CHECK(beginner.init({"--client", "A", "--start", "13/45"}) == 2);
  CHECK(beginner.init({"--client", "A", "--weeks", "２０"}) == 2);
  CHECK(beginner.system.err.find("「２０」は --weeks に使えません") != std::string::npos);
}

TEST_CASE("on a terminal the same forms are read, and what cannot be read gets an example") {
  Beginner beginner;
  beginner.system.terminal = true;
  beginner.system.input =
      "みなと商事\n来週\n5月11日\n二十\n１４\nEvery 2 weeks on Tue\n１０時\n１０：００\n営業部\n営業部：８\n\n\n\n\n";
  CHECK(beginner.init({}) == 0);
  CHECK(beginner.says("start = 2026-05-11"));
  CHECK(beginner.says("weeks = 14"));
  CHECK(beginner.says("every 2 weeks on tue"));
  CHECK(beginner.says("time = \"10:00\""));
  CHECK(beginner.says("headcount = 8"));
  CHECK(beginner.shows("読み取れませんでした。もう一度お願いします。\n    例：2026-05-11、5/11、5月11日\n"));
  CHECK(beginner.shows("読み取れませんでした。もう一度お願いします。\n    例：14、auto\n"));
  CHECK(beginner.shows("読み取れませんでした。もう一度お願いします。\n    例：10:00\n"));
  CHECK(beginner.shows("読み取れませんでした。もう一度お願いします。\n    例：営業部:8、sales=営業部:8\n"));
}

}  // namespace planner::test
