// What a report may say. The pages are written from this alone, so a client's page can hold nothing that is not in
// here: what is not for the client (memo, champions' scores, literacy, who does not use AI, a small department by
// itself) is left out where the view is made, not where it is printed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/assess/assessment.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

/// One record's figures of the whole company: shares in percent, the gap in points, hours a month.
struct ReportFigures {
  Date date;
  int week = 0;
  int active = 0;         ///< people of the departments that reported
  int headcount = 0;      ///< likewise
  int headcount_all = 0;  ///< of all departments at that record
  bool few = false;       ///< those that reported are so few that their counts are not for the reader
  int departments = 0, departments_reported = 0;
  std::optional<double> adoption, expected, core, gap, hours, minutes_per_day;
  std::optional<double> rate, core_share;  ///< adoption and core as they are, 0 to 1
  std::optional<double> gini;              ///< in words for the advisor alone
  bool hours_estimated = false;
  bool has_usage = false;
  bool short_week = false;  ///< the seven days had fewer open days than `short_week_open_days`
};

/// A department, or several that are shown together.
struct ReportDepartment {
  std::string id;  ///< empty for several together
  std::string name;
  int headcount = 0;
  std::optional<int> active, core, active_then;  ///< now, and at the record compared with
  int headcount_then = 0;                        ///< at that record
  std::optional<double> hours;                   ///< a week
  std::optional<Date> as_of;

  std::optional<double> rate() const;       ///< 0 to 1
  std::optional<double> rate_then() const;  ///< likewise
};

/// The departments furthest apart; without names where one must not stand by itself.
struct ReportGap {
  double points = 0;
  std::string lowest_id, lowest, highest;
  double low = 0, high = 0;  ///< percent
};

struct ReportGoal {
  std::string id, title, owner, scope;
  std::string metric;  ///< "adoption" or "hours" of the whole company, which usage fills; else empty
  Text unit;
  GoalKind kind = GoalKind::result;
  std::optional<double> baseline, target, current, then;  ///< `then` at the record compared with
  std::optional<double> progress, ratio;                  ///< 1 is the whole way
  std::optional<Forecast> forecast;
  std::optional<double> low_progress, high_progress;  ///< of the forecast's range, 1 is the whole way
  Date due;
  std::optional<Date> last_value;  ///< the day of `current`
  GoalStatus status = GoalStatus::unknown;
  Level level = Level::none;
  std::vector<std::string> revisions;
};

struct ReportUseCase {
  std::string id, title, department, department_id;
  std::optional<Stage> stage;
  Date since;
  int days = 0;                                ///< at the stage
  std::optional<double> before, after, hours;  ///< minutes a run, hours a month
  bool measured = false, in_procedure = false;
};

struct ReportAction {
  std::string id, title, owner, signal, result;
  std::optional<Date> due, closed, dropped;
  Date opened;
  int overdue_days = 0;
  bool open() const { return !closed && !dropped; }
};

/// What is done about a signal: an action that was recorded for it, or what the playbook proposes.
struct ReportRemedy {
  std::string action, owner;
  Role role = Role::advisor;  ///< of the owner of a proposal
  std::optional<Date> due;
  bool recorded = false;
};

struct ReportEvidence {
  std::string text, limit;  ///< the figure in words, and the threshold it passed
  std::string threshold;    ///< its name in the playbook
  std::optional<double> value, limit_value;
  Date date;
  std::string file;
  std::uint32_t line = 0;
};

struct ReportSignal {
  std::string kind, department, title, explain, agenda;
  Level level = Level::watch;
  Date since;
  int minutes = 0;  ///< of its agenda item
  std::vector<ReportEvidence> evidence;
  std::vector<ReportRemedy> remedies;
};

/// A signal that stood at warn or above, in how many records and from when to when.
struct ReportPast {
  std::string kind, title;
  int records = 0;
  Date first, last;
};

/// An action that answers a signal, with the figure before it and now.
struct ReportFollowed {
  std::string action, owner, signal, kind;
  bool open = true;
  std::optional<Dated<double>> before, now;
  std::optional<Outcome> outcome;
};

/// What the owner is asked to decide.
struct ReportDecision {
  std::string text, fallback;  ///< `fallback`: what we suggest, or what happens without an answer
  std::optional<Date> due;
  bool decided = false;  ///< it was agreed already, and is the owner's to do
};

struct ReportMeeting {
  int number = 0;
  Date date;
  bool held = false;
  std::optional<int> attended, invited;
};

struct ReportQuestion {
  std::string id, text;
  Date asked;
};

/// The three supports as they ran, to date.
struct ReportSupports {
  int held = 0, planned = 0;
  int unrecorded = 0;  ///< of the planned ones: past, and nobody knows whether they were held
  int use_cases = 0, fitted = 0;
  std::optional<int> asked, answered;
  int waiting = 0;                     ///< questions asked since these were counted, and not answered yet
  std::optional<double> median_hours;  ///< of the last record, business hours
  std::optional<int> asked_lately, answered_lately;
  int touches = 0;
  std::optional<Date> last_touch;
  int news = 0;
};

/// 定着判定 with the figures it rests on.
struct ReportVerdict {
  Established established;
  std::optional<double> adoption, core, result, lowest;  ///< percent
  std::string lowest_name, next;
  bool judged = false;  ///< whether the time for the verdict has come
};

/// Money as the client's own figures give it.
struct ReportMoney {
  double hourly = 0;
  std::optional<double> saved_a_month;  ///< hours of the last record × hourly cost
  std::optional<double> cost_a_month;   ///< fee and seats
  std::optional<int> payback_month;     ///< the first in which savings to date reach the cost to date
};

struct ReportNext {
  int number = 0;
  Date date;
};

struct ReportMilestone {
  std::string id, title;
  Date due;
  MilestoneStanding standing = MilestoneStanding::open;
  std::optional<Date> done;
};

struct ReportNews {
  std::string title, applied_by, use_case;
  Date date;
};

struct ReportNote {
  Date date;
  std::string text;
};

struct ReportView {
  Language language = Language::ja;
  Audience audience = Audience::client;
  ReportKind kind = ReportKind::status;
  const Playbook* playbook = nullptr;

  std::string client, id, advisor, sponsor, lead, phase_id, phase;
  std::vector<std::string> champions;
  Date as_of, start, end;
  Date since;  ///< what changed after this day is news
  int week = 0, weeks = 0;
  int last_week = 0;  ///< that of the end: before the last of `weeks` where the support ended early
  bool over = false;  ///< whether the period is
  EngagementState state = EngagementState::planned;
  bool not_for_evaluation = false;
  int meeting_minutes = 60, meetings_to_come = 0;
  Date last_meeting;  ///< of the period
  std::optional<ReportNext> next;

  Health health;
  std::vector<std::string> explanation;  ///< of the score
  ReportVerdict verdict;
  std::optional<Momentum> momentum;
  std::optional<MidtermDecision> midterm;
  std::optional<Date> midterm_on, contract_end;

  std::vector<ReportFigures> history;         ///< one a record
  const ReportFigures* now = nullptr;         ///< the last record with usage; its date says how old it is
  const ReportFigures* then = nullptr;        ///< the one compared with
  const ReportFigures* first = nullptr;       ///< the first with usage, if it is not `now`
  int headcount = 0;                          ///< people with an account
  std::optional<double> expected;             ///< adoption expected by the plan, percent
  bool current = false;                       ///< whether the last record has usage
  std::vector<ReportDepartment> departments;  ///< of `now`, by adoption, the highest first
  std::optional<ReportGap> gap;
  std::vector<ReportGoal> goals;
  std::vector<ReportUseCase> use_cases;
  std::vector<ReportSignal> signals;
  std::vector<ReportPast> past;  ///< the longest first
  std::vector<ReportFollowed> followed;
  std::vector<ReportAction> actions;  ///< open ones first, the longest overdue first, then by date due
  std::vector<ReportDecision> requests;
  std::vector<ReportMeeting> meetings;
  std::vector<ReportQuestion> questions;  ///< open ones
  std::vector<ReportMilestone> milestones;
  std::vector<ReportNews> news;
  std::vector<ReportNote> comments, decisions;  ///< since the report before
  std::vector<ReportNote> memos;                ///< for the advisor, likewise
  ReportSupports supports;
  std::optional<ReportMoney> money;

  ReportView() = default;
  ReportView(const ReportView&) = delete;  // `now` and its like point into `history`
  ReportView& operator=(const ReportView&) = delete;

  std::string text(const Message& message, const Args& args = {}) const { return say(message, language, args); }
  const ReportSignal* signal(std::string_view kind) const;
};

/// Everything a report of this subject may say.
void fill_view(ReportView& view, const Subject& subject, const Assessment& assessment, const ReportOptions& options);

// The parts, in the order in which they build on each other.
void view_use(ReportView& view, const Subject& subject, const Assessment& assessment, std::optional<Date> since);
void view_goals(ReportView& view, const Subject& subject, const Assessment& assessment);
void view_work(ReportView& view, const Subject& subject, const Assessment& assessment);
void view_supports(ReportView& view, const Subject& subject, const Assessment& assessment);
void view_signals(ReportView& view, const Subject& subject, const Assessment& assessment);
void view_verdict(ReportView& view, const Subject& subject, const Assessment& assessment);
void view_requests(ReportView& view, const Subject& subject, const Assessment& assessment);

}  // namespace planner
