// A document as of an earlier day never changes by what is recorded later: whatever is drawn at random and recorded by
// the program itself, what was printed before comes out again to the byte.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "planner/base/text.hpp"
#include "planner/cli/run.hpp"
#include "support/load.hpp"
#include "support/memory_system.hpp"
#include "support/paths.hpp"

using namespace planner;
using test::MemorySystem;
using Line = std::vector<std::string>;

namespace {

/// An example in memory as it was on a day: check-ins after it are left out.
struct Example {
  MemorySystem system;
  std::vector<Date> days;  ///< of its check-ins

  Example(const std::string& name, std::size_t keep) {
    const std::string folder = test::examples_folder + "/" + name;
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
      if (entry.is_regular_file()) paths.push_back(entry.path());
    std::ranges::sort(paths);
    system.folders = {"client", "client/checkins"};
    for (const auto& path : paths) {
      const auto inside = path.substr(folder.size());
      const bool checkin = inside.starts_with("/checkins/");
      if (checkin && days.size() == keep) continue;
      if (checkin) days.push_back(*parse_date(inside.substr(10, 10)));
      system.files["client" + inside] = test::read_text(path);
    }
  }

  int run(Line words) {
    system.out.clear();
    system.err.clear();
    return planner::run(words, system);
  }

  /// What is printed of a day.
  std::string documents(Date day) {
    std::string text;
    for (const Line& words : std::vector<Line>{{"plan", "client", "-f", "json"},
                                               {"plan", "client", "--for", "advisor"},
                                               {"agenda", "client"},
                                               {"minutes", "client"},
                                               {"check", "client", "-f", "json"}}) {
      Line command = words;
      command.insert(command.end(), {"--as-of", iso(day)});
      text += std::to_string(run(command)) + "\n" + system.out + system.err;
    }
    return text;
  }

  std::size_t checkins() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        system.files, [](const auto& file) { return file.first.starts_with("client/checkins/"); }));
  }
};

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int up_to(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most + 1)); }
  template <class T>
  const T& one_of(const std::vector<T>& all) {
    return all[static_cast<std::size_t>(up_to(static_cast<int>(all.size()) - 1))];
  }

 private:
  std::mt19937 engine_;
};

/// Ids of a kind, as they stand in the files.
std::vector<std::string> ids_in(const Example& example, const std::string& table) {
  std::vector<std::string> ids;
  for (const auto& [path, text] : example.system.files) {
    const std::string head = "[[" + table + "]]";
    for (auto at = text.find(head); at != std::string::npos; at = text.find(head, at + 1)) {
      const auto start = text.find('"', text.find("id ", at)) + 1;
      ids.push_back(text.substr(start, text.find('"', start) - start));
    }
  }
  if (ids.empty()) ids.emplace_back("none");
  return ids;
}

/// Something that may have happened on a day. What does not fit the client is refused, and is no harm.
Line event(const Example& example, Dice& dice, Date day) {
  const auto department = dice.one_of(ids_in(example, "department"));
  const auto use_case = dice.one_of(ids_in(example, "use_case"));
  const auto goal = dice.one_of(ids_in(example, "goal"));
  const auto action = dice.one_of(ids_in(example, "action"));
  const auto meeting = std::to_string(1 + dice.up_to(8));
  const auto soon = iso(day + Days{dice.up_to(20)});
  const auto few = std::to_string(dice.up_to(6));
  const std::vector<Line> events{{"--move", meeting + ":" + soon},
                                 {"--cancel", meeting},
                                 {"--meeting", meeting, "--attended", few, "--usage", department + ":" + few},
                                 {"--meeting", meeting, "--not-held"},
                                 {"--usage", department + ":" + few + "/" + few},
                                 {"--department", department + ":" + std::to_string(1 + dice.up_to(30))},
                                 {"--department", "new=新しい部署:7"},
                                 {"--merge", department + ":" + dice.one_of(ids_in(example, "department"))},
                                 {"--champion", "新任:" + department},
                                 {"--champion-left", dice.one_of<std::string>({"佐藤", "新任", "木村", "野村"})},
                                 {"--goal", goal + ":" + few},
                                 {"--stage", use_case + ":fitted"},
                                 {"--stage", use_case + ":driven"},
                                 {"--action", "佐藤:" + soon + ":後から決めたこと"},
                                 {"--close", action},
                                 {"--postpone", action + ":" + soon},
                                 {"--ask", "後からのご質問"},
                                 {"--milestone", "ms" + few + ":done"},
                                 {"--milestone", "ms" + few + ":" + soon},
                                 {"--chat", "5/" + few},
                                 {"--midterm", "change", "--note", "後の話", "--decision", "後の決定"},
                                 {"--extend", "16"},
                                 {"--end"}};
  return dice.one_of(events);
}

}  // namespace

TEST_CASE("property: what is recorded later never changes a document of an earlier day") {
  int recorded = 0;
  unsigned seed = 1;
  for (const auto* name : {"minato", "hikari", "aoba", "harbor"}) {
    Dice dice(seed++);
    Example example(name, name == std::string("harbor") ? 2 : 3);
    const std::vector<Date> days{example.days[1], example.days.back() + Days{3}};
    std::vector<std::string> before;
    for (const Date day : days) before.push_back(example.documents(day));
    Date later = days.back();
    for (int i = 0; i < 25; ++i) {
      later += Days{dice.up_to(3) + (i == 0 ? 1 : 0)};
      Line words{"checkin", "client", "--yes", "--as-of", iso(later)};
      const auto what = event(example, dice, later);
      words.insert(words.end(), what.begin(), what.end());
      const auto files = example.checkins();
      const int status = example.run(words);
      CHECK(example.checkins() == files + (status == 0 ? 1 : 0));
      recorded += status == 0 ? 1 : 0;
      // Nothing that was recorded makes the client unreadable.
      CHECK_MESSAGE(example.run({"plan", "client", "--as-of", iso(later)}) == 0, join(words, " "), example.system.err);
    }
    for (std::size_t i = 0; i < days.size(); ++i) CHECK(example.documents(days[i]) == before[i]);
  }
  // Enough of it was possible for the test to mean something.
  CHECK(recorded > 40);
}
