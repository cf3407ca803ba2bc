// Reads files for tests, and whole clients the way the command line does.
#pragma once

#include <string>

#include "planner/base/place.hpp"
#include "planner/schedule/schedule.hpp"

namespace planner::test {

std::string read_text(const std::string& path);

/// The built-in playbook, read once.
const Playbook& playbook();

/// A client with its sources; fails the test on any error.
struct Loaded {
  Sources sources;
  Dossier dossier;
};
Loaded load_example(const std::string& name);

}  // namespace planner::test
