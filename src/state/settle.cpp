#include <algorithm>
#include <map>
#include <tuple>

#include "planner/state/state.hpp"

#include "state_messages.hpp"

namespace planner {
namespace {

/// What a value is a value of: the kind of entry, its id, the key.
using About = std::tuple<std::string_view, std::string, std::string_view>;

/// Every file's word on the same thing.
template <class T>
using Sayings = std::map<About, std::vector<Field<T>*>>;

class Dispute {
 public:
  /// The entry whose values are seen from now on.
  void entry(std::string_view kind, const std::string& id = {}) {
    kind_ = kind;
    id_ = id;
  }

  template <class T>
  void see(std::string_view key, Field<T>& field) {
    if (field) std::get<Sayings<T>>(sayings_)[{kind_, id_, key}].push_back(&field);
  }

  /// Takes out what is in dispute, and names it.
  Findings resolve() {
    std::apply([&](auto&... sayings) { (resolve(sayings), ...); }, sayings_);
    sort_findings(conflicts_);
    return std::move(conflicts_);
  }

 private:
  template <class T>
  void resolve(Sayings<T>& sayings) {
    for (auto& [about, fields] : sayings) {
      const auto& first = *fields.front();
      if (std::ranges::all_of(fields, [&](const Field<T>* field) { return **field == *first; })) continue;
      for (const auto* field : fields) conflicts_.push_back(conflict(about, field->place));
      for (auto* field : fields) field->value.reset();
    }
  }

  static Finding conflict(const About& about, Place place) {
    const auto& [kind, id, key] = about;
    const Phrase text{id.empty() ? msg::figures_disagree : msg::figures_disagree_of, {{"figure", key}, {"of", id}}};
    return {Severity::error, "conflict", place, text, Phrase{msg::edit_one, {}}};
  }

  std::string_view kind_;
  std::string id_;
  std::tuple<Sayings<int>, Sayings<double>, Sayings<bool>, Sayings<Date>, Sayings<std::string>, Sayings<TimeOfDay>,
             Sayings<Stage>, Sayings<Mode>, Sayings<MidtermDecision>, Sayings<ChampionStatus>>
      sayings_;
  Findings conflicts_;
};

void see_meeting(Dispute& dispute, CheckIn& file) {
  dispute.entry("");
  dispute.see("meeting", file.meeting);
  if (file.meeting) dispute.see("held", file.held);
  dispute.see("mode", file.mode);
  dispute.see("invited", file.invited);
  dispute.see("attended", file.attended);
  dispute.see("sponsor", file.sponsor);
  dispute.see("would_miss_percent", file.would_miss_percent);
  dispute.see("midterm", file.midterm);
  dispute.see("weeks", file.period.weeks);
}

void see_figures(Dispute& dispute, CheckIn& file) {
  for (auto& usage : file.usage) {
    dispute.entry("usage", usage.department.value_or(""));
    dispute.see("active", usage.active);
    dispute.see("regular", usage.regular);
    dispute.see("core", usage.core);
    dispute.see("uses", usage.uses);
    dispute.see("hours", usage.hours);
    // [[usage]] and [[department]] speak of the same people.
    dispute.entry("department", usage.department.value_or(""));
    dispute.see("headcount", usage.headcount);
  }
  if (!file.chat) return;
  dispute.entry("chat");
  dispute.see("asked", file.chat->asked);
  dispute.see("answered", file.chat->answered);
  dispute.see("median_hours", file.chat->median_hours);
}

void see_work(Dispute& dispute, CheckIn& file) {
  for (auto& entry : file.goals) {
    dispute.entry("goal", entry.goal.id.value_or(""));
    dispute.see("value", entry.value);
    dispute.see("target", entry.goal.target);
    dispute.see("baseline", entry.goal.baseline);
    dispute.see("due", entry.goal.due);
    dispute.see("approved", entry.approved);
  }
  for (auto& entry : file.use_cases) {
    dispute.entry("use_case", entry.use_case.id.value_or(""));
    dispute.see("stage", entry.stage);
    dispute.see("minutes_after", entry.use_case.minutes_after);
    dispute.see("runs_per_month", entry.use_case.runs_per_month);
    dispute.see("in_procedure", entry.use_case.in_procedure);
    dispute.see("template_reviewed", entry.use_case.template_reviewed);
  }
  for (auto& entry : file.actions) {
    dispute.entry("action", entry.id.value_or(""));
    dispute.see("due", entry.due);
    dispute.see("owner", entry.owner);
  }
}

void see_plan(Dispute& dispute, CheckIn& file) {
  for (auto& entry : file.milestones) {
    dispute.entry("milestone", entry.id.value_or(""));
    dispute.see("done", entry.done);
    dispute.see("due", entry.due);
  }
  for (auto& entry : file.meeting_changes) {
    dispute.entry("meeting", std::to_string(entry.number.value_or(0)));
    dispute.see("date", entry.date);
    dispute.see("time", entry.time);
    dispute.see("cancelled", entry.cancelled);
  }
}

void see_people(Dispute& dispute, CheckIn& file) {
  for (auto& entry : file.departments) {
    dispute.entry("department", entry.department.id.value_or(""));
    dispute.see("headcount", entry.department.headcount);
    dispute.see("from", entry.department.from);
    dispute.see("until", entry.department.until);
    dispute.see("merged_into", entry.department.merged_into);
  }
  for (auto& entry : file.champions) {
    dispute.entry("champion", entry.champion.name.value_or(""));
    dispute.see("from", entry.champion.from);
    dispute.see("until", entry.champion.until);
    dispute.see("status", entry.champion.status);
    dispute.see("it", entry.champion.it);
    dispute.see("business", entry.champion.business);
    dispute.see("communication", entry.champion.communication);
  }
}

void settle(SettledDay& day) {
  // A meeting that is said to have been held, and one that only has its number, agree.
  for (auto& file : day.files)
    if (file.meeting && !file.held) file.held = Field<bool>(true, file.meeting.place);
  if (day.files.size() < 2) return;
  Dispute dispute;
  for (auto& file : day.files) {
    see_meeting(dispute, file);
    see_figures(dispute, file);
    see_work(dispute, file);
    see_plan(dispute, file);
    see_people(dispute, file);
  }
  day.conflicts = dispute.resolve();
}

}  // namespace

std::vector<SettledDay> settle(const std::vector<CheckIn>& checkins) {
  std::map<Date, SettledDay> by_date;
  for (const auto& checkin : checkins)
    if (checkin.date) by_date[*checkin.date].files.push_back(checkin);
  std::vector<SettledDay> days;
  for (auto& [date, day] : by_date) {
    day.date = date;
    settle(day);
    days.push_back(std::move(day));
  }
  return days;
}

}  // namespace planner
