#include "read_values.hpp"

#include <algorithm>
#include <cmath>

#include "keys.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

bool is(const Node& node, NodeKind kind, std::string_view name, const Message& wanted, Reader& reader) {
  if (node.kind() == kind) return true;
  reader.wrong_kind(name, node, wanted);
  return false;
}

/// Whether all is blank, full-width blanks included. What begins with a letter, a kana or a kanji need not be folded to
/// see it.
bool is_blank(std::string_view text) {
  text = trim(text);
  if (text.empty()) return true;
  const auto lead = static_cast<unsigned char>(text.front());
  const bool letter = lead < 0x80 || (lead >= 0xE3 && lead < 0xEF && !text.starts_with("\u3000"));
  return !letter && trim(case_folded(text)).empty();
}

bool has_form(std::string_view name, const Node& node, Form form, Reader& reader) {
  const auto& rule = rule_of(form);
  if (rule.fits(node.text())) return true;
  reader.error(rule.code, node.place(), {rule.text, {{"key", name}, {"value", node.text()}}},
               rule.hint ? std::optional(Phrase{*rule.hint, {}}) : std::nullopt);
  return false;
}

}  // namespace

void read_value(std::string_view name, const Limits& limits, const Node& node, Field<std::string>& into,
                Reader& reader) {
  if (!is(node, NodeKind::text, name, msg::kind_text, reader)) return;
  if (!limits.may_be_empty && is_blank(node.text())) {
    reader.error("empty", node.place(), {msg::empty_text, {{"key", name}}});
    return;
  }
  if (!limits.words.empty() && read_word(name, node, limits.words, reader) < 0) return;
  if (has_form(name, node, limits.form, reader)) into = {normalized(node.text()), node.place()};
}

void read_value(std::string_view name, const Limits& limits, const Node& node, Field<int>& into, Reader& reader) {
  if (!is(node, NodeKind::integer, name, msg::kind_integer, reader)) return;
  // Wider than any count that a file means, narrow enough for an int.
  constexpr double widest = 1e9;
  Limits narrowed = limits;
  narrowed.least = std::max(limits.least, -widest);
  narrowed.most = std::min(limits.most, widest);
  if (reader.within(name, node, static_cast<double>(node.integer()), narrowed))
    into = {static_cast<int>(node.integer()), node.place()};
}

void read_value(std::string_view name, const Limits& limits, const Node& node, Field<double>& into, Reader& reader) {
  const bool numeric = node.kind() == NodeKind::integer || node.kind() == NodeKind::number;
  if (!numeric || !std::isfinite(node.number())) return reader.wrong_kind(name, node, msg::kind_number);
  if (reader.within(name, node, node.number(), limits)) into = {node.number(), node.place()};
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<bool>& into, Reader& reader) {
  if (is(node, NodeKind::flag, name, msg::kind_flag, reader)) into = {node.flag(), node.place()};
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<Date>& into, Reader& reader) {
  if (node.kind() == NodeKind::text) {
    const std::string example = parse_date(node.text()) ? std::string(node.text()) : "2026-04-07";
    return reader.error("bad-date", node.place(), {msg::bad_date, {{"value", node.text()}}},
                        Phrase{msg::date_hint, {{"example", example}}});
  }
  if (!is(node, NodeKind::date, name, msg::kind_date, reader)) return;
  const int year = year_of(node.date());
  if (year < 2000 || year > 2099) return reader.error("date-range", node.place(), {msg::date_range, {{"key", name}}});
  into = {node.date(), node.place()};
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<TimeOfDay>& into, Reader& reader) {
  if (node.kind() == NodeKind::time) {
    if (node.time_has_seconds())
      return reader.error("bad-time", node.place(), {msg::bad_time, {{"value", node.time_text()}}},
                          Phrase{msg::time_hint, {}});
    into = {node.time(), node.place()};
    return;
  }
  if (!is(node, NodeKind::text, name, msg::kind_time, reader)) return;
  if (const auto time = parse_time(node.text()))
    into = {*time, node.place()};
  else
    reader.error("bad-time", node.place(), {msg::bad_time, {{"value", node.text()}}}, Phrase{msg::time_hint, {}});
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<Cadence>& into, Reader& reader) {
  if (!is(node, NodeKind::text, name, msg::kind_text, reader)) return;
  if (const auto cadence = parse_cadence(node.text()))
    into = {*cadence, node.place()};
  else
    reader.error("bad-cadence", node.place(), {msg::bad_cadence, {{"value", node.text()}}},
                 Phrase{msg::cadence_hint, {}});
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<Weeks>& into, Reader& reader) {
  if (node.kind() == NodeKind::text && node.text() == "auto") {
    into = {Weeks{}, node.place()};
    return;
  }
  if (node.kind() != NodeKind::integer)
    return reader.error("wrong-kind", node.place(), {msg::bad_weeks, {{"key", name}}});
  const auto weeks = std::clamp<std::int64_t>(node.integer(), -1000, 1000);
  into = {Weeks{static_cast<int>(weeks)}, node.place()};
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<Words>& into, Reader& reader) {
  if (!is(node, NodeKind::table, name, msg::kind_words, reader)) return;
  WordsTable table;
  const bool known = reader.on_base() && into;
  if (known) table = {{}, into->ja, into->en};
  read_table(node, table, reader, known);
  if (table.ja && table.en) into = {Words{*table.ja, *table.en}, node.place()};
}

void read_value(std::string_view name, const Limits& limits, const Node& node, Field<WeekRange>& into, Reader& reader) {
  std::vector<Field<int>> pair;
  read_value(name, limits, node, pair, reader);
  if (pair.size() == 2 && pair[0] && pair[1] && *pair[0] <= *pair[1])
    into = {WeekRange{*pair[0], *pair[1]}, node.place()};
  else if (node.kind() == NodeKind::list)
    reader.error("bad-weeks", node.place(), {msg::bad_week_range, {{"key", name}}});
}

int read_word(std::string_view name, const Node& node, std::span<const std::string_view> names, Reader& reader) {
  if (!is(node, NodeKind::text, name, msg::kind_text, reader)) return -1;
  const auto found = std::ranges::find(names, node.text());
  if (found != names.end()) return static_cast<int>(found - names.begin());
  reader.unknown("unknown-word", node.place(), {msg::unknown_word, {{"key", name}, {"value", node.text()}}},
                 node.text(), {names.begin(), names.end()}, msg::known_words);
  return -1;
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<std::chrono::weekday>& into,
                Reader& reader) {
  const int index = read_word(name, node, weekday_ids, reader);
  if (index >= 0) into = {std::chrono::weekday{static_cast<unsigned>(index)}, node.place()};
}

void read_value(std::string_view name, const Limits&, const Node& node, Field<Language>& into, Reader& reader) {
  const int index = read_word(name, node, language_codes(), reader);
  if (index >= 0) into = {static_cast<Language>(index), node.place()};
}

void read_value(std::string_view name, const Limits& limits, const Node& node, DepartmentChoice& into, Reader& reader) {
  into.given = true;
  if (node.kind() == NodeKind::text && node.text() == "all") return;
  if (!is(node, NodeKind::list, name, msg::kind_departments, reader)) return;
  into.all = false;
  // Nobody at all is not meant by a list of departments.
  if (node.items().empty()) return reader.error("empty", node.place(), {msg::empty_text, {{"key", name}}});
  read_value(name, limits, node, into.ids, reader);
}

void read_value(std::string_view name, const Limits& limits, const Node& node, std::vector<StageDate>& into,
                Reader& reader) {
  if (!is(node, NodeKind::table, name, msg::kind_table, reader)) return;
  for (const auto& entry : node.entries()) {
    StageDate stage_date;
    if (const auto stage = from_id<Stage>(entry.key)) {
      stage_date.stage = *stage;
      read_value(entry.key, limits, entry.value, stage_date.date, reader);
      if (stage_date.date) into.push_back(stage_date);
      continue;
    }
    reader.unknown("unknown-key", entry.key_place, {msg::unknown_key, {{"key", entry.key}}}, entry.key,
                   {Ids<Stage>::names.begin(), Ids<Stage>::names.end()}, msg::known_keys);
  }
}

void read_value(std::string_view name, const Limits& limits, const Node& node, std::vector<Threshold>& into,
                Reader& reader) {
  if (!is(node, NodeKind::table, name, msg::kind_table, reader)) return;
  for (const auto& entry : node.entries()) {
    Threshold threshold{std::string(entry.key), {}};
    read_value(entry.key, limits, entry.value, threshold.value, reader);
    if (threshold.value) into.push_back(threshold);
  }
}

void read_value(std::string_view name, const Limits& limits, const Node& node, Thresholds& into, Reader& reader) {
  std::vector<Threshold> list;
  read_value(name, limits, node, list, reader);
  for (auto& threshold : list) into.set(threshold.name, threshold.value);
}

void read_value(std::string_view name, const Limits& limits, const Node& node, ClosedRange& into, Reader& reader) {
  if (node.kind() == NodeKind::table) return read_table(node, into, reader);
  into.place = node.place();
  read_value(name, limits, node, into.from, reader);
  into.to = into.from;
}

}  // namespace planner
