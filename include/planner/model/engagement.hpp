// engagement.toml as it was read: what held at the start. Plain data, each value with its place; defaults that need
// no other value are applied here, those that do where they are used.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/base/language.hpp"
#include "planner/base/place.hpp"
#include "planner/model/cadence.hpp"
#include "planner/model/terms.hpp"

namespace planner {

using Text = Field<std::string>;
using Texts = std::vector<Text>;

struct Client {
  Place place;
  Text name, industry, sponsor, lead;
  Field<int> employees;
  Field<Situation> situation;
};

struct Person {
  Place place;
  Text name, role, email, mention, honorific;
};

struct Privacy {
  Place place;
  Field<int> min_group{5};  ///< people; smaller departments are shown together in client pages
  Field<bool> not_for_evaluation;
};

struct RemindSettings {
  Place place;
  Texts mute;
};

struct Advisor {
  Place place;
  Text name, organization, email, logo, color;
};

/// A length in weeks, or "auto".
struct Weeks {
  std::optional<int> fixed;
};

struct Period {
  Place place;
  Field<Date> start;
  Field<Weeks> weeks;
};

struct MeetingChange {
  Place place;
  Field<int> meeting;
  Field<Date> date;
  Field<TimeOfDay> time;
  Text where;  ///< `place` in the file
  Field<bool> cancelled;
  Text reason;
};

struct Meetings {
  Place place;
  Field<Cadence> cadence;
  Field<Date> first;
  Field<TimeOfDay> time{TimeOfDay{600}};
  Field<int> minutes{60};
  Text where;  ///< `place` in the file
  Field<Mode> mode;
  Text timezone{"Asia/Tokyo"};
  Field<WhenClosed> when_closed{WhenClosed::same_week};
  std::vector<MeetingChange> changes;
};

/// Days on which nobody works, from a list in a file.
struct ClosedRange {
  Place place;
  Field<Date> from, to;
  Text name;
};

struct CalendarSettings {
  Place place;
  std::optional<Texts> holidays;  ///< "jp" and paths of .ics files; absent: by language
  std::vector<ClosedRange> closed;
  std::vector<Field<std::chrono::weekday>> workdays;  ///< empty: Monday to Friday
};

struct ChatDesk {
  Place place;
  Text service, channel;
  Field<int> reply_within_hours{8};  ///< business hours
};

struct Contract {
  Place place;
  Field<Date> end, notice_by;
};

/// Money as the client gave it, in the client's currency; what is absent is never shown or guessed.
struct Cost {
  Place place;
  Field<double> monthly_fee, seat_price, hourly_cost;
  Field<int> seats;
};

struct Tool {
  Place place;
  Text name;
  Field<int> seats;
};

struct Department {
  Place place;
  Text id, name, manager;
  Field<int> headcount;      ///< people with an account
  Field<double> literacy;    ///< 1.0 to 5.0
  Field<int> active_before;  ///< people who used AI weekly at the start
  Field<Date> from, until;
  Text merged_into;
};

struct Champion {
  Place place;
  Text name, deputy, email;
  Texts departments;
  Field<int> it, business, communication;  ///< 1 to 5
  Field<double> hours_per_week;
  Field<Date> from, until;
  Field<ChampionStatus> status;  ///< appointed where it is not said
};

/// Departments by id, or all of them.
struct DepartmentChoice {
  bool given = false;  ///< whether a file says it
  bool all = true;
  Texts ids;
};

struct Goal {
  Place place;
  Text id, title, unit, owner;
  Field<GoalKind> kind;      ///< result where it is not said
  Field<GoalMetric> metric;  ///< manual where it is not said
  Field<double> baseline, target;
  Field<Date> due;
  DepartmentChoice departments;
};

/// A row of the work map (業務一覧).
struct Task {
  Place place;
  Text title, department, pain;
  Field<double> runs_per_month, minutes;
  Field<int> people;
  Field<bool> personal_data, needs_integration;
};

struct StageDate {
  Stage stage = Stage::proposal;
  Field<Date> date;
};

struct UseCase {
  Place place;
  Text id, title, department, owner, how, caution;
  Field<double> minutes_before, minutes_after, runs_per_month;
  Field<int> value, ease;  ///< 1 to 5
  Field<bool> personal_data, needs_integration, no_samples, expert_check, in_procedure;
  Field<Date> template_reviewed;
  std::vector<StageDate> stages;
};

struct Training {
  Place place;
  Field<Date> date;
  Text title;
  DepartmentChoice departments;
  Field<double> hours;
};

struct Threshold {
  std::string name;
  Field<double> value;
};

struct Engagement {
  Place place;
  Field<int> format;
  Text id, playbook;
  Field<Language> language{Language::ja};
  Client client;
  std::vector<Person> people;
  Privacy privacy;
  RemindSettings remind;
  Advisor advisor;
  Period period;
  Meetings meetings;
  CalendarSettings calendar;
  ChatDesk chat;
  Contract contract;
  Cost cost;
  std::vector<Tool> tools;
  std::vector<Department> departments;
  std::vector<Champion> champions;
  std::vector<Goal> goals;
  std::vector<Task> tasks;
  std::vector<UseCase> use_cases;
  std::vector<Training> trainings;
  std::vector<Threshold> thresholds;
};

}  // namespace planner
