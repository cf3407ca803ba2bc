#include "reader.hpp"

#include <algorithm>

#include "planner/base/text.hpp"
#include "read_messages.hpp"

namespace planner {
namespace {

constexpr std::size_t most_errors = 100;

}  // namespace

void Reader::error(std::string_view code, Place place, Phrase text, std::optional<Phrase> hint) {
  if (full()) return;
  findings_.push_back({Severity::error, code, place, std::move(text), std::move(hint)});
  if (full())
    findings_.push_back({Severity::error, "and-more", place, {msg::and_more, {{"most", most_errors}}}, std::nullopt});
}

bool Reader::full() const { return findings_.size() >= most_errors; }

const Message& kind_name(NodeKind kind) {
  switch (kind) {
    case NodeKind::text:
      return msg::kind_text;
    case NodeKind::integer:
      return msg::kind_integer;
    case NodeKind::number:
      return msg::kind_number;
    case NodeKind::flag:
      return msg::kind_flag;
    case NodeKind::date:
      return msg::kind_date;
    case NodeKind::time:
      return msg::kind_time;
    case NodeKind::date_time:
      return msg::kind_date_time;
    case NodeKind::list:
      return msg::kind_list;
    case NodeKind::table:
      break;
  }
  return msg::kind_table;
}

std::string name_list(const std::vector<std::string_view>& names) {
  std::vector<std::string> parts(names.begin(), names.end());
  return join(parts, ", ");
}

void Reader::wrong_kind(std::string_view key, const Node& node, const Message& wanted) {
  const Words wanted_words{fill(wanted.ja, {{"key", key}}, Language::ja),
                           fill(wanted.en, {{"key", key}}, Language::en)};
  error("wrong-kind", node.place(),
        {msg::wrong_kind, {{"key", key}, {"wanted", wanted_words}, {"given", kind_name(node.kind())}}});
}

void Reader::unknown(std::string_view code, Place place, Phrase text, std::string_view word,
                     const std::vector<std::string_view>& known, const Message& list_hint) {
  if (full()) return;
  const auto near = nearest(word, known);
  Phrase hint =
      near.empty() ? Phrase{list_hint, {{"names", name_list(known)}}} : Phrase{msg::did_you_mean, {{"name", near}}};
  error(code, place, std::move(text), std::move(hint));
}

bool Reader::within(std::string_view key, const Node& node, double value, const Limits& limits) {
  if (value < limits.least) {
    error("too-small", node.place(), {msg::below_least, {{"key", key}, {"least", limits.least}, {"value", value}}});
    return false;
  }
  if (value > limits.most) {
    error("too-large", node.place(), {msg::above_most, {{"key", key}, {"most", limits.most}, {"value", value}}});
    return false;
  }
  return true;
}

}  // namespace planner
