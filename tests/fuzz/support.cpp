#include "support.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "planner/base/text.hpp"

namespace planner::fuzz {

void demand(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", promise);
  std::abort();
}

void show(const Findings& findings, std::string_view text) {
  const Sources sources{{"a file", std::string(text)}};
  for (const auto language : {Language::ja, Language::en})
    for (const auto& finding : findings) {
      const auto shown = print_finding(finding, sources, language);
      demand(valid_utf8(shown) && shown.ends_with('\n'), "a finding is valid text");
      const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; };
      demand(std::ranges::none_of(shown, is_control), "a finding holds no control character");
    }
}

}  // namespace planner::fuzz
