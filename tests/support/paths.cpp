#include "paths.hpp"

namespace planner::test {

const std::string data_folder = PLANNER_TEST_DATA;
const std::string errors_folder = PLANNER_ERRORS;
const std::string examples_folder = PLANNER_EXAMPLES;

}  // namespace planner::test
