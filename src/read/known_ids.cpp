#include "known_ids.hpp"

#include <vector>

#include "planner/base/text.hpp"
#include "read_messages.hpp"

namespace planner {
namespace {

/// A longer list helps nobody, and comparing with all of it would be slow.
constexpr std::size_t most_listed = 12;
constexpr std::size_t most_compared = 500;

/// Whether one text is the other, or its beginning: 営業 for 営業部.
bool begins_alike(std::string_view a, std::string_view b) { return a.starts_with(b) || b.starts_with(a); }

/// Less than half of it differs. Edit distance alone takes any two short Japanese names for neighbours.
bool resembles(std::string_view word, std::string_view name) {
  const auto length = edit_distance(name, {});
  return edit_distance(word, name) * 2 < length;
}

}  // namespace

void KnownIds::add(const Field<std::string>& id, const Field<std::string>& name) {
  if (id)
    names_.emplace(*id, name.value_or(""));
  else
    complete_ = false;
}

std::string_view KnownIds::meant_by(std::string_view word) const {
  if (word.size() > 200 || names_.size() > most_compared) return {};
  const auto folded = case_folded(word);
  for (const auto& [id, name] : names_)
    if (folded == case_folded(name) || folded == case_folded(id)) return id;
  std::vector<std::string_view> ids;
  for (const auto& [id, name] : names_) ids.push_back(id);
  const auto near = nearest(word, ids);
  if (!near.empty() && resembles(word, near)) return near;
  for (const auto& [id, given_name] : names_) {
    const auto name = case_folded(given_name);
    if (!name.empty() && (begins_alike(folded, name) || resembles(folded, name))) return id;
  }
  return {};
}

std::optional<Phrase> KnownIds::hint(std::string_view word) const {
  if (const auto near = meant_by(word); !near.empty()) return Phrase{msg::did_you_mean, {{"name", near}}};
  if (names_.empty() || names_.size() > most_listed) return std::nullopt;
  std::vector<std::string_view> ids;
  for (const auto& [id, name] : names_) ids.push_back(id);
  return Phrase{msg::known_words, {{"names", name_list(ids)}}};
}

void KnownIds::require(const Field<std::string>& reference, std::string_view code, const Message& text,
                       Reader& reader) const {
  if (reader.full() || !reference || !complete_ || contains(*reference)) return;
  reader.error(code, reference.place, {text, {{"id", *reference}}}, hint(*reference));
}

}  // namespace planner
