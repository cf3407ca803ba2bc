#include "planner/read/read.hpp"

#include <algorithm>

#include "keys.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "toml_document.hpp"

namespace planner {

template <>
std::span<const Key<Engagement>> keys_of();
template <>
std::span<const Key<CheckIn>> keys_of();
template <>
std::span<const Key<Playbook>> keys_of();
template <>
std::span<const Key<NewsItem>> keys_of();

namespace {

template <class T>
void finish(T& value, std::uint32_t file, Reader& reader) {
  value.place = {file, 0, 0};
  if (value.format && *value.format != known_format)
    reader.error("format", value.format.place, {msg::format_unknown, {{"value", *value.format}}});
}

template <class T>
Result<T> read_file(std::string_view text, std::uint32_t file) {
  Reader reader;
  TomlDocument document(text, file, reader.findings());
  Result<T> result;
  if (document.parsed()) {
    result.value.emplace();
    read_table(document.root(), *result.value, reader);
    finish(*result.value, file, reader);
  }
  result.findings = reader.take();
  return result;
}

/// Whatever the key says: there is one base only, and another word is a finding of its own.
bool builds_on_builtin(const Node& root) {
  for (const auto& entry : root.entries())
    if (entry.key == "base") return true;
  return false;
}

/// The tables that a playbook which stands by itself has to have, and this one has not.
std::vector<std::string_view> lacking_tables(const Node& root) {
  std::vector<std::string_view> names;
  const auto entries = root.entries();
  for (const auto& key : keys_of<Playbook>())
    if (key.limits.required && key.limits.known != Known::format &&
        std::ranges::find(entries, key.name, &Node::Entry::key) == entries.end())
      names.push_back(key.name);
  return names;
}

}  // namespace

Result<Engagement> read_engagement(std::string_view text, std::uint32_t file) {
  return read_file<Engagement>(text, file);
}

Result<CheckIn> read_checkin(std::string_view text, std::uint32_t file) { return read_file<CheckIn>(text, file); }

namespace {

template <class T>
std::string write_file(const T& value) {
  TomlWriter writer;
  write_table(value, writer);
  return writer.text();
}

}  // namespace

std::string write_checkin(const CheckIn& checkin) { return write_file(checkin); }
std::string write_engagement(const Engagement& engagement) { return write_file(engagement); }

Result<NewsItem> read_news(std::string_view text, std::uint32_t file) { return read_file<NewsItem>(text, file); }

Result<Playbook> read_playbook(std::string_view text, std::uint32_t file, std::uint32_t base_file) {
  Reader reader;
  TomlDocument document(text, file, reader.findings());
  Result<Playbook> result;
  if (document.parsed()) {
    bool on_base = builds_on_builtin(document.root());
    result.value.emplace();
    // One that stands by itself and lacks tables is mostly meant to build on the built-in one: it is read as if it did.
    if (const auto lacking = lacking_tables(document.root()); !on_base && !lacking.empty()) {
      reader.error("no-base", {file, 1, 1}, {msg::playbook_lacks, {{"names", name_list(lacking)}}},
                   Phrase{msg::playbook_base_hint, {}});
      on_base = true;
    }
    if (on_base) {
      result.value = read_file<Playbook>(builtin_playbook_text, base_file).value;
      reader.read_on_base();
    }
    read_table(document.root(), *result.value, reader, on_base);
    finish(*result.value, file, reader);
  }
  result.findings = reader.take();
  return result;
}

}  // namespace planner
