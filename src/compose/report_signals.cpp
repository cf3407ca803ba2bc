// 気になる点: each signal with what it means, the figure and its mark, and what is done about it; and what remedies
// taken before have done.
#include <algorithm>
#include <array>

#include "compose/report_appendix_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/thresholds.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

void add_point(Blocks& blocks, const ReportView& view, const ReportSignal& signal) {
  const auto level = level_title(view, signal.level);
  blocks.emplace_back(Heading{
      3, view.text(msg::point_title,
                   {{"title", signal.title}, {"level", level}, {"since", plain_date(signal.since, view.language)}})});
  blocks.emplace_back(Paragraph{signal.explain});
  Bullets list;
  for (const auto& evidence : signal.evidence)
    list.items.push_back(
        evidence.limit.empty()
            ? evidence.text
            : view.text(msg::point_evidence, {{"text", evidence.text}, {"level", level}, {"limit", evidence.limit}}));
  for (const auto& remedy : signal.remedies) {
    Args args{{"action", remedy.action}, {"owner", remedy.owner}};
    if (remedy.due) args.emplace_back("due", plain_date(*remedy.due, view.language));
    list.items.push_back(view.text(remedy.due ? msg::point_remedy : msg::point_remedy_undated, args));
  }
  blocks.emplace_back(std::move(list));
}

std::string unknown_points(const ReportView& view) {
  std::vector<std::string> titles;
  for (const auto& signal : view.signals)
    if (signal.level == Level::unknown && std::ranges::find(titles, signal.title) == titles.end())
      titles.push_back(signal.title);
  if (titles.empty()) return {};
  return view.text(msg::points_not_known, {{"titles", join(titles, list_separator(view.language))}});
}

std::string figure_text(const ReportView& view, const ReportFollowed& followed,
                        const std::optional<Dated<double>>& figure) {
  if (!figure) return {};
  return view.text(msg::dated_figure, {{"value", measure_text(followed.kind, figure->value, view.language)},
                                       {"date", tiny_date(figure->date, view.language)}});
}

std::string outcome_text(const ReportView& view, const std::optional<Outcome>& outcome) {
  static constexpr std::array<const Message*, 3> words{&msg::outcome_helped, &msg::outcome_held, &msg::outcome_did_not};
  return view.text(outcome ? *words[static_cast<std::size_t>(*outcome)] : msg::outcome_pending);
}

}  // namespace

void add_points(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_points)});
  const bool any = std::ranges::any_of(view.signals, [](const ReportSignal& s) { return s.level >= Level::watch; });
  for (const auto& signal : view.signals)
    if (signal.level >= Level::watch) add_point(blocks, view, signal);
  const auto unknown = unknown_points(view);
  if (!any && unknown.empty()) blocks.emplace_back(Paragraph{view.text(msg::points_none)});
  if (!unknown.empty()) blocks.emplace_back(Paragraph{unknown, Tone::note});
}

void add_followed(Blocks& blocks, const ReportView& view) {
  if (view.followed.empty()) return;
  blocks.emplace_back(Heading{2, view.text(msg::section_followed)});
  Table table;
  table.columns = {report_column(view, msg::column_followed_action), report_column(view, msg::column_followed_figure),
                   report_column(view, msg::column_followed_before, Align::right),
                   report_column(view, msg::column_followed_now, Align::right),
                   report_column(view, msg::column_followed_outcome)};
  for (const auto& followed : view.followed)
    table.rows.push_back({followed.action, followed.signal, figure_text(view, followed, followed.before),
                          followed.outcome ? figure_text(view, followed, followed.now) : std::string(),
                          outcome_text(view, followed.outcome)});
  blocks.emplace_back(std::move(table));
}

}  // namespace planner
