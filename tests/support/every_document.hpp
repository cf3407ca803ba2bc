// Every document that the commands make of a client: each command, reader, format and language, from the table of
// commands, so that a new command or format joins by itself.
#pragma once

#include <string>
#include <vector>

namespace planner::test {

struct DocumentCall {
  std::vector<std::string> arguments;
  std::string format;  ///< empty where a command has but one
};

/// Of the client in a folder, as of 2026-06-10.
std::vector<DocumentCall> every_document(const std::string& folder);

}  // namespace planner::test
