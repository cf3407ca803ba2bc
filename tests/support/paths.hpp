// Where the files lie that tests read.
#pragma once

#include <string>

namespace planner::test {

/// Fixtures of tests/data.
extern const std::string data_folder;
/// Bad files with the findings they must give.
extern const std::string errors_folder;
/// The examples that users see.
extern const std::string examples_folder;

}  // namespace planner::test
