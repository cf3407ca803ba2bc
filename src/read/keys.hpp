// The tables of keys: which keys a TOML table has, what each means, where it goes in the model, and what it has to
// obey. Reading, writing, packing, the complaint about an unknown key with its hint, and the JSON Schema all come from
// the one table.
#pragma once

#include <map>
#include <span>
#include <string_view>
#include <type_traits>

#include "packed.hpp"
#include "planner/base/text.hpp"
#include "playbook_identity.hpp"
#include "read_messages.hpp"
#include "read_values.hpp"
#include "reader.hpp"
#include "schema_values.hpp"
#include "write_values.hpp"

namespace planner {

/// One key of the table that becomes a T.
template <class T>
struct Key {
  std::string_view name;
  Message meaning;  ///< as an editor shows it
  void (*read)(const Key& key, const Node& node, T& into, Reader& reader);
  void (*write)(const Key& key, const T& from, TomlWriter& writer);
  Value (*schema)(const Key& key, const SchemaSource& source);
  Limits limits;
  void (*pack)(const T& from, Packer& packer) = nullptr;  ///< null where a playbook has no such values
  void (*unpack)(T& into, Unpacker& unpacker) = nullptr;
};

/// Far over what one file of a client lists.
constexpr std::size_t most_entries = 1000;

/// The keys of a T: specialised for every table of the model (engagement_keys.cpp and its neighbours).
template <class T>
std::span<const Key<T>> keys_of();

namespace detail {
template <class T, class M>
T class_of(M T::*);
template <class T, class M>
M member_of(M T::*);
}  // namespace detail

/// A struct with a table of keys.
template <class T>
concept Table = std::is_aggregate_v<T> && requires(T table) {
  table.place.line;
};

template <Table T>
void pack_value(const T& from, Packer& packer);
template <Table T>
void unpack_value(T& into, Unpacker& unpacker);

template <Packable T>
void pack_value(const std::vector<T>& from, Packer& packer) {
  packer.number(from.size());
  for (const auto& entry : from) pack_value(entry, packer);
}
template <Packable T>
void unpack_value(std::vector<T>& into, Unpacker& unpacker) {
  into.resize(unpacker.number());
  for (auto& entry : into) unpack_value(entry, unpacker);
}

/// A key whose value goes to a member.
template <auto Member>
constexpr auto key(std::string_view name, Message meaning, Limits limits = {}) {
  using T = decltype(detail::class_of(Member));
  Key<T> key{
      name,
      meaning,
      [](const Key<T>& self, const Node& node, T& into, Reader& reader) {
        read_value(self.name, self.limits, node, into.*Member, reader);
      },
      [](const Key<T>& self, const T& from, TomlWriter& writer) { write_value(self.name, from.*Member, writer); },
      [](const Key<T>& self, const SchemaSource& source) {
        Value schema = value_schema(Kind<decltype(detail::member_of(Member))>{}, self.limits, source);
        if (const auto usual = usual_value(T{}.*Member)) schema.add("default", *usual);
        return schema.add("description", self.meaning.in(source.language));
      },
      limits};
  if constexpr (Packable<std::remove_cvref_t<decltype(T{}.*Member)>>) {
    key.pack = [](const T& from, Packer& packer) { pack_value(from.*Member, packer); };
    key.unpack = [](T& into, Unpacker& unpacker) { unpack_value(into.*Member, unpacker); };
  }
  return key;
}

template <Table T>
void pack_value(const T& from, Packer& packer) {
  for (const auto& key : keys_of<T>())
    if (key.pack)
      key.pack(from, packer);
    else
      packer.cannot(key.name);
}

template <Table T>
void unpack_value(T& into, Unpacker& unpacker) {
  for (const auto& key : keys_of<T>())
    if (key.unpack) key.unpack(into, unpacker);
}

/// Reads a table by its keys: unknown ones and missing ones are findings. Where `into` is filled already, the table
/// says only what differs; else `hint` says what may have been meant by a table that lacks a key.
template <class T>
void read_table(const Node& table, T& into, Reader& reader, bool filled = false,
                const std::optional<Phrase>& hint = {}) {
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
    // The format is the file's own, whatever the values are read onto.
    if ((!filled || keys[at].limits.known == Known::format) && keys[at].limits.required && (seen >> at & 1U) == 0)
      reader.error("missing-key", into.place, {msg::missing_key, {{"key", keys[at].name}}}, hint);
}

/// Reads [[table]] onto entries that are known already: one with a known identity says only what differs, another is
/// added. False where such entries have no identity.
template <class T>
bool read_onto(std::string_view name, const Node& node, std::vector<T>& into, Reader& reader) {
  std::map<std::string, std::size_t, std::less<>> known;
  for (const auto& entry : into) known.emplace(identity_of(entry), known.size());
  if (known.empty() || known.contains("")) return false;
  std::vector<std::string_view> names;
  for (const auto& [identity, at] : known) names.push_back(identity);
  for (const auto& item : node.items()) {
    if (item.kind() != NodeKind::table) {
      reader.wrong_kind(name, item, msg::kind_table);
      continue;
    }
    Reader unheard;
    T entry;
    read_table(item, entry, unheard);
    if (const auto found = known.find(identity_of(entry)); found != known.end()) {
      read_table(item, into[found->second], reader, true);
      continue;
    }
    const auto near = nearest(identity_of(entry), names);
    const Phrase meant{msg::did_you_mean, {{"name", near}}};
    read_table(item, into.emplace_back(), reader, false, near.empty() ? std::nullopt : std::optional(meant));
  }
  return true;
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
  const auto& items = node.items();
  if (limits.filled && items.empty()) reader.error("empty", node.place(), {msg::empty_text, {{"key", name}}});
  if (items.size() > most_entries)
    return reader.error("too-many", node.place(),
                        {msg::too_many, {{"key", name}, {"n", items.size()}, {"most", most_entries}}});
  if constexpr (std::is_aggregate_v<T>)
    if (reader.on_base() && read_onto(name, node, into, reader)) return;
  into.clear();
  for (const auto& item : items) {
    into.emplace_back();
    read_value(name, limits, item, into.back(), reader);
  }
}

/// The JSON Schema of a table: its keys and no others.
template <class T>
Value table_schema(const SchemaSource& source) {
  std::vector<std::string> names;
  for (const auto& key : keys_of<T>()) {
    const bool needed = key.limits.required && (!source.partial || key.limits.known == Known::format);
    names.push_back(std::string(key.name) + (needed ? "" : "?"));
  }
  std::vector<schema::Part> parts;
  for (const auto& key : keys_of<T>()) parts.push_back({names[parts.size()], key.schema(key, source)});
  return schema::object(parts);
}

template <class T>
requires std::is_aggregate_v<T> Value value_schema(Kind<T>, const Limits&, const SchemaSource& source) {
  return table_schema<T>(source);
}

template <class T>
Value value_schema(Kind<std::optional<T>>, const Limits& limits, const SchemaSource& source) {
  return value_schema(Kind<T>{}, limits, source);
}

template <class T>
Value value_schema(Kind<std::vector<T>>, const Limits& limits, const SchemaSource& source) {
  Value schema = schema::list(value_schema(Kind<T>{}, limits, source));
  if (limits.filled) schema.add("minItems", 1);
  return schema;
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
