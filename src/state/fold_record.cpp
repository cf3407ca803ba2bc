#include "fold_record.hpp"

#include <algorithm>

#include "state_messages.hpp"

namespace planner {
namespace {

/// Merges what several files say of one figure: the same value twice is one, two values are none.
class Figures {
 public:
  explicit Figures(State& state) : state_(state) {}

  template <class T>
  void merge(Field<T>& into, const Field<T>& given, std::string_view name) {
    if (!given) return;
    const bool disputed = std::ranges::any_of(disputed_, [&](const void* field) { return field == &into; });
    if (disputed) return;
    if (!into) {
      into = given;
    } else if (*into != *given) {
      state_.conflicts.push_back({Severity::error,
                                  "conflict",
                                  given.place,
                                  {msg::figures_disagree, {{"figure", name}}},
                                  Phrase{msg::edit_one, {}}});
      state_.conflicts.push_back({Severity::error,
                                  "conflict",
                                  into.place,
                                  {msg::figures_disagree, {{"figure", name}}},
                                  Phrase{msg::edit_one, {}}});
      disputed_.push_back(&into);
      into.value.reset();
    }
  }

 private:
  State& state_;
  std::vector<const void*> disputed_;
};

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

void merge_usage(Record& record, const Usage& usage, Figures& figures) {
  const auto found = std::ranges::find_if(
      record.usage, [&](const DepartmentFigures& entry) { return entry.department == usage.department.value; });
  if (found == record.usage.end()) return;
  figures.merge(found->active, usage.active, "active");
  figures.merge(found->regular, usage.regular, "regular");
  figures.merge(found->core, usage.core, "core");
  figures.merge(found->uses, usage.uses, "uses");
  figures.merge(found->hours, usage.hours, "hours");
  found->as_of.update(usage.as_of);
  found->source.update(usage.source);
  found->place = usage.place;
  record.has_usage = record.has_usage || usage.active.value.has_value();
}

void merge_chat(Record& record, const ChatCounts& chat, Figures& figures) {
  if (!record.chat) record.chat.emplace();
  record.chat->place = chat.place;
  figures.merge(record.chat->asked, chat.asked, "asked");
  figures.merge(record.chat->answered, chat.answered, "answered");
  figures.merge(record.chat->median_hours, chat.median_hours, "median_hours");
}

void merge_meeting(Record& record, const CheckIn& file, Figures& figures) {
  figures.merge(record.meeting, file.meeting, "meeting");
  if (file.meeting) figures.merge(record.held, file.held ? file.held : Field<bool>(true, file.meeting.place), "held");
  record.mode.update(file.mode);
  figures.merge(record.invited, file.invited, "invited");
  figures.merge(record.attended, file.attended, "attended");
  figures.merge(record.sponsor, file.sponsor, "sponsor");
  figures.merge(record.would_miss_percent, file.would_miss_percent, "would_miss_percent");
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

void remember_meeting(State& state, const Record& record) {
  if (!record.meeting) return;
  auto& meeting = state.meetings[*record.meeting];
  meeting.recorded = record.date;
  meeting.held = record.held;
  if (record.held.value_or(true)) meeting.cancelled.value.reset();
}

void fold_headcounts(State& state, const std::vector<const CheckIn*>& files) {
  for (const auto* file : files)
    for (const auto& usage : file->usage)
      for (auto& department : state.departments)
        if (department.id.value == usage.department.value) department.headcount.update(usage.headcount);
}

void fold_values(State& state, const std::vector<const CheckIn*>& files, Figures& figures) {
  std::vector<Field<double>> values(state.goals.size());
  for (const auto* file : files)
    for (const auto& entry : file->goals)
      for (std::size_t i = 0; i < state.goals.size(); ++i)
        if (state.goals[i].goal.id.value == entry.goal.id.value) figures.merge(values[i], entry.value, "value");
  for (std::size_t i = 0; i < state.goals.size(); ++i)
    if (values[i]) state.goals[i].values.push_back({*files.front()->date, *values[i], values[i].place});
}

}  // namespace

void fold_record(State& state, const std::vector<const CheckIn*>& files) {
  Figures figures(state);
  fold_values(state, files, figures);
  const bool is_record =
      std::ranges::any_of(files, [](const CheckIn* file) { return file->meeting || !file->usage.empty(); });
  if (!is_record) return;

  fold_headcounts(state, files);
  Record record;
  record.date = *files.front()->date;
  record.place = files.front()->date.place;
  record.usage = departments_on(state, record.date);
  for (const auto* file : files) {
    merge_meeting(record, *file, figures);
    for (const auto& usage : file->usage) merge_usage(record, usage, figures);
    if (file->chat) merge_chat(record, *file->chat, figures);
  }
  count_names(record);
  remember_meeting(state, record);
  state.records.push_back(std::move(record));
}

}  // namespace planner
