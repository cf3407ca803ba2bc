// 定着判定: whether use is established, and what it rests on.
#include <algorithm>

#include "compose/report_appendix_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

struct Condition {
  const Message* line;   ///< in the verdict's line
  const Message* title;  ///< in the table
  const char* limit;
  std::optional<double> value;
};

std::vector<Condition> conditions(const ReportView& view) {
  const auto& verdict = view.verdict;
  std::vector<Condition> list{
      {&msg::verdict_adoption, &msg::condition_spread, "established_adoption", verdict.adoption}};
  if (verdict.lowest)
    list.push_back({&msg::verdict_lowest, &msg::condition_everywhere, "established_group", verdict.lowest});
  list.push_back({&msg::verdict_core, &msg::condition_depth, "established_core", verdict.core});
  list.push_back({&msg::verdict_result, &msg::condition_result, "established_result", verdict.result});
  return list;
}

std::string value_text(const ReportView& view, const Condition& condition) {
  return condition.value ? view.text(msg::amount_percent, {{"n", *condition.value}}) : view.text(msg::amount_unknown);
}

bool is_met(const ReportView& view, const Condition& condition) {
  return condition.value && *condition.value >= view.playbook->threshold(condition.limit);
}

std::string state_title(const ReportView& view, EstablishedState state) {
  for (const auto& words : view.playbook->states)
    if (words.id.value == id_of(state)) return words.title->in(view.language);
  return std::string(id_of(state));
}

const Message& verdict_message(const ReportView& view) {
  const auto state = view.verdict.established.state;
  if (state == EstablishedState::established) return msg::verdict_established;
  if (view.kind == ReportKind::final && view.meetings_to_come == 0) return msg::verdict_missed;
  return state == EstablishedState::fitted ? msg::verdict_nearly : msg::verdict_later;
}

}  // namespace

std::string verdict_line(const ReportView& view) {
  const bool established = view.verdict.established.state == EstablishedState::established;
  if (!view.verdict.judged && !established && view.kind != ReportKind::final) return {};
  std::vector<std::string> figures;
  const auto marks = conditions(view);
  for (const auto& condition : marks)
    figures.push_back(
        view.text(*condition.line, {{"value", value_text(view, condition)},
                                    {"limit", view.playbook->threshold(condition.limit)},
                                    {"tick", is_met(view, condition) ? view.text(msg::verdict_tick) : ""}}));
  // Where every mark is met, what holds the verdict up is none of them.
  const bool all_met = std::ranges::all_of(marks, [&](const Condition& mark) { return is_met(view, mark); });
  if (!established && all_met && !view.verdict.next.empty()) figures.push_back(view.verdict.next);
  return view.text(verdict_message(view), {{"figures", join(figures, msg::verdict_separator.in(view.language))}});
}

void add_verdict_table(Blocks& blocks, const ReportView& view) {
  if (!view.now) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_verdict)});
  Table table;
  table.columns = {
      report_column(view, msg::column_condition), report_column(view, msg::column_condition_now, Align::right),
      report_column(view, msg::column_condition_mark, Align::right), report_column(view, msg::column_condition_met)};
  for (const auto& condition : conditions(view)) {
    const Message& met = is_met(view, condition) ? msg::condition_yes
                         : condition.value       ? msg::condition_no
                                                 : msg::condition_not_known;
    table.rows.push_back(
        {view.text(*condition.title, {{"name", view.verdict.lowest_name}}), value_text(view, condition),
         view.text(msg::at_least_percent, {{"n", view.playbook->threshold(condition.limit)}}), view.text(met)});
  }
  blocks.emplace_back(std::move(table));
  const auto& seen = view.verdict.established;
  if (seen.state == EstablishedState::established && seen.since)
    blocks.emplace_back(
        Paragraph{view.text(msg::verdict_since, {{"date", plain_date(*seen.since, view.language)},
                                                 {"n", view.playbook->threshold("established_checkins")}})});
  else
    blocks.emplace_back(Paragraph{
        view.text(msg::verdict_stage, {{"state", state_title(view, seen.state)}, {"next", view.verdict.next}})});
  if (seen.would_miss_percent)
    blocks.emplace_back(
        Paragraph{view.text(msg::verdict_would_miss, {{"n", *seen.would_miss_percent},
                                                      {"date", plain_date(*seen.would_miss_on, view.language)}})});
}

}  // namespace planner
