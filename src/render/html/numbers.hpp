// The numbers of a chart as a table, for who wants them exactly.
#pragma once

#include "planner/document/document.hpp"

namespace planner {

Table numbers_of(const Timeline& timeline, Language language);
Table numbers_of(const LineChart& chart, Language language);
Table numbers_of(const StackedBars& chart, Language language);
Table numbers_of(const ProgressBars& chart, Language language);
Table numbers_of(const Board& board, Language language);

}  // namespace planner
