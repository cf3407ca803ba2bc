// What changes of the plan and the people: meetings, champions, departments, the period.
#include <algorithm>

#include "cli/checkin/draft_parts.hpp"

namespace planner {

Verdict Draft::move(std::string_view word) {
  const auto halves = cut_at_colon(word);
  MeetingEntry entry;
  if (!halves.cut || count(halves.first, entry.number) || date(halves.second, entry.date))
    return unreadable(word, msg::shape_move);
  const auto* meeting = schedule_.meeting(*entry.number);
  if (!meeting || meeting->standing == Standing::held)
    return Objection{false, {msg::cannot_move, {{"n", *entry.number}}}};
  checkin.meeting_changes.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::cancel(std::string_view word) {
  MeetingEntry entry;
  if (auto objection = count(word, entry.number)) return objection;
  const auto* meeting = schedule_.meeting(*entry.number);
  if (!meeting || meeting->standing == Standing::held)
    return Objection{false, {msg::cannot_move, {{"n", *entry.number}}}};
  entry.cancelled = true;
  checkin.meeting_changes.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::champion(std::string_view word) {
  const auto halves = cut_at_colon(word);
  const auto names = parse_names(halves.second);
  if (halves.first.empty() || names.empty()) return unreadable(word, msg::shape_champion);
  ChampionEntry entry;
  entry.champion.name = Text(person(halves.first));
  entry.champion.status = ChampionStatus::appointed;
  for (const auto& name : names) {
    Text id;
    if (auto objection = find(departments(), name, msg::called_department, id)) return objection;
    entry.champion.departments.push_back(id);
  }
  checkin.champions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::champion_left(std::string_view word) {
  ChampionEntry entry;
  if (auto objection = find(champions_of(state_), word, msg::called_champion, entry.champion.name)) return objection;
  entry.champion.until = today_;
  checkin.champions.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::department(std::string_view word) {
  const auto halves = cut_at_colon(word);
  DepartmentEntry entry;
  if (!halves.cut || count(halves.second, entry.department.headcount)) return unreadable(word, msg::shape_department);
  if (const auto equals = halves.first.find('='); equals != std::string::npos) {
    entry.department.id = Text(std::string(trim(std::string_view(halves.first).substr(0, equals))));
    entry.department.name = Text(std::string(trim(std::string_view(halves.first).substr(equals + 1))));
  } else if (auto objection = find(departments(), halves.first, msg::called_department, entry.department.id)) {
    return objection;
  }
  checkin.departments.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::merge(std::string_view word) {
  const auto halves = cut_at_colon(word);
  if (!halves.cut) return unreadable(word, msg::shape_merge);
  DepartmentEntry entry;
  const auto known = departments();
  if (auto objection = find(known, halves.first, msg::called_department, entry.department.id)) return objection;
  if (auto objection = find(known, halves.second, msg::called_department, entry.department.merged_into))
    return objection;
  entry.department.until = today_;
  take_over_people(*entry.department.id, *entry.department.merged_into);
  checkin.departments.push_back(std::move(entry));
  return std::nullopt;
}

void Draft::take_over_people(const std::string& from, const std::string& into) {
  const auto *closed = state_.department(from), *open = state_.department(into);
  if (!closed || !open || !closed->headcount || !open->headcount) return;
  const auto known = std::ranges::find_if(
      checkin.departments, [&](const DepartmentEntry& entry) { return entry.department.id.value == into; });
  if (known == checkin.departments.end()) {
    DepartmentEntry grown;
    grown.department.id = Text(into);
    grown.department.headcount = *open->headcount + *closed->headcount;
    checkin.departments.push_back(std::move(grown));
    grown_.insert(into);
  } else if (grown_.contains(into)) {
    known->department.headcount = *known->department.headcount + *closed->headcount;
  }
}

Verdict Draft::extend(std::string_view word) {
  if (auto objection = count(word, checkin.period.weeks)) return objection;
  return std::nullopt;
}

Verdict Draft::end(std::string_view) {
  checkin.period.ended = true;
  return std::nullopt;
}

}  // namespace planner
