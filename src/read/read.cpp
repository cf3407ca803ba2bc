#include "planner/read/read.hpp"

#include "keys.hpp"
#include "toml_document.hpp"

namespace planner {

template <>
std::span<const Key<Engagement>> keys_of();
template <>
std::span<const Key<CheckIn>> keys_of();
template <>
std::span<const Key<Playbook>> keys_of();

namespace {

constexpr int known_format = 1;

template <class T>
Result<T> read_file(std::string_view text, std::uint32_t file) {
  Reader reader;
  TomlDocument document(text, file, reader.findings());
  Result<T> result;
  if (document.parsed()) {
    T value;
    read_table(document.root(), value, reader);
    value.place = {file, 0, 0};
    if (value.format && *value.format != known_format)
      reader.error("format", value.format.place, {msg::format_unknown, {{"value", *value.format}}});
    result.value = std::move(value);
  }
  result.findings = reader.take();
  return result;
}

}  // namespace

Result<Engagement> read_engagement(std::string_view text, std::uint32_t file) {
  return read_file<Engagement>(text, file);
}

Result<CheckIn> read_checkin(std::string_view text, std::uint32_t file) { return read_file<CheckIn>(text, file); }

std::string write_checkin(const CheckIn& checkin) {
  TomlWriter writer;
  write_table(checkin, writer);
  return writer.text();
}

Result<Playbook> read_playbook(std::string_view text, std::uint32_t file) { return read_file<Playbook>(text, file); }

}  // namespace planner
