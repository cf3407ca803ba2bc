// The tables of keys: which keys a TOML table has, where each goes in the model, and what it has to obey. Reading,
// writing, the complaint about an unknown key and its hint all come from the one table.
#pragma once

#include <span>
#include <string_view>
#include <type_traits>

#include "read_messages.hpp"
#include "read_values.hpp"
#include "reader.hpp"
#include "write_values.hpp"

namespace planner {

/// One key of the table that becomes a T.
template <class T>
struct Key {
  std::string_view name;
  void (*read)(const Key& key, const Node& node, T& into, Reader& reader);
  void (*write)(const Key& key, const T& from, TomlWriter& writer);
  Limits limits;
};

/// The keys of a T: specialised for every table of the model (engagement_keys.cpp and its neighbours).
template <class T>
std::span<const Key<T>> keys_of();

namespace detail {
template <class T, class M>
T class_of(M T::*);
}

/// A key whose value goes to a member.
template <auto Member>
constexpr auto key(std::string_view name, Limits limits = {}) {
  using T = decltype(detail::class_of(Member));
  return Key<T>{
      name,
      [](const Key<T>& self, const Node& node, T& into, Reader& reader) {
        read_value(self.name, self.limits, node, into.*Member, reader);
      },
      [](const Key<T>& self, const T& from, TomlWriter& writer) { write_value(self.name, from.*Member, writer); },
      limits};
}

/// Reads a table by its keys: unknown ones and missing ones are findings.
template <class T>
void read_table(const Node& table, T& into, Reader& reader) {
  into.place = table.place();
  const auto keys = keys_of<T>();
  std::uint64_t seen = 0;
  for (const auto& entry : table.entries()) {
    std::size_t at = 0;
    while (at < keys.size() && keys[at].name != entry.key) ++at;
    if (at < keys.size()) {
      seen |= std::uint64_t{1} << at;
      keys[at].read(keys[at], entry.value, into, reader);
      continue;
    }
    std::vector<std::string_view> names;
    for (const auto& key : keys) names.push_back(key.name);
    reader.unknown("unknown-key", entry.key_place, {msg::unknown_key, {{"key", entry.key}}}, entry.key, names,
                   msg::known_keys);
  }
  for (std::size_t at = 0; at < keys.size(); ++at)
    if (keys[at].limits.required && (seen >> at & 1U) == 0)
      reader.error("missing-key", into.place, {msg::missing_key, {{"key", keys[at].name}}});
}

/// [table]
template <class T>
requires std::is_aggregate_v<T>
void read_value(std::string_view name, const Limits&, const Node& node, T& into, Reader& reader) {
  if (node.kind() != NodeKind::table) return reader.wrong_kind(name, node, msg::kind_table);
  read_table(node, into, reader);
}

template <class T>
void read_value(std::string_view name, const Limits& limits, const Node& node, std::optional<T>& into, Reader& reader) {
  into.emplace();
  read_value(name, limits, node, *into, reader);
}

/// [[table]]
template <class T>
void read_value(std::string_view name, const Limits& limits, const Node& node, std::vector<T>& into, Reader& reader) {
  const auto& wanted = std::is_aggregate_v<T> ? msg::kind_tables : msg::kind_list;
  if (node.kind() != NodeKind::list) return reader.wrong_kind(name, node, wanted);
  if (limits.filled && node.items().empty()) reader.error("empty", node.place(), {msg::empty_text, {{"key", name}}});
  for (const auto& item : node.items()) {
    into.emplace_back();
    read_value(name, limits, item, into.back(), reader);
  }
}

/// Writes what is known, in the order of the keys.
template <class T>
void write_table(const T& from, TomlWriter& writer) {
  for (const auto& key : keys_of<T>()) key.write(key, from, writer);
}

template <class T>
requires std::is_aggregate_v<T>
void write_value(std::string_view name, const T& from, TomlWriter& writer) {
  TomlWriter inner;
  write_table(from, inner);
  writer.table(name, inner);
}

template <class T>
void write_value(std::string_view name, const std::optional<T>& from, TomlWriter& writer) {
  if (from) write_value(name, *from, writer);
}

/// [[table]]
template <class T>
requires std::is_aggregate_v<T>
void write_value(std::string_view name, const std::vector<T>& from, TomlWriter& writer) {
  for (const auto& entry : from) {
    TomlWriter inner;
    write_table(entry, inner);
    writer.tables(name, inner);
  }
}

}  // namespace planner
