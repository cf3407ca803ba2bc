#include <algorithm>
#include <set>
#include <string>

#include "known_ids.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "validate_messages.hpp"
#include "validate_playbook.hpp"

namespace planner {
namespace {

const Playbook& builtin() { return *builtin_playbook(); }

template <class Entry>
void check_ids(const std::vector<Entry>& wanted, const std::vector<Entry>& given, const Message& noun, Place place,
               Reader& reader) {
  KnownIds known;
  for (const auto& entry : given) known.add(entry.id);
  for (const auto& entry : wanted)
    if (entry.id && !known.contains(*entry.id))
      reader.error("missing-entry", place, {msg::missing_entry, {{"kind", noun}, {"id", *entry.id}}});
}

void check_thresholds(const Playbook& book, Reader& reader) {
  KnownIds names;
  for (const auto& [name, value] : builtin().thresholds) {
    names.add(Field<std::string>(name));
    if (!book.thresholds.contains(name))
      reader.error("missing-entry", book.place, {msg::missing_entry, {{"kind", msg::noun_threshold}, {"id", name}}});
  }
  for (const auto& [name, value] : book.thresholds)
    names.require({name, value.place}, "unknown-threshold", msg::unknown_threshold, reader);
}

/// The agendas rest on the fixed items: the program looks for each by its id.
std::vector<AgendaItemRule> fixed_items(const Playbook& book) {
  auto items = book.items;
  std::erase_if(items, [](const AgendaItemRule& item) { return item.kind.value != ItemKind::fixed; });
  return items;
}

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1))
    names.emplace(detail::placeholder_name(text, at));
  return names;
}

/// A signal's rule is told with the thresholds that it goes by.
void check_rule(const Wording& rule, const KnownIds& thresholds, Reader& reader) {
  if (!rule) return;
  for (const auto& name : placeholders(rule->ja))
    thresholds.require({name, rule.place}, "unknown-threshold", msg::unknown_threshold, reader);
}

void check_wording(const Wording& wording, Reader& reader) {
  if (!wording) return;
  const auto ja = placeholders(wording->ja), en = placeholders(wording->en);
  std::vector<std::string_view> differing;
  std::ranges::set_symmetric_difference(ja, en, std::back_inserter(differing));
  if (differing.empty()) return;
  reader.error("placeholders-differ", wording.place, {msg::placeholders_differ, {}},
               Phrase{msg::placeholders_only, {{"names", name_list(differing)}}});
}

/// A text whose placeholders the program fills.
void check_filled(const Wording& wording, const KnownIds& fillings, Reader& reader) {
  check_wording(wording, reader);
  if (!wording) return;
  for (const auto& name : placeholders(wording->ja))
    fillings.require({name, wording.place}, "unknown-filling", msg::unknown_filling, reader);
}

/// All texts of reminders, and all of agendas, as a function sees each.
template <class See>
void each_reminder_text(const Playbook& book, See see) {
  for (const auto& rule : book.reminders)
    for (const auto* wording : {&rule.subject, &rule.body, &rule.advisor}) see(*wording);
}
template <class See>
void each_focus(const Playbook& book, See see) {
  for (const auto& item : book.items) see(item.for_department);
  for (const auto& meeting : book.meetings)
    for (const auto& slot : meeting.agenda) see(slot.focus);
  for (const auto& series : book.series)
    for (const auto& entry : series.agendas) see(entry.focus);
}

/// What the program fills in, as the built-in playbook shows it.
auto collect(KnownIds& fillings) {
  return [&fillings](const Wording& wording) {
    if (!wording) return;
    for (const auto& name : placeholders(wording->ja)) fillings.add(Field<std::string>(name));
  };
}

void check_reminders_and_agendas(const Playbook& book, Reader& reader) {
  KnownIds of_reminders, of_agendas;
  each_reminder_text(builtin(), collect(of_reminders));
  each_focus(builtin(), collect(of_agendas));
  each_reminder_text(book, [&](const Wording& wording) { check_filled(wording, of_reminders, reader); });
  each_focus(book, [&](const Wording& wording) { check_filled(wording, of_agendas, reader); });
}

/// A sheet's text is filled with what is known of the client, and with thresholds.
void check_sheet(const SheetRule& sheet, const KnownIds& fillings, Reader& reader) {
  const auto check = [&](const Wording& wording) { check_filled(wording, fillings, reader); };
  for (const auto& block : sheet.blocks) {
    check(block.text);
    for (const auto& item : block.items) check(item);
    for (const auto& column : block.columns) check(column);
    for (const auto& row : block.rows)
      for (const auto& cell : row.cells) check(cell);
  }
}

}  // namespace

void check_complete(const Playbook& book, Reader& reader) {
  check_ids(builtin().roles, book.roles, msg::noun_role, book.place, reader);
  check_ids(fixed_items(builtin()), fixed_items(book), msg::noun_item, book.place, reader);
  check_ids(builtin().signals, book.signals, msg::noun_signal, book.place, reader);
  check_ids(builtin().stages, book.stages, msg::noun_stage, book.place, reader);
  check_ids(builtin().levels, book.levels, msg::noun_level, book.place, reader);
  check_ids(builtin().statuses, book.statuses, msg::noun_status, book.place, reader);
  check_ids(builtin().states, book.states, msg::noun_state, book.place, reader);
  check_ids(builtin().skills, book.skills, msg::noun_skill, book.place, reader);
  check_thresholds(book, reader);
}

void check_placeholders(const Playbook& book, Reader& reader) {
  KnownIds thresholds;
  for (const auto& [name, value] : book.thresholds) thresholds.add(Field<std::string>(name));
  check_reminders_and_agendas(book, reader);
  for (const auto& signal : book.signals) {
    check_wording(signal.explain, reader);
    check_wording(signal.rule, reader);
    check_rule(signal.rule, thresholds, reader);
  }
  for (const auto name : Ids<SheetFill>::names) thresholds.add(Field<std::string>(std::string(name)));
  for (const auto& sheet : book.sheets) check_sheet(sheet, thresholds, reader);
}

}  // namespace planner
