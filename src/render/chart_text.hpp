// Pictures in characters, shared by Markdown and the terminal. What is a grid of words and short bars is given back
// as a table, so that each format draws it in its own way; what needs exact columns is given as lines.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "planner/document/document.hpp"

namespace planner {

/// The period as a picture at most `width` columns wide. It begins before the period and ends after it where bars or
/// marks do.
std::vector<std::string> timeline_lines(const Timeline& timeline, std::size_t width, Language language);

/// ▂▃·▅ for the values, the expected ones and the level; · where a value is not known. The latest points, where
/// `width` has no room for all.
std::vector<std::string> spark_lines(const LineChart& chart, std::size_t width);

/// Where a bar is likely to end: 61%〜82%; empty where that is not known.
std::string range_text(const ProgressBars::Row& row, Language language);

/// The points in numbers.
Table table_of(const LineChart& chart);
Table table_of(const StackedBars& chart);
Table table_of(const ProgressBars& chart, Language language);
Table table_of(const Board& board);

}  // namespace planner
