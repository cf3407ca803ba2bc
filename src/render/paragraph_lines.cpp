#include "render/paragraph_lines.hpp"

#include "planner/base/text.hpp"

namespace planner {

std::vector<std::string_view> paragraph_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (const auto part : split(text, '\n')) {
    const auto line = trim(part);
    const bool needless = line.empty() && (lines.empty() || lines.back().empty());
    if (!needless) lines.push_back(line);
  }
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace planner
