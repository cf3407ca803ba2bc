// Whose paper it is, in one line; and the mark between a name and its value.
#pragma once

#include <string>
#include <string_view>

#include "planner/document/document.hpp"

namespace planner {

inline std::string letterhead_line(const Document& document) {
  const auto& [advisor, organization, color, logo] = document.letterhead;
  const std::string_view between = document.language == Language::ja ? "　" : ", ";
  return organization + std::string(organization.empty() || advisor.empty() ? "" : between) + advisor;
}

inline std::string_view colon(Language language) { return language == Language::ja ? "：" : ": "; }

}  // namespace planner
