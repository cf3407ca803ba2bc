// What is known of an engagement on a date: engagement.toml and the check-ins up to that date, folded together.
// Pure: check-ins after the date, and the order in which files are given, change nothing.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "planner/base/finding.hpp"
#include "planner/model/checkin.hpp"
#include "planner/model/engagement.hpp"

namespace planner {

/// A value with the day it was recorded and where.
template <class T>
struct Dated {
  Date date;
  T value;
  Place place;
};

/// One department's counts of one record. Every department of that day has one, reported or not.
struct DepartmentFigures {
  std::string department;
  int headcount = 0;  ///< as of that day
  Field<int> active, regular, core;
  Field<double> uses, hours;
  Field<Date> as_of;
  Field<UsageSource> source;
  Place place;
};

/// All files of one date together that hold `meeting` or [[usage]].
struct Record {
  Date date;
  Place place;
  Field<int> meeting;
  Field<bool> held;  ///< known when the record has a meeting
  Text by;           ///< who wrote the meeting's record
  Field<Mode> mode;
  Field<int> invited, attended;
  int on_list = 0;  ///< people the plan counts on (sponsor, lead, champions), and those named besides
  std::optional<Texts> attendees, absent;
  Field<bool> sponsor;
  Field<double> would_miss_percent;  ///< asked since the record before
  bool has_usage = false;
  std::vector<DepartmentFigures> usage;
  std::optional<ChatCounts> chat;  ///< since the record before; a count is unknown where one part of it is
};

struct ActionState {
  Text id, title, owner, department, signal, reason, result;
  Field<Date> due;
  Date opened;
  std::vector<Dated<Date>> dues;  ///< every due date it had
  std::optional<Date> closed, dropped;
  Place place;

  bool open() const { return !closed && !dropped; }
  bool overdue(Date today) const { return open() && due && *due < today; }
};

struct GoalState {
  Goal goal;  ///< with every revision applied
  std::vector<Dated<double>> values;
  std::vector<Dated<std::string>> revisions;  ///< reasons of revisions
  Field<Date> approved;
};

struct UseCaseState {
  UseCase use_case;
  std::vector<Dated<Stage>> stages;  ///< in order of date
  Field<bool> measured;              ///< minutes_after came from a check-in
  Text reason;

  std::optional<Stage> stage() const;
  std::optional<Date> since() const;
  /// The first day at a stage, if it was reached.
  std::optional<Date> reached(Stage stage) const;
};

struct QuestionState {
  Text id, text, department, answer;
  Date asked;
  std::optional<Date> answered;
  Place place;
};

struct MilestoneState {
  std::optional<Date> done;
  Field<Date> due;
  Text note;
  Place place;
};

/// What check-ins say of a meeting, later ones winning.
struct MeetingState {
  Field<Date> date;
  Field<TimeOfDay> time;
  Text where, reason;
  Field<bool> cancelled;
  std::optional<Date> recorded;  ///< the day of its record
  Field<bool> held;
  Date changed_on;
};

struct NewsState {
  Text title, tool, applied_by, use_case;
  Date date;  ///< when it was put to work
  Place place;
  Date told;  ///< the check-in's
};

struct ReasonState {
  Date date;
  Text code, department;
  int people = 0;
};

struct Extension {
  Date on;
  int weeks = 0;
  Text reason;
  Place place;
};

struct Ending {
  Date on;
  Text reason;
  Place place;
};

struct Remark {
  Date date;
  Text text;
};

struct State {
  Date as_of;
  std::vector<Department> departments;  ///< with `until` for those that closed
  std::vector<Champion> champions;      ///< with `until` for those who left
  std::vector<GoalState> goals;
  std::vector<UseCaseState> use_cases;
  std::vector<ActionState> actions;
  std::vector<QuestionState> questions;
  std::map<std::string, MilestoneState> milestones;
  std::map<int, MeetingState> meetings;
  std::vector<NewsState> news;
  std::vector<ReasonState> reasons;
  std::vector<Extension> extensions;
  std::optional<Ending> ended;
  std::optional<Dated<MidtermDecision>> midterm;
  std::vector<Record> records;  ///< in order of date
  std::vector<Remark> decisions, notes, memos, comments;
  Findings conflicts;  ///< two records of one day that disagree: neither counts

  const Department* department(std::string_view id) const;
  const UseCaseState* use_case(std::string_view id) const;
  const GoalState* goal(std::string_view id) const;
  const ActionState* action(std::string_view id) const;
};

/// Whether it counts on a day: from `from` (or the start) to before `until`.
bool counts_on(const Department& department, Date day);
bool serves_on(const Champion& champion, Date day);

/// The department that goes on on a day with what was this one's: itself, or the one it was merged into (and that
/// one's). Empty where none does.
Text successor(const State& state, const Text& department, Date day);

/// Whether a champion's departments hold this one, or one that was merged into it; the champions of whom that is true.
bool looks_after(const State& state, const Champion& champion, std::string_view department, Date day);
std::vector<const Champion*> champions_of(const State& state, std::string_view department, Date day);

/// The champion of that name who has left by a day; nothing where nobody has.
const Champion* departed(const State& state, std::string_view name, Date day);
/// The champion who owned the action and has left by a day; nothing where its owner is still there.
const Champion* departed_owner(const State& state, const ActionState& action, Date day);

/// Who sees on a day to what somebody owns: the owner, or the deputy of one who left (and the deputy's, who may have
/// left too) until there is a new owner. Empty where nobody does.
Text stand_in(const State& state, const Text& owner, Date day);

/// The files of one day, ready to be folded.
struct SettledDay {
  Date date;
  std::vector<CheckIn> files;  ///< as given, without the values in dispute
  Findings conflicts;          ///< one for each file and value in dispute
};

/// The check-ins by day, in order of date; files of one day in the order given, which is that of their names. A
/// meeting's `held` is filled in where it is not said. A figure, date or stage that two files of a day give differently
/// is taken out of both, so the state keeps what it knew before, or nothing. Words (titles, notes, reasons) are not
/// disputed; of those the last file's counts.
std::vector<SettledDay> settle(const std::vector<CheckIn>& checkins);

State fold(const Engagement& engagement, const std::vector<CheckIn>& checkins, Date as_of);
/// The same for who folds the states of several days: settled once.
State fold(const Engagement& engagement, const std::vector<SettledDay>& days, Date as_of);

}  // namespace planner
