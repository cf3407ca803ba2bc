// File descriptors that close themselves, and reading and writing that survives interruption.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "planner/cli/system.hpp"

namespace planner {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  explicit operator bool() const { return number_ >= 0; }
  int get() const { return number_; }
  /// Closes now and says whether that failed.
  Failure close();

 private:
  int number_;
};

/// Appends what is there to `text`, at most `most` bytes of it in all.
Failure read_all(int descriptor, std::size_t most, std::string& text);
Failure write_all(int descriptor, std::string_view text);

}  // namespace planner
