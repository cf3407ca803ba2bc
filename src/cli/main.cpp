#include "cli/system_posix.hpp"
#include "planner/cli/run.hpp"

int main(int argc, char** argv) {
  planner::PosixSystem system;
  return planner::run({argv + 1, argv + argc}, system);
}
