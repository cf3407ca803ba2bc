// The appendix: departments, actions, meetings, decisions, news.
#include <algorithm>
#include <cstdlib>

#include "compose/report_appendix_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

std::string people(const ReportView& view, const std::optional<int>& count) {
  return count ? view.text(msg::people_count, {{"n", *count}}) : view.text(msg::amount_unknown);
}

std::string change(const ReportView& view, const ReportDepartment& department) {
  if (!department.active || !department.active_then) return view.text(msg::amount_none);
  const int by = *department.active - *department.active_then;
  if (by == 0) return view.text(msg::people_same);
  return view.text(by > 0 ? msg::people_more : msg::people_fewer, {{"n", std::abs(by)}});
}

std::vector<std::string> department_row(const ReportView& view, const ReportDepartment& department) {
  const auto rate = department.rate();
  std::vector<std::string> cells{
      department.name, people(view, department.headcount), people(view, department.active),
      rate ? view.text(msg::amount_percent, {{"n", to_tenth(percent(*rate))}}) : view.text(msg::amount_unknown)};
  if (view.then) cells.push_back(change(view, department));
  cells.push_back(people(view, department.core));
  cells.push_back(department.hours ? view.text(msg::amount_hours, {{"n", *department.hours}})
                                   : view.text(msg::amount_unknown));
  return cells;
}

std::string state_of(const ReportView& view, const ReportAction& action) {
  if (action.closed) return view.text(msg::action_state_done, {{"date", tiny_date(*action.closed, view.language)}});
  if (action.dropped)
    return view.text(msg::action_state_dropped, {{"date", tiny_date(*action.dropped, view.language)}});
  return view.text(action.overdue_days > 0 ? msg::action_state_past : msg::action_state_open);
}

}  // namespace

void add_departments(Blocks& blocks, const ReportView& view) {
  if (view.departments.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_departments)});
  if (!view.current) blocks.emplace_back(Paragraph{view.text(msg::departments_unknown)});
  Table table;
  table.caption = view.text(msg::departments_of, {{"date", short_date(view.now->date, view.language)}});
  table.columns = {
      report_column(view, msg::column_case_department), report_column(view, msg::column_accounts, Align::right),
      report_column(view, msg::column_active, Align::right), report_column(view, msg::column_rate, Align::right)};
  if (view.then)
    table.columns.push_back(
        {view.text(msg::column_change, {{"date", tiny_date(view.then->date, view.language)}}), Align::right});
  table.columns.push_back(report_column(view, msg::column_in_core, Align::right));
  table.columns.push_back(report_column(view, msg::column_hours_week, Align::right));
  for (const auto& department : view.departments) table.rows.push_back(department_row(view, department));
  blocks.emplace_back(std::move(table));
}

/// Open ones first, then those settled, the latest first.
void add_action_log(Blocks& blocks, const ReportView& view) {
  if (view.actions.empty()) return;
  std::vector<const ReportAction*> open, settled;
  for (const auto& action : view.actions) (action.open() ? open : settled).push_back(&action);
  std::ranges::stable_sort(settled, std::ranges::greater{},
                           [](const ReportAction* a) { return a->closed.value_or(a->dropped.value_or(a->opened)); });
  open.insert(open.end(), settled.begin(), settled.end());
  blocks.emplace_back(Heading{2, view.text(msg::section_action_log)});
  Table table;
  table.columns = {report_column(view, msg::column_what_to_do), report_column(view, msg::column_who_does),
                   report_column(view, msg::column_until), report_column(view, msg::column_action_state)};
  for (const auto* action : open)
    table.rows.push_back({action->title, action->owner, action->due ? tiny_date(*action->due, view.language) : "",
                          state_of(view, *action)});
  blocks.emplace_back(std::move(table));
}

void add_meetings_held(Blocks& blocks, const ReportView& view) {
  if (view.meetings.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_meetings_held)});
  Table table;
  table.columns = {report_column(view, msg::column_meeting, Align::right),
                   report_column(view, msg::column_meeting_date), report_column(view, msg::column_meeting_held),
                   report_column(view, msg::column_meeting_people)};
  for (const auto& meeting : view.meetings) {
    std::string attended = view.text(msg::amount_none);
    if (meeting.held && meeting.attended && meeting.invited)
      attended = view.text(msg::meeting_people, {{"invited", *meeting.invited}, {"attended", *meeting.attended}});
    table.rows.push_back({std::to_string(meeting.number), short_date(meeting.date, view.language),
                          view.text(meeting.held ? msg::meeting_was_held : msg::meeting_was_not), attended});
  }
  blocks.emplace_back(std::move(table));
}

void add_decided(Blocks& blocks, const ReportView& view) {
  if (view.decisions.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_decided)});
  Bullets list;
  for (const auto& decision : view.decisions) list.items.push_back(decision.text);
  blocks.emplace_back(std::move(list));
}

void add_news_applied(Blocks& blocks, const ReportView& view) {
  if (view.news.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_news_applied)});
  Bullets list;
  for (const auto& news : view.news)
    list.items.push_back(
        view.text(news.use_case.empty() ? msg::news_line : msg::news_line_for,
                  {{"date", tiny_date(news.date, view.language)}, {"title", news.title}, {"use_case", news.use_case}}));
  blocks.emplace_back(std::move(list));
}

void add_advisor_notes(Blocks& blocks, const ReportView& view) {
  if (view.audience != Audience::advisor) return;
  Bullets list;
  if (view.now && view.now->gini)
    list.items.push_back(view.text(msg::note_gini, {{"n", two_decimals(*view.now->gini)}}));
  for (const auto& memo : view.memos)
    list.items.push_back(
        view.text(msg::note_memo, {{"date", tiny_date(memo.date, view.language)}, {"text", memo.text}}));
  if (list.items.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_advisor_notes)});
  blocks.emplace_back(std::move(list));
}

}  // namespace planner
