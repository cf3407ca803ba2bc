// How it goes on after the period: the ways to choose from, and who keeps what running.
#include <algorithm>

#include "compose/report_kind_messages.hpp"
#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// By name while they are few.
std::string champions(const ReportView& view) {
  constexpr std::size_t few = 3;
  if (view.champions.size() > few) return view.text(msg::running_champions);
  if (!view.champions.empty()) return join(view.champions, list_separator(view.language));
  return view.playbook->role_title(Role::champion).in(view.language);
}

}  // namespace

void add_renewal(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_renewal)});
  const bool established = view.verdict.established.state == EstablishedState::established;
  const auto title = [&](const Message& option, bool suits) {
    const auto text = view.text(option);
    return suits ? view.text(msg::option_suggested, {{"option", text}}) : text;
  };
  Table table;
  table.columns = {report_column(view, msg::column_renewal), report_column(view, msg::column_renewal_what),
                   report_column(view, msg::column_renewal_fit)};
  table.rows = {
      {title(msg::renewal_alone, established), view.text(msg::renewal_alone_what), view.text(msg::renewal_alone_fit)},
      {title(msg::renewal_narrow, !established && view.verdict.adoption.has_value()),
       view.text(msg::renewal_narrow_what), view.text(msg::renewal_narrow_fit)},
      {title(msg::renewal_widen, false), view.text(msg::renewal_widen_what), view.text(msg::renewal_widen_fit)}};
  blocks.emplace_back(std::move(table));
  if (view.contract_end && *view.contract_end >= view.as_of)
    blocks.emplace_back(Paragraph{view.text(msg::renewal_contract, {{"date", *view.contract_end}})});
}

void add_self_running(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_self_running)});
  Table table;
  table.columns = {report_column(view, msg::column_running_what), report_column(view, msg::column_running_who),
                   report_column(view, msg::column_running_when)};
  const auto row = [&](const Message& what, const std::string& who, std::string when) {
    table.rows.push_back({view.text(what), who, std::move(when)});
  };
  row(msg::running_meeting, champions(view), view.text(msg::monthly));
  row(msg::running_desk, champions(view), view.text(msg::daily));
  row(msg::running_news, champions(view), view.text(msg::monthly));
  row(msg::running_templates, champions(view), view.text(msg::every_two_months));
  row(msg::running_goals, view.lead, view.text(msg::quarterly));
  const auto check = std::ranges::find(view.milestones, "ms9", &ReportMilestone::id);
  if (check != view.milestones.end())
    row(msg::running_check, view.playbook->role_title(Role::advisor).in(view.language),
        long_date(check->due, view.language));
  blocks.emplace_back(std::move(table));
  const auto open = std::ranges::count_if(view.actions, [](const ReportAction& action) { return action.open(); });
  if (open > 0) blocks.emplace_back(Paragraph{view.text(msg::running_actions, {{"n", static_cast<int>(open)}})});
}

}  // namespace planner
