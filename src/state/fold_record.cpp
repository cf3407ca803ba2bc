#include "fold_record.hpp"

#include <algorithm>
#include <set>

namespace planner {
namespace {

std::vector<DepartmentFigures> departments_on(const State& state, Date day) {
  std::vector<DepartmentFigures> figures;
  for (const auto& department : state.departments) {
    if (!department.id || !counts_on(department, day)) continue;
    DepartmentFigures entry;
    entry.department = *department.id;
    entry.headcount = department.headcount.value_or(0);
    figures.push_back(std::move(entry));
  }
  return figures;
}

void take_usage(Record& record, const Usage& usage) {
  const auto found = std::ranges::find_if(
      record.usage, [&](const DepartmentFigures& entry) { return entry.department == usage.department.value; });
  if (found == record.usage.end()) return;
  found->active.update(usage.active);
  found->regular.update(usage.regular);
  found->core.update(usage.core);
  found->uses.update(usage.uses);
  found->hours.update(usage.hours);
  found->as_of.update(usage.as_of);
  found->source.update(usage.source);
  found->place = usage.place;
  record.has_usage = record.has_usage || usage.active;
}

void take_chat(std::optional<ChatCounts>& known, const ChatCounts& said) {
  if (!known) known.emplace();
  known->place = said.place;
  known->asked.update(said.asked);
  known->answered.update(said.answered);
  known->median_hours.update(said.median_hours);
}

/// Both counts, where both are known.
Field<int> sum(const Field<int>& before, const Field<int>& now) {
  return before && now ? Field<int>(*before + *now, now.place) : Field<int>{};
}

/// Counts since the last check-in add up to those since the last record.
void add_chat(std::optional<ChatCounts>& known, const ChatCounts& later) {
  if (!known) {
    known = later;
    return;
  }
  known->place = later.place;
  known->asked = sum(known->asked, later.asked);
  known->answered = sum(known->answered, later.answered);
  known->median_hours.update(later.median_hours);
}

void take_meeting(Record& record, const CheckIn& file) {
  record.meeting.update(file.meeting);
  if (file.meeting) record.held.update(file.held);
  if (file.meeting) record.by.update(file.by);
  record.mode.update(file.mode);
  record.invited.update(file.invited);
  record.attended.update(file.attended);
  record.sponsor.update(file.sponsor);
  record.would_miss_percent.update(file.would_miss_percent);
  if (file.attendees) record.attendees = file.attendees;
  if (file.absent) record.absent = file.absent;
}

/// Names stand in for counts: as many as are named were there, and those absent were invited too.
void count_names(Record& record) {
  if (!record.attended && record.attendees)
    record.attended = {static_cast<int>(record.attendees->size()), record.place};
  if (!record.invited && record.attendees && record.absent)
    record.invited = {static_cast<int>(record.attendees->size() + record.absent->size()), record.place};
}

/// Who is to attend by the plan, and who is named besides.
int count_list(const Record& record, const State& state, const Client& client) {
  std::set<std::string> names;
  const auto add = [&](const Text& name) {
    if (name) names.insert(*name);
  };
  add(client.sponsor);
  add(client.lead);
  for (const auto& champion : state.champions)
    if (serves_on(champion, record.date)) add(champion.name);
  for (const auto* named : {&record.attendees, &record.absent})
    for (const auto& name : named->value_or(Texts{})) add(name);
  return static_cast<int>(names.size());
}

void remember_meeting(State& state, const Record& record) {
  if (!record.meeting) return;
  auto& meeting = state.meetings[*record.meeting];
  // What was held stays held.
  if (meeting.held.value_or(false) && !record.held.value_or(true)) return;
  meeting.recorded = record.date;
  meeting.held = record.held;
  if (record.held.value_or(true)) meeting.cancelled.value.reset();
}

void fold_headcounts(State& state, const std::vector<CheckIn>& files) {
  for (const auto& file : files)
    for (const auto& usage : file.usage)
      for (auto& department : state.departments)
        if (department.id.value == usage.department.value) department.headcount.update(usage.headcount);
}

void fold_values(State& state, const std::vector<CheckIn>& files) {
  for (auto& goal : state.goals) {
    Field<double> value;
    for (const auto& file : files)
      for (const auto& entry : file.goals)
        if (entry.goal.id.value == goal.goal.id.value) value.update(entry.value);
    if (value) goal.values.push_back({*files.front().date, *value, value.place});
  }
}

/// What the day's files say of the desk and of who would miss it, whether they are a record or not.
SinceRecord told_on(const std::vector<CheckIn>& files) {
  SinceRecord told;
  for (const auto& file : files) {
    if (file.chat) take_chat(told.chat, *file.chat);
    told.would_miss_percent.update(file.would_miss_percent);
  }
  return told;
}

bool is_record(const CheckIn& file) { return file.meeting || !file.usage.empty(); }

}  // namespace

void fold_record(State& state, const Client& client, const std::vector<CheckIn>& files, SinceRecord& since_record) {
  fold_values(state, files);
  const auto told = told_on(files);
  if (told.chat) add_chat(since_record.chat, *told.chat);
  since_record.would_miss_percent.update(told.would_miss_percent);
  if (std::ranges::none_of(files, is_record)) return;

  fold_headcounts(state, files);
  Record record;
  record.date = *files.front().date;
  record.place = files.front().date.place;
  record.usage = departments_on(state, record.date);
  for (const auto& file : files) {
    take_meeting(record, file);
    for (const auto& usage : file.usage) take_usage(record, usage);
  }
  record.chat = since_record.chat;
  record.would_miss_percent = since_record.would_miss_percent;
  since_record = {};
  count_names(record);
  record.on_list = count_list(record, state, client);
  remember_meeting(state, record);
  state.records.push_back(std::move(record));
}

}  // namespace planner
