// What the fuzz targets have in common. A target gets any bytes; it ends, without complaint of a sanitizer, and what it
// promises holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "planner/base/finding.hpp"

namespace planner::fuzz {

/// Ends the program, so that the bytes are kept as a finding.
void demand(bool holds, const char* promise);

/// Findings of a file can be shown: in every language, as valid text of whole lines, without control characters.
void show(const Findings& findings, std::string_view text);

}  // namespace planner::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Defines the target: a body with `text`.
#define PLANNER_FUZZ_TARGET(text)                                                     \
  static void fuzz_one(std::string_view text);                                        \
  extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) { \
    fuzz_one({reinterpret_cast<const char*>(data), size});                            \
    return 0;                                                                         \
  }                                                                                   \
  static void fuzz_one(std::string_view text)
