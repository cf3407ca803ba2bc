// The playbook: the method as data. Phases, milestones, agendas, signals, countermeasures, thresholds and the words
// for them, in every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/language.hpp"
#include "planner/base/place.hpp"
#include "planner/model/terms.hpp"
#include "planner/model/thresholds.hpp"

namespace planner {

using Wording = Field<Words>;

/// A first and a last week, both included.
struct WeekRange {
  int first = 0;
  int last = 0;
};

struct RoleEntry {
  Place place;
  Field<std::string> id;
  Wording title;
};

struct PhaseEntry {
  Place place;
  Field<std::string> id;
  Wording title, short_title, exit;  ///< short: a word, for narrow columns
  Field<WeekRange> weeks_16, weeks_12;
};

struct MilestoneRule {
  Place place;
  Field<std::string> id, phase;
  Wording title, criterion;
  Field<Role> owner;
  Field<int> week_16, week_12;
  Field<bool> after_end;
  Field<double> adoption, core, gap, saving_percent, saving_minutes, keeps_percent;  ///< percent, points, minutes
  Field<double> coverage;                                                            ///< percent
  Field<int> shared_cases, shared_departments, in_procedure, tasks_per_department, goals_per_department,
      fitted_per_department;
};

struct AgendaItemRule {
  Place place;
  Field<std::string> id, pdca, function;
  Field<ItemKind> kind;
  Field<Role> owner;
  Field<int> floor;      ///< minutes it may be cut to
  Field<int> cut_order;  ///< 1 to 9: the item of a low order gives up minutes first
  Wording title, purpose, prepare;
  Wording for_department;  ///< its focus where one department is meant: {department}
  Field<bool> once, keep;
};

struct AgendaSlot {
  Place place;
  Field<std::string> item;
  Field<int> minutes;
  Wording focus;
};

struct MeetingRule {
  Place place;
  Field<std::string> id;
  Wording title;
  Field<Facilitator> facilitator;
  std::vector<AgendaSlot> agenda;
};

/// One meeting of a series, possibly with one item in another's place.
struct SeriesEntry {
  Place place;
  Field<std::string> meeting, replace, with;
  Wording title, focus;
  Field<bool> repeat;
};

struct Series {
  Place place;
  Field<int> meetings;
  std::vector<SeriesEntry> agendas;
};

struct Countermeasure {
  Place place;
  Field<int> step, days;
  Wording title;
  Field<std::string> owner;              ///< a role, or "owner": the one whose goal it is
  std::vector<Field<std::string>> also;  ///< likewise
};

struct SignalRule {
  Place place;
  Field<std::string> id, item;
  Wording title, advisor_title, agenda, explain, rule;
  Wording explain_end;  ///< instead of `explain` where the period has run out and attainment is judged
  Field<bool> client;
  Field<int> minutes;
  std::vector<Countermeasure> actions;
};

struct StageEntry {
  Place place;
  Field<std::string> id;
  Wording title, entry, exit;
};

/// An id with its words: levels, states, terms.
struct NamedWords {
  Place place;
  Field<std::string> id;
  Wording title, sentence, note;
};

struct ReadyUseCase {
  Place place;
  Field<std::string> id, department;
  Wording department_title, title, caution, how;
  Field<double> minutes_before, minutes_after, runs_per_month;
  Field<bool> personal_data, needs_integration, no_samples, expert_check;
};

struct SkillRubric {
  Place place;
  Field<std::string> id;
  Wording title, score_1, score_2, score_3, score_4, score_5;
};

struct ChampionSupport {
  Place place;
  Field<std::string> weak;
  Wording text, evidence;
};

struct NonUseReason {
  Place place;
  Field<std::string> code;
  Wording title, remedy;
};

struct ReminderRule {
  Place place;
  Field<std::string> type, variant, when;
  std::vector<Field<int>> lead_days;
  std::vector<Field<std::string>> to, cc;  ///< role ids, "owner" or "attendees"
  Field<bool> default_on;
  Wording subject, body;
  Wording advisor;  ///< the one line that the advisor reads, where the text is for others too
};

/// A part of the year in which meetings are better avoided: month × 100 + day, both included.
struct AvoidedWindow {
  Place place;
  Field<int> from, to;
  Wording title;
};

/// What a column of a usage table holds; the last three are what a cell says: all departments, a value that is not
/// known, no use at all.
enum class UsageField {
  department,
  person,
  active,
  regular,
  core,
  uses,
  hours,
  as_of,
  period_start,
  period_days,
  last_used,
  days_used,
  headcount,
  total,
  nothing,
  no_use
};
template <>
struct Ids<UsageField> {
  static constexpr std::array<std::string_view, 16> names{
      "department",   "person",      "active",    "regular",   "core",      "uses",  "hours",   "as_of",
      "period_start", "period_days", "last_used", "days_used", "headcount", "total", "nothing", "no_use"};
};

/// What spreadsheets and admin consoles call a column, the most telling name first.
struct UsageColumn {
  Place place;
  Field<UsageField> field;
  std::vector<Field<std::string>> names;
};

/// What a page to print is made of.
enum class SheetBlockKind { heading, text, lead, note, points, steps, boxes, form, table };
template <>
struct Ids<SheetBlockKind> {
  static constexpr std::array<std::string_view, 9> names{"heading", "text",  "lead", "note", "points",
                                                         "steps",   "boxes", "form", "table"};
};

/// What the program can fill in where it knows it: in braces in a text, or as the value of a form's row.
enum class SheetFill {
  client,
  industry,
  employees,
  date,
  sponsor,
  lead,
  advisor,
  champions,
  addressees,
  deputies,
  champion_hours,
  manager,
  department,
  departments,
  tool,
  seats,
  chat,
  meetings,
  period,
  min_group,
  use_case,
  owner,
  how,
  caution,
  minutes_before,
  minutes_after,
  runs,
  hours_before,
  hours_after,
  hours_saved,
  hours_first_month,
  hours_second_month
};
template <>
struct Ids<SheetFill> {
  static constexpr std::array<std::string_view, 32> names{"client",
                                                          "industry",
                                                          "employees",
                                                          "date",
                                                          "sponsor",
                                                          "lead",
                                                          "advisor",
                                                          "champions",
                                                          "addressees",
                                                          "deputies",
                                                          "champion_hours",
                                                          "manager",
                                                          "department",
                                                          "departments",
                                                          "tool",
                                                          "seats",
                                                          "chat",
                                                          "meetings",
                                                          "period",
                                                          "min_group",
                                                          "use_case",
                                                          "owner",
                                                          "how",
                                                          "caution",
                                                          "minutes_before",
                                                          "minutes_after",
                                                          "runs",
                                                          "hours_before",
                                                          "hours_after",
                                                          "hours_saved",
                                                          "hours_first_month",
                                                          "hours_second_month"};
};

/// Rows or items that come from the client's files, or from other tables of the playbook.
enum class SheetRows { departments, tasks, use_cases, use_case_titles, reasons, precautions };
template <>
struct Ids<SheetRows> {
  static constexpr std::array<std::string_view, 6> names{"departments",     "tasks",   "use_cases",
                                                         "use_case_titles", "reasons", "precautions"};
};

/// When a block is printed; always where it is not said.
enum class SheetWhen { not_for_evaluation, minutes_known, minutes_unknown, hours_known, provisional };
template <>
struct Ids<SheetWhen> {
  static constexpr std::array<std::string_view, 5> names{"not_for_evaluation", "minutes_known", "minutes_unknown",
                                                         "hours_known", "provisional"};
};

/// A row of a form (its name and what fills it in) or of a table (its cells).
struct SheetRow {
  Place place;
  std::vector<Wording> cells;
  Field<SheetFill> fill;
};

struct SheetBlock {
  Place place;
  Field<SheetBlockKind> kind;
  Field<SheetWhen> when;
  Wording text;
  std::vector<Wording> items, columns;
  std::vector<SheetRow> rows;
  Field<SheetRows> from;
  Field<int> room;  ///< rows of a table, at least: empty ones are to write in
};

/// A page to print (帳票): to hand out, to fill in, to send.
struct SheetRule {
  Place place;
  Field<std::string> id;
  Wording title, purpose;
  Field<bool> use_case;  ///< whether it is about one use case
  std::vector<SheetBlock> blocks;
};

struct Playbook {
  Place place;
  Field<int> format;
  Field<std::string> base;  ///< "builtin": what is not said is as in the built-in playbook
  std::vector<RoleEntry> roles;
  std::vector<PhaseEntry> phases;
  std::vector<MilestoneRule> milestones;
  std::vector<AgendaItemRule> items;
  std::vector<MeetingRule> meetings;
  std::vector<Series> series;
  std::vector<SignalRule> signals;
  Thresholds thresholds;
  std::vector<StageEntry> stages;
  std::vector<NamedWords> levels, statuses, states, terms;
  std::vector<ReadyUseCase> use_cases;
  std::vector<SkillRubric> skills;
  std::vector<ChampionSupport> supports;
  std::vector<NonUseReason> reasons;
  std::vector<ReminderRule> reminders;
  std::vector<AvoidedWindow> avoid;
  std::vector<UsageColumn> usage_columns;
  std::vector<SheetRule> sheets;

  /// A threshold by its name. The reader has made sure that every name the program uses is there.
  double threshold(std::string_view name) const;
  const AgendaItemRule* item(std::string_view id) const;
  const MeetingRule* meeting(std::string_view id) const;
  const SignalRule* signal(std::string_view id) const;
  const Words& role_title(Role role) const;
  const Words& stage_title(Stage stage) const;
  const ReadyUseCase* ready_use_case(std::string_view id) const;
  /// The client's word for a term of the glossary; the id itself where the playbook has none.
  Words term(std::string_view id) const;
};

}  // namespace planner
