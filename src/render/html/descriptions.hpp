// Charts in words, for who cannot see them.
#pragma once

#include <string>

#include "planner/document/document.hpp"

namespace planner {

std::string described(const Timeline& timeline, Language language);
std::string described(const LineChart& chart, Language language);
std::string described(const StackedBars& chart, Language language);
std::string described(const ProgressBars& chart, Language language);
std::string described(const Board& board, Language language);

}  // namespace planner
