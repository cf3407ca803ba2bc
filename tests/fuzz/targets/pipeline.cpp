// Every command over a client: the first byte picks one document in one format and language, the rest are the files,
// parted by lines of "%%": engagement.toml, then check-ins; what looks like a calendar, a playbook or an item of a news
// shelf becomes one.
#include <algorithm>
#include <cstdlib>

#include "../support/every_document.hpp"
#include "../support/memory_system.hpp"
#include "planner/base/text.hpp"
#include "planner/cli/run.hpp"
#include "support.hpp"

using namespace planner;

namespace {

constexpr std::string_view mark = "\n%%\n";

std::string_view next_part(std::string_view& text) {
  const auto end = std::min(text.find(mark), text.size());
  const auto part = text.substr(0, end);
  text.remove_prefix(std::min(end + mark.size(), text.size()));
  return part;
}

void fill(test::MemorySystem& system, std::string_view text) {
  system.folders = {"c", "c/checkins", "c/news"};
  system.files["c/news/0.toml"] = "title = \"news\"\ndate = 2026-06-01\n";
  system.files["c/engagement.toml"] = next_part(text);
  for (int number = 10; !text.empty() && number < 99; ++number) {
    const auto part = next_part(text);
    if (part.starts_with("BEGIN:VCALENDAR"))
      system.files["c/own.ics"] = part;
    else if (part.starts_with("title"))
      system.files["c/news/1.toml"] = part;
    else if (part.find("[[series]]") != std::string_view::npos)
      system.files["c/own.toml"] = part;
    else
      system.files["c/checkins/" + std::to_string(number) + ".toml"] = part;
  }
}

bool has_controls(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
}

}  // namespace

PLANNER_FUZZ_TARGET(text) {
  static const auto documents = test::every_document("c");
  if (text.empty()) return;
  const auto& document = documents[static_cast<unsigned char>(text.front()) % documents.size()];
  test::MemorySystem system;
  fill(system, text.substr(1));
  const int status = run(document.arguments, system);
  const auto demand = [&](bool holds, const std::string& promise) {
    if (!holds) fuzz::demand(false, (join(document.arguments, " ") + ": " + promise + "\n" + system.err).c_str());
  };
  demand(status >= 0 && status <= 3, "the status is that of a command whose system works");
  demand(status != 3 || !system.err.empty(), "what is wrong with a file is said");
  demand(valid_utf8(system.out) && valid_utf8(system.err), "what is printed is valid text");
  demand(!has_controls(system.err), "no control character on standard error");
  demand(document.format != "text" || !has_controls(system.out), "no control character in a text");
}
