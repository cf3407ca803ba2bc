// Cross-checks of a playbook: its references, its arithmetic, and that it has all that the program asks it for.
#include <algorithm>
#include <set>
#include <utility>

#include "cross_checks.hpp"
#include "known_ids.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"
#include "validate_playbook.hpp"

namespace planner {
namespace {

/// What every agenda of a playbook adds up to; the meeting's own length scales it.
constexpr int agenda_total = 60;

void check_duplicate_ids(const Playbook& book, Reader& reader) {
  const auto check = [&](const auto& list, auto of) {
    check_duplicates(list, of, "duplicate-id", msg::duplicate_id, reader);
  };
  check(book.roles, &RoleEntry::id);
  check(book.phases, &PhaseEntry::id);
  check(book.milestones, &MilestoneRule::id);
  check(book.items, &AgendaItemRule::id);
  check(book.meetings, &MeetingRule::id);
  check(book.signals, &SignalRule::id);
  check(book.stages, &StageEntry::id);
  check(book.levels, &NamedWords::id);
  check(book.statuses, &NamedWords::id);
  check(book.states, &NamedWords::id);
  check(book.terms, &NamedWords::id);
  check(book.use_cases, &ReadyUseCase::id);
  check(book.skills, &SkillRubric::id);
  check(book.supports, &ChampionSupport::weak);
  check(book.reasons, &NonUseReason::code);
  check(book.sheets, &SheetRule::id);
}

std::vector<std::string_view> reminder_types() {
  std::set<std::string_view> types;
  for (const auto& rule : builtin_playbook()->reminders) types.insert(*rule.type);
  return {types.begin(), types.end()};
}

void check_variant(const ReminderRule& rule, Reader& reader) {
  std::vector<std::string_view> known;
  for (const auto& other : builtin_playbook()->reminders)
    if (other.type.value == rule.type.value && other.variant) known.push_back(*other.variant);
  if (std::ranges::find(known, *rule.variant) != known.end()) return;
  const Phrase text{msg::unknown_variant, {{"type", *rule.type}, {"id", *rule.variant}}};
  if (known.empty()) return reader.error("unknown-variant", rule.variant.place, text);
  reader.unknown("unknown-variant", rule.variant.place, text, *rule.variant, known, msg::known_words);
}

void check_reminders(const Playbook& book, Reader& reader) {
  // What is sent, and when, is the program's: a playbook gives the words for the types that it knows.
  const auto known = reminder_types();
  std::map<std::pair<std::string, std::string>, Place> seen;
  for (const auto& rule : book.reminders) {
    if (!rule.type) continue;
    if (std::ranges::find(known, *rule.type) == known.end())
      reader.unknown("unknown-reminder", rule.type.place, {msg::unknown_reminder, {{"id", *rule.type}}}, *rule.type,
                     known, msg::known_words);
    else if (rule.variant)
      check_variant(rule, reader);
    const auto [first, fresh] = seen.try_emplace({*rule.type, rule.variant.value_or("")}, rule.type.place);
    if (!fresh)
      reader.error("duplicate-id", rule.type.place, {msg::duplicate_id, {{"id", *rule.type}}},
                   first_on_line(first->second));
  }
}

void check_phases(const Playbook& book, Field<WeekRange> PhaseEntry::*weeks, Reader& reader) {
  const WeekRange* before = nullptr;
  for (const auto& phase : book.phases) {
    const auto& range = phase.*weeks;
    if (!range || !phase.id) continue;
    if (before && range->first != before->last + 1)
      reader.error("phase-gap", range.place,
                   {msg::phase_gap, {{"id", *phase.id}, {"wanted", before->last + 1}, {"week", range->first}}});
    before = &*range;
  }
}

void check_items(const Playbook& book, const KnownIds& items, Reader& reader) {
  for (const auto& item : book.items) {
    items.require(item.function, "unknown-item", msg::unknown_item, reader);
    const auto* stands_for = item.function ? book.item(*item.function) : nullptr;
    if (stands_for && stands_for->kind && *stands_for->kind != ItemKind::fixed)
      reader.error("not-fixed", item.function.place, {msg::not_fixed, {{"id", *item.function}}});
  }
}

void check_agenda(const MeetingRule& meeting, const KnownIds& items, Reader& reader) {
  int minutes = 0;
  for (const auto& slot : meeting.agenda) {
    items.require(slot.item, "unknown-item", msg::unknown_item, reader);
    minutes += slot.minutes.value_or(0);
  }
  check_duplicates(meeting.agenda, &AgendaSlot::item, "duplicate-entry", msg::duplicate_entry, reader);
  if (meeting.id && minutes != agenda_total)
    reader.error("agenda-minutes", meeting.id.place,
                 {msg::agenda_minutes, {{"id", *meeting.id}, {"minutes", minutes}, {"wanted", agenda_total}}});
}

void check_entry(const SeriesEntry& entry, const Playbook& book, const KnownIds& items, const KnownIds& meetings,
                 Reader& reader) {
  meetings.require(entry.meeting, "unknown-meeting", msg::unknown_meeting, reader);
  items.require(entry.with, "unknown-item", msg::unknown_item, reader);
  if (entry.replace.value.has_value() != entry.with.value.has_value())
    reader.error("missing-key", entry.place, {msg::replace_needs, {}});
  const auto* meeting = entry.meeting ? book.meeting(*entry.meeting) : nullptr;
  if (!meeting || !entry.replace) return;
  KnownIds agenda;
  for (const auto& slot : meeting->agenda) agenda.add(slot.item);
  agenda.require(entry.replace, "unknown-item", msg::not_in_agenda, reader);
}

void check_series(const Playbook& book, const KnownIds& items, Reader& reader) {
  KnownIds meetings;
  for (const auto& meeting : book.meetings) meetings.add(meeting.id);
  std::map<int, Place> seen;
  for (const auto& series : book.series) {
    for (const auto& entry : series.agendas) check_entry(entry, book, items, meetings, reader);
    if (!series.meetings) continue;
    const auto [first, fresh] = seen.try_emplace(*series.meetings, series.meetings.place);
    if (!fresh)
      reader.error("duplicate-entry", series.meetings.place, {msg::duplicate_series, {{"number", *series.meetings}}},
                   first_on_line(first->second));
    if (static_cast<std::size_t>(*series.meetings) != series.agendas.size())
      reader.error("series-length", series.meetings.place,
                   {msg::series_length, {{"wanted", *series.meetings}, {"count", series.agendas.size()}}});
  }
}

void check_references(const Playbook& book, Reader& reader) {
  KnownIds items, phases;
  for (const auto& item : book.items) items.add(item.id);
  for (const auto& phase : book.phases) phases.add(phase.id);
  for (const auto& milestone : book.milestones)
    phases.require(milestone.phase, "unknown-phase", msg::unknown_phase, reader);
  for (const auto& signal : book.signals) items.require(signal.item, "unknown-item", msg::unknown_item, reader);
  check_items(book, items, reader);
  for (const auto& meeting : book.meetings) check_agenda(meeting, items, reader);
  check_series(book, items, reader);
}

}  // namespace

Findings validate(const Playbook& book) {
  Reader reader;
  check_duplicate_ids(book, reader);
  check_reminders(book, reader);
  check_phases(book, &PhaseEntry::weeks_16, reader);
  check_phases(book, &PhaseEntry::weeks_12, reader);
  check_references(book, reader);
  check_complete(book, reader);
  check_placeholders(book, reader);
  check_sense(book, reader);
  return reader.take();
}

}  // namespace planner
