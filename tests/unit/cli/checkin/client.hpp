// A small client in memory, with one recorded meeting, for the ways to record the next one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planner/cli/run.hpp"
#include "support/memory_system.hpp"

namespace planner::test {

inline constexpr std::string_view small_engagement = R"(format = 1
id = "minato"
language = "ja"

[client]
name = "みなと商事"
sponsor = "港社長"
lead = "佐藤"

[period]
start = 2026-04-06
weeks = 16

[meetings]
cadence = "every 2 weeks on tue"
first = 2026-04-07

[[department]]
id = "sales"
name = "営業部"
headcount = 12

[[department]]
id = "admin"
name = "総務"
headcount = 5

[[goal]]
id = "mail"
title = "見積メール"
unit = "分"
baseline = 30
target = 20

[[goal]]
id = "use"
title = "利用率"
metric = "adoption"
target = 70

[[use_case]]
id = "sales_mail"
title = "見積メールの下書き"
department = "sales"
stages = { proposal = 2026-04-07, trial = 2026-04-14 }
)";

inline constexpr std::string_view first_checkin = R"(format = 1
date = 2026-04-21
meeting = 2
attendees = ["佐藤", "木村"]
absent = ["岡"]

[[usage]]
department = "sales"
active = 9
regular = 5
hours = 4.5

[[action]]
id = "a-one"
title = "ひな形を作る"
owner = "木村"
due = 2026-04-28

[[action]]
id = "a-two"
title = "手順を配る"
owner = "佐藤"
due = 2026-05-11

[[goal]]
id = "mail"
value = 26

[[question]]
id = "q-one"
text = "写真を入れてよいですか"
)";

/// The client on the day of its third meeting, with a home and a terminal.
class Desk {
 public:
  Desk() {
    system.files["minato/engagement.toml"] = small_engagement;
    system.files["minato/checkins/2026-04-07-first.toml"] = "format = 1\ndate = 2026-04-07\nmeeting = 1\n";
    system.files["minato/checkins/2026-04-21-second.toml"] = first_checkin;
    system.folders = {"minato", "minato/checkins"};
    system.variables["HOME"] = "/home/me";
    system.now = make_date(2026, 5, 7);
    system.terminal = true;
  }

  MemorySystem system;

  int checkin(std::vector<std::string> words = {}) {
    words.insert(words.begin(), {"checkin", "minato"});
    return run(words, system);
  }

  /// Answers to the questions, one a line.
  int answer(const std::vector<std::string>& lines) {
    for (const auto& line : lines) system.input += line + "\n";
    return checkin();
  }

  /// The text of the check-in that was made; empty when none was.
  std::string made() const {
    std::string text;
    for (const auto& [path, content] : system.files)
      if (path.starts_with("minato/checkins/") && !path.ends_with("first.toml") && !path.ends_with("second.toml"))
        text += content;
    return text;
  }

  bool shows(std::string_view words) const { return system.out.find(words) != std::string::npos; }
  bool complains(std::string_view words) const { return system.err.find(words) != std::string::npos; }

  static constexpr const char* draft = "/home/me/.local/state/planner/drafts/minato.txt";
};

/// The same without a terminal, as in a script.
struct Script : Desk {
  Script() { system.terminal = false; }
};

}  // namespace planner::test
