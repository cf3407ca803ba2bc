// How far long work has come: one line on standard error, on a terminal alone, and only once it has lasted a second.
#pragma once

#include <cstdint>

#include "planner/cli/command.hpp"

namespace planner {

class Progress {
 public:
  Progress(const Context& context, std::size_t total);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void at(std::size_t done);
  /// Takes the line away: before anything else is written, and at the end.
  void clear();

 private:
  const Context& context_;
  std::size_t total_;
  bool shows_;
  std::int64_t due_ = 0;
  bool visible_ = false;
};

}  // namespace planner
