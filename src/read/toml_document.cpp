#include "toml_document.hpp"

// Compiled into this file, where it is not a shared library, it would end the program over some files that are wrong.
#define TOML_ASSERT(expression) static_cast<void>(0)
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

#include "deep_keys.hpp"
#include "read_messages.hpp"
#include "syntax_errors.hpp"
#include "syntax_messages.hpp"

namespace planner {
namespace {

const toml::node& node_of(const void* impl) { return *static_cast<const toml::node*>(impl); }

Place place_at(const toml::source_region& source, std::uint32_t file) {
  return {file, source.begin.line, source.begin.column};
}

/// Far over what people write, and small enough to be parsed at once: the library keeps a file some fifty times over.
constexpr std::size_t most_bytes = std::size_t{1} << 20U;

Finding syntax_error(Place place, std::string_view text, std::string_view description) {
  const bool utf_16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
  const auto phrase = utf_16 ? Phrase{msg::syntax_utf_16, {}} : syntax_phrase(description);
  return {Severity::error, "syntax", place, phrase, std::nullopt};
}

}  // namespace

struct TomlDocument::Table {
  toml::table root;
};

NodeKind Node::kind() const {
  switch (node_of(impl_).type()) {
    case toml::node_type::string:
      return NodeKind::text;
    case toml::node_type::integer:
      return NodeKind::integer;
    case toml::node_type::floating_point:
      return NodeKind::number;
    case toml::node_type::boolean:
      return NodeKind::flag;
    case toml::node_type::date:
      return NodeKind::date;
    case toml::node_type::time:
      return NodeKind::time;
    case toml::node_type::date_time:
      return NodeKind::date_time;
    case toml::node_type::array:
      return NodeKind::list;
    default:
      return NodeKind::table;
  }
}

Place Node::place() const { return place_at(node_of(impl_).source(), file_); }
std::string_view Node::text() const { return node_of(impl_).as_string()->get(); }
std::int64_t Node::integer() const { return node_of(impl_).as_integer()->get(); }
bool Node::flag() const { return node_of(impl_).as_boolean()->get(); }

double Node::number() const {
  const auto& node = node_of(impl_);
  return node.is_integer() ? static_cast<double>(node.as_integer()->get()) : node.as_floating_point()->get();
}

Date Node::date() const {
  const auto& date = node_of(impl_).as_date()->get();
  return make_date(date.year, date.month, date.day);
}

TimeOfDay Node::time() const {
  const auto& time = node_of(impl_).as_time()->get();
  return {time.hour * 60 + time.minute};
}

bool Node::time_has_seconds() const {
  const auto& time = node_of(impl_).as_time()->get();
  return time.second != 0 || time.nanosecond != 0;
}

std::string Node::time_text() const {
  std::ostringstream out;
  out << node_of(impl_).as_time()->get();
  return out.str();
}

std::vector<Node> Node::items() const {
  std::vector<Node> result;
  result.reserve(node_of(impl_).as_array()->size());
  for (const auto& item : *node_of(impl_).as_array()) result.emplace_back(&item, file_);
  return result;
}

std::vector<Node::Entry> Node::entries() const {
  std::vector<Entry> result;
  result.reserve(node_of(impl_).as_table()->size());
  for (const auto& [key, value] : *node_of(impl_).as_table())
    result.push_back({key.str(), place_at(key.source(), file_), Node(&value, file_)});
  std::ranges::sort(result, {}, &Entry::key_place);
  return result;
}

TomlDocument::TomlDocument(std::string_view text, std::uint32_t file, Findings& findings) : file_(file) {
  if (text.size() > most_bytes) {
    findings.push_back({Severity::error, "too-large", {file, 0, 0}, {msg::too_large, {}}, std::nullopt});
    return;
  }
  // The library recurses over the parts of a key.
  if (const auto line = line_with_deep_key(text); line > 0) {
    findings.push_back({Severity::error, "syntax", {file, line, 1}, {msg::key_too_deep, {}}, std::nullopt});
    return;
  }
  try {
    table_ = std::make_unique<Table>(Table{toml::parse(text)});
  } catch (const toml::parse_error& error) {
    findings.push_back(syntax_error(place_at(error.source(), file), text, error.description()));
  }
}

TomlDocument::~TomlDocument() = default;

Node TomlDocument::root() const { return {static_cast<const toml::node*>(&table_->root), file_}; }

}  // namespace planner
