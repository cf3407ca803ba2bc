#include "planner/read/read.hpp"

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
    const bool on_base = builds_on_builtin(document.root());
    result.value.emplace();
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
