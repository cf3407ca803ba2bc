// Where a value came from. Every value read from a file keeps its place, so that checks made long after reading,
// and every judgement, can still point at the line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace planner {

/// A position in one of the files that were read. Lines and columns count from 1, columns in code points;
/// line 0 means the file as a whole.
struct Place {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  auto operator<=>(const Place&) const = default;
};

/// A file that was read: its path as the user gave it, and its text.
struct Source {
  std::string path;
  std::string text;
};
/// Indexed by Place::file.
using Sources = std::vector<Source>;

/// A value that a file may or may not give, and where it stands. Absent means unknown, never a default.
template <class T>
struct Field {
  std::optional<T> value;
  Place place;

  Field() = default;
  Field(T given) : value(std::move(given)) {}
  Field(T given, Place at) : value(std::move(given)), place(at) {}

  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
  T value_or(T other) const { return value.value_or(std::move(other)); }
  /// The later word wins: takes over `other` where it says something.
  void update(const Field& other) {
    if (other) *this = other;
  }
};

}  // namespace planner
