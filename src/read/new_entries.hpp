// What check-ins add to an engagement: an entry with a new id has to be complete, one with a known id says only what
// changed.
#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "cross_checks.hpp"
#include "known_ids.hpp"
#include "planner/model/checkin.hpp"

namespace planner {

using FilesOfDay = std::vector<const CheckIn*>;

/// A key that a new entry needs.
template <class Entry>
struct Need {
  std::string_view key;
  bool (*given)(const Entry&);
};

/// A list of a check-in whose entries go by an id.
template <class Entry>
struct EntryKind {
  std::vector<Entry> CheckIn::*list;
  const Text& (*id)(const Entry&);
  const Text& (*name)(const Entry&);
  const Message& noun;
  std::array<Need<Entry>, 3> needs;  ///< those without a key are none
};

/// Adds what the files of one day bring to the ids known before. The files of a day complete each other, as nothing
/// says which of them was written first.
template <class Entry>
void learn(const EntryKind<Entry>& kind, const FilesOfDay& files, KnownIds& known, Reader& reader) {
  std::map<std::string_view, std::vector<const Entry*>> fresh;
  for (const auto* file : files)
    for (const auto& entry : file->*kind.list)
      if (const Text& id = kind.id(entry); id && !known.contains(*id)) fresh[*id].push_back(&entry);
  for (const auto& [id, entries] : fresh)
    for (const auto& need : kind.needs) {
      const auto gives = [&](const Entry* entry) { return need.given(*entry); };
      if (need.key.empty() || std::ranges::any_of(entries, gives)) continue;
      const auto meant = known.meant_by(id);
      reader.error("missing-key", kind.id(*entries.front()).place,
                   {msg::new_needs, {{"kind", kind.noun}, {"id", id}, {"key", need.key}}},
                   meant.empty() ? std::nullopt : std::optional(Phrase{msg::did_you_mean, {{"name", meant}}}));
    }
  for (const auto& [id, entries] : fresh) known.add(kind.id(*entries.front()), kind.name(*entries.front()));
}

/// An id twice in one file: the second entry would silently win.
template <class Entry>
void check_repeated(const EntryKind<Entry>& kind, const CheckIn& file, Reader& reader) {
  check_duplicates(file.*kind.list, kind.id, "duplicate-id", msg::duplicate_id, reader);
}

}  // namespace planner
