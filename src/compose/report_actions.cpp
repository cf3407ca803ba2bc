// Actions until the next meeting: those past their date first, then by date; proposals where a signal has none yet.
#include <algorithm>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"

namespace planner {
namespace {

constexpr std::size_t most_actions = 5, most_past = 2, most_beside_reasons = 3;

struct Row {
  std::string what, who;
  std::optional<Date> due;
  bool past = false;
};

std::vector<Row> rows_of(const ReportView& view) {
  std::vector<Row> rows;
  for (const auto& action : view.actions)
    if (action.open()) rows.push_back({action.title, action.owner, action.due, action.overdue_days > 0});
  // Where the reasons were told, their remedies stand there.
  if (announces_reasons(view)) return rows;
  for (const auto& signal : view.signals) {
    if (signal.level < Level::warn) continue;
    for (const auto& remedy : signal.remedies)
      if (!remedy.recorded && remedy.role != Role::sponsor)
        rows.push_back({view.text(view.next ? msg::action_for_next : msg::action_proposed, {{"action", remedy.action}}),
                        remedy.owner, remedy.due, false});
  }
  std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.due.value_or(Date::max()); });
  return rows;
}

/// Of those past their date only the oldest, so that what comes next has room.
std::vector<Row> chosen(const std::vector<Row>& rows, std::size_t most) {
  const auto past = static_cast<std::size_t>(std::ranges::count_if(rows, &Row::past));
  const auto to_come = rows.size() - past;
  auto room_for_past = std::max(most_past, most - std::min(most, to_come));
  std::vector<Row> shown;
  for (const auto& row : rows) {
    if (row.past && room_for_past == 0) continue;
    if (row.past) --room_for_past;
    if (shown.size() < most) shown.push_back(row);
  }
  return shown;
}

std::string due_text(const ReportView& view, const Row& row) {
  if (!row.due) return view.text(msg::amount_none);
  const auto date = tiny_date(*row.due, view.language);
  return row.past ? view.text(msg::action_past, {{"date", date}}) : date;
}

}  // namespace

void add_next_actions(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(view.next ? msg::section_next_actions : msg::section_open_actions)});
  const auto rows = rows_of(view);
  if (rows.empty()) {
    blocks.emplace_back(Paragraph{view.text(msg::actions_none)});
    return;
  }
  Table table;
  table.columns = {report_column(view, msg::column_what_to_do), report_column(view, msg::column_who_does),
                   report_column(view, msg::column_until)};
  const auto shown = chosen(rows, announces_reasons(view) ? most_beside_reasons : most_actions);
  for (const auto& row : shown) table.rows.push_back({row.what, row.who, due_text(view, row)});
  blocks.emplace_back(std::move(table));
  if (rows.size() > shown.size())
    blocks.emplace_back(Paragraph{view.text(msg::actions_more, {{"n", rows.size() - shown.size()}}), Tone::note});
}

}  // namespace planner
