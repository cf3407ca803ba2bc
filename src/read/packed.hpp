// Values as bytes that load at once: what the reader made of a file, member after member in the order of its key
// tables, without names and places. The build writes the built-in playbook so (src/cmake/pack_playbook.cpp); nothing
// else does, and nothing of it outlives the program that it was built into.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "planner/base/language.hpp"
#include "planner/base/place.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

class Packer {
 public:
  void number(std::uint64_t value);
  void text(std::string_view value);
  template <class T>
  void plain(const T& value) {
    static_assert(std::is_trivially_copyable_v<T>);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  /// Remembers a key whose values have no packed form.
  void cannot(std::string_view key) { lacking_.emplace_back(key); }

  const std::string& bytes() const { return bytes_; }
  const std::vector<std::string>& lacking() const { return lacking_; }

 private:
  std::string bytes_;
  std::vector<std::string> lacking_;
};

/// Reads what a Packer of the same build wrote, in the same order; past the end there are zeros and empty texts.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : left_(bytes) {}
  std::uint64_t number();
  std::string_view text() { return take(number()); }
  template <class T>
  void plain(T& value) {
    const auto bytes = take(sizeof value);
    if (bytes.size() == sizeof value) std::memcpy(&value, bytes.data(), sizeof value);
  }
  bool at_end() const { return left_.empty(); }

 private:
  std::string_view take(std::uint64_t size) {
    const auto bytes = left_.substr(0, size);
    left_.remove_prefix(bytes.size());
    return bytes;
  }

  std::string_view left_;
};

inline void pack_value(const std::string& from, Packer& packer) { packer.text(from); }
inline void unpack_value(std::string& into, Unpacker& unpacker) { into = unpacker.text(); }

inline void pack_value(const Words& from, Packer& packer) {
  packer.text(from.ja);
  packer.text(from.en);
}
inline void unpack_value(Words& into, Unpacker& unpacker) {
  into.ja = unpacker.text();
  into.en = unpacker.text();
}

/// Numbers, flags, words of an enumeration, ranges of weeks: their own bytes.
template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, WeekRange>;

template <Plain T>
void pack_value(const T& from, Packer& packer) {
  packer.plain(from);
}
template <Plain T>
void unpack_value(T& into, Unpacker& unpacker) {
  unpacker.plain(into);
}

template <class T>
concept Packable = requires(const T& from, T& into, Packer& packer, Unpacker& unpacker) {
  pack_value(from, packer);
  unpack_value(into, unpacker);
};

template <Packable T>
void pack_value(const Field<T>& from, Packer& packer) {
  packer.number(from ? 1 : 0);
  if (from) pack_value(*from, packer);
}
template <Packable T>
void unpack_value(Field<T>& into, Unpacker& unpacker) {
  if (unpacker.number() != 0) unpack_value(into.value.emplace(), unpacker);
}

inline void pack_value(const Thresholds& from, Packer& packer) {
  packer.number(from.size());
  for (const auto& [name, value] : from) {
    packer.text(name);
    pack_value(value, packer);
  }
}
inline void unpack_value(Thresholds& into, Unpacker& unpacker) {
  for (auto left = unpacker.number(); left > 0; --left) {
    const auto name = unpacker.text();
    Field<double> value;
    unpack_value(value, unpacker);
    into.set(name, value);
  }
}

}  // namespace planner
