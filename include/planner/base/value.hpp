// A tree of plain values in a fixed order: what JSON output is made of. An absent member means unknown, so members
// are added only when there is something to say.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/base/place.hpp"

namespace planner {

class Value;
using Array = std::vector<Value>;
using Member = std::pair<std::string, Value>;

/// A number between 0 and 1, or a rate: written with at most 4 decimals.
struct Share {
  double value = 0;
};

class Value {
 public:
  /// A type of its own: of a variant of nothing but the library's own types libstdc++ 12 believes that it is never
  /// without a value, and destroys one whose copying failed for want of memory.
  struct Object : std::vector<Member> {};

  Value() : data_(Object{}) {}
  Value(bool v) : data_(v) {}
  Value(int v) : data_(std::int64_t{v}) {}
  Value(std::int64_t v) : data_(v) {}
  Value(std::size_t v) : data_(static_cast<std::int64_t>(v)) {}
  Value(double v) : data_(v) {}
  Value(Share v) : data_(v) {}
  Value(std::string v) : data_(std::move(v)) {}
  Value(std::string_view v) : data_(std::string(v)) {}
  Value(const char* v) : data_(std::string(v)) {}
  Value(Date v) : data_(iso(v)) {}
  Value(TimeOfDay v) : data_(iso(v)) {}
  Value(Array v) : data_(std::move(v)) {}

  /// Adds a member to an object.
  Value& add(std::string_view name, Value value);
  template <class T>
  Value& add(std::string_view name, const std::optional<T>& value) {
    return value ? add(name, Value(*value)) : *this;
  }
  template <class T>
  Value& add(std::string_view name, const Field<T>& value) {
    return add(name, value.value);
  }

  using Data = std::variant<bool, std::int64_t, double, Share, std::string, Array, Object>;
  const Data& data() const { return data_; }

 private:
  Data data_;
};

}  // namespace planner
