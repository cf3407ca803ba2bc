// The sections of reports, in the order in which they stand. Each is written from the view alone.
#pragma once

#include "compose/report_view.hpp"

namespace planner {

using Section = void (*)(Blocks& blocks, const ReportView& view);

// The front page.
void add_headline(Blocks& blocks, const ReportView& view);
void add_summary(Blocks& blocks, const ReportView& view);
void add_reasons(Blocks& blocks, const ReportView& view);
void add_requests(Blocks& blocks, const ReportView& view);
void add_numbers(Blocks& blocks, const ReportView& view);
void add_adoption_chart(Blocks& blocks, const ReportView& view);
void add_department_chart(Blocks& blocks, const ReportView& view);
void add_goal_bars(Blocks& blocks, const ReportView& view);
void add_supports_run(Blocks& blocks, const ReportView& view);
void add_next_actions(Blocks& blocks, const ReportView& view);
void add_comments(Blocks& blocks, const ReportView& view);
void add_footnotes(Blocks& blocks, const ReportView& view);

// The appendix.
void add_departments(Blocks& blocks, const ReportView& view);
void add_use_case_board(Blocks& blocks, const ReportView& view);
void add_goal_numbers(Blocks& blocks, const ReportView& view);
void add_points(Blocks& blocks, const ReportView& view);
void add_followed(Blocks& blocks, const ReportView& view);
void add_decided(Blocks& blocks, const ReportView& view);
void add_action_log(Blocks& blocks, const ReportView& view);
void add_meetings_held(Blocks& blocks, const ReportView& view);
void add_news_applied(Blocks& blocks, const ReportView& view);
void add_verdict_table(Blocks& blocks, const ReportView& view);
void add_score(Blocks& blocks, const ReportView& view);
void add_glossary(Blocks& blocks, const ReportView& view);
void add_advisor_notes(Blocks& blocks, const ReportView& view);

// Of the mid-term report.
void add_options(Blocks& blocks, const ReportView& view);
void add_goal_review(Blocks& blocks, const ReportView& view);

// Of the final report.
void add_outcome(Blocks& blocks, const ReportView& view);
void add_before_after(Blocks& blocks, const ReportView& view);
void add_money(Blocks& blocks, const ReportView& view);
void add_not_reached(Blocks& blocks, const ReportView& view);
void add_renewal(Blocks& blocks, const ReportView& view);
void add_self_running(Blocks& blocks, const ReportView& view);

/// Reasons that the headline announces: the gravest signals at warn and above, three at most.
std::vector<const ReportSignal*> main_reasons(const ReportView& view);
/// Whether the headline says that reasons and remedies follow.
bool announces_reasons(const ReportView& view);

/// The verdict with its figures; empty while its time has not come.
std::string verdict_line(const ReportView& view);
/// A status, level, stage or state in the reader's words.
std::string status_title(const ReportView& view, HealthStatus status);
std::string level_title(const ReportView& view, Level level);
std::string stage_title(const ReportView& view, std::optional<Stage> stage);
/// A goal's standing: 未達 is said in the final report only.
std::string goal_standing(const ReportView& view, const ReportGoal& goal);
/// 月64時間 for 64 時間/月: the number as a sentence wants it.
std::string amount(const ReportView& view, double value, const Text& unit);
/// 64時間 for 64 時間/月, where the sentence has said before that it is a month's.
std::string bare_amount(const ReportView& view, double value, const Text& unit);
/// A number as a forecast gives it: from 10 on without decimals.
double roughly(double value);
/// 0.29
std::string two_decimals(double value);
/// An estimate of money without a false look of exactness: whole thousands, or hundreds under 10,000.
double rough_money(double value);
/// 1,234,567
std::string grouped(double value);
/// What the period's actions are counted to: the next meeting, or the time from now on.
std::string until_next(const ReportView& view);
/// A column with its title in the reader's language.
Column report_column(const ReportView& view, const Message& title, Align align = Align::left);

}  // namespace planner
