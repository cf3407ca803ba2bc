// checkins/*.toml as they were read: one file, one check-in; any subset of the keys is one.
#pragma once

#include <string>
#include <vector>

#include "planner/model/engagement.hpp"

namespace planner {

/// Counts of the last seven days in one department.
struct Usage {
  Place place;
  Text department;
  Field<int> active, regular, core, headcount;  ///< people
  Field<double> uses, hours;
  Field<Date> as_of;
  Field<UsageSource> source;
};

/// Questions at the chat desk since the last check-in.
struct ChatCounts {
  Place place;
  Field<int> asked, answered;
  Field<double> median_hours;  ///< business hours
};

struct ActionEntry {
  Place place;
  Text id, title, owner, department, signal, reason, result;
  Field<Date> due;
};

struct GoalEntry {
  Place place;
  Goal goal;  ///< what the entry says of the goal; a new one is complete
  Field<double> value;
  Field<bool> approved;
  Text reason;
};

struct UseCaseEntry {
  Place place;
  UseCase use_case;
  Field<Stage> stage;
  Text reason;
};

struct MilestoneEntry {
  Place place;
  Text id, note;
  Field<bool> done;
  Field<Date> due;
};

struct QuestionEntry {
  Place place;
  Text id, text, department, answer;
  Field<Date> asked;
};

struct NewsEntry {
  Place place;
  Text title, tool, applied_by, use_case;
  Field<Date> date;
};

struct ReasonEntry {
  Place place;
  Text code, department;
  Field<int> people;
};

struct MeetingEntry {
  Place place;
  Field<int> number;
  Field<Date> date;
  Field<TimeOfDay> time;
  Text where, reason;
  Field<bool> cancelled;
};

struct DepartmentEntry {
  Place place;
  Department department;  ///< what the entry says of the department; a new one is complete
};

struct ChampionEntry {
  Place place;
  Champion champion;  ///< what the entry says of the champion; a new name with departments is an appointment
};

struct PeriodEntry {
  Place place;
  Field<int> weeks;
  Field<bool> ended;
  Text reason;
};

struct CheckIn {
  Place place;
  Field<int> format;
  Field<Date> date;
  Text by;
  Field<int> meeting;  ///< the number of the meeting that this is the record of
  Field<bool> held;
  Field<Mode> mode;
  std::optional<Texts> attendees, absent;
  Field<int> invited, attended;
  Field<bool> sponsor;
  Field<double> would_miss_percent;
  Texts decisions;
  Field<MidtermDecision> midterm;
  Text notes, memo, comment;
  Texts closed, dropped, answered;
  std::vector<Usage> usage;
  std::optional<ChatCounts> chat;
  std::vector<ActionEntry> actions;
  std::vector<GoalEntry> goals;
  std::vector<UseCaseEntry> use_cases;
  std::vector<MilestoneEntry> milestones;
  std::vector<QuestionEntry> questions;
  std::vector<NewsEntry> news;
  std::vector<ReasonEntry> reasons;
  std::vector<MeetingEntry> meeting_changes;  ///< [[meeting]], or [[meeting_change]] beside `meeting`
  std::vector<DepartmentEntry> departments;
  std::vector<ChampionEntry> champions;
  PeriodEntry period;
};

}  // namespace planner
