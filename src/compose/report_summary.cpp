// 要点: three lines. What happened since the last meeting, what it means, what we ask.
#include <algorithm>
#include <cmath>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"
#include "compose/words.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::size_t cases_named = 2;

/// The gravest signal that wants something done.
const ReportSignal* foremost(const ReportView& view) {
  return !view.signals.empty() && view.signals.front().level >= Level::warn ? &view.signals.front() : nullptr;
}

bool leads_with_gap(const ReportView& view) {
  const auto* first = foremost(view);
  return first && view.gap && view.current && first->kind == "polarized_between";
}

std::string gap_sentence(const ReportView& view) {
  std::string then;
  if (view.then && view.then->gap)
    then = view.text(msg::summary_gap_then,
                     {{"date", plain_date(view.then->date, view.language)}, {"gap", *view.then->gap}});
  const auto& gap = *view.gap;
  if (gap.lowest.empty() || gap.highest.empty())
    return view.text(msg::summary_gap_unnamed, {{"gap", gap.points}, {"then", then}});
  return view.text(msg::summary_gap, {{"highest", gap.highest},
                                      {"high", gap.high},
                                      {"lowest", gap.lowest},
                                      {"low", gap.low},
                                      {"gap", gap.points},
                                      {"then", then}});
}

std::string use_sentence(const ReportView& view) {
  const auto& now = *view.now;
  Args args{{"headcount", now.headcount},
            {"active", now.active},
            {"rate", now.adoption.value_or(0)},
            {"reported", now.departments_reported},
            {"all", now.departments}};
  if (now.few) return view.text(msg::summary_use_few, args);
  if (!now.adoption) return view.text(msg::summary_use_partly, args);
  const bool comparable =
      view.then && view.then->adoption && view.then->departments_reported == now.departments_reported;
  if (!comparable) return view.text(msg::summary_use, args);
  const int change = now.active - view.then->active;
  args.emplace_back("date", plain_date(view.then->date, view.language));
  args.emplace_back("n", std::abs(change));
  if (change == 0) return view.text(msg::summary_use_same, args);
  return view.text(change > 0 ? msg::summary_use_up : msg::summary_use_down, args);
}

/// Use cases that were fitted since the last meeting; one alone that was measured with its saving.
std::string fitted_sentence(const ReportView& view) {
  std::vector<const ReportUseCase*> fitted;
  for (const auto& use_case : view.use_cases)
    if (use_case.stage == Stage::fitted && use_case.since > view.since) fitted.push_back(&use_case);
  if (fitted.empty()) return {};
  const auto& first = *fitted.front();
  if (fitted.size() == 1 && first.measured && first.before && first.after && *first.after < *first.before)
    return view.text(msg::summary_saving, {{"title", first.title}, {"before", *first.before}, {"after", *first.after}});
  std::string titles;
  for (std::size_t i = 0; i < std::min(fitted.size(), cases_named); ++i)
    titles += view.text(msg::summary_quoted, {{"title", fitted[i]->title}});
  return view.text(msg::summary_fitted, {{"titles", titles}});
}

std::string happened(const ReportView& view) {
  if (!view.now) return view.text(msg::summary_none_yet);
  const auto& now = *view.now;
  if (!view.current)
    return view.text(
        now.few ? msg::summary_last_few : msg::summary_last_counts,
        {{"date", plain_date(now.date, view.language)}, {"headcount", now.headcount}, {"active", now.active}});
  std::vector<std::string> sentences;
  if (leads_with_gap(view)) sentences.push_back(gap_sentence(view));
  sentences.push_back(use_sentence(view));
  if (!leads_with_gap(view)) sentences.push_back(fitted_sentence(view));
  std::erase(sentences, "");
  return join(sentences, view.language == Language::ja ? "" : " ");
}

std::string against_plan(const ReportView& view) {
  const auto& now = *view.now;
  if (!now.adoption || !now.expected) return {};
  const double expected = std::round(*now.expected);
  const Args args{{"expected", expected}, {"rate", *now.adoption}};
  if (leads_with_gap(view))
    return view.text(std::round(*now.adoption) > expected ? msg::summary_company_ahead : msg::summary_company, args);
  if (std::round(*now.adoption) == expected) return view.text(msg::summary_on_plan, args);
  return view.text(*now.adoption > expected ? msg::summary_ahead : msg::summary_behind, args);
}

std::string watched(const ReportView& view) {
  std::vector<std::string> titles;
  for (const auto& signal : view.signals)
    if (signal.level == Level::watch && std::ranges::find(titles, signal.title) == titles.end())
      titles.push_back(signal.title);
  if (titles.empty()) return view.text(msg::summary_all_well);
  return view.text(msg::summary_watching, {{"titles", join(titles, list_separator(view.language))}});
}

std::string meaning(const ReportView& view) {
  const auto from = static_cast<int>(view.playbook->threshold("judged_from_week"));
  if (view.health.status == HealthStatus::no_data) return view.text(msg::summary_unknown);
  if (view.health.status == HealthStatus::too_early && view.now && view.week >= from)
    return view.text(msg::summary_next_record, {{"week", view.now->week}});
  if (view.health.status == HealthStatus::too_early) return view.text(msg::summary_too_early);
  std::vector<std::string> sentences{against_plan(view)};
  if (view.verdict.established.state == EstablishedState::established)
    sentences.push_back(view.text(msg::summary_established));
  else
    sentences.push_back(foremost(view) ? foremost(view)->explain : watched(view));
  std::erase(sentences, "");
  return join(sentences, view.language == Language::ja ? "" : " ");
}

/// What is asked first: the remedies of the gravest signal, else the next actions by date. Where the reasons with their
/// remedies follow, one is enough, and what the sponsor has promised stands in a section of its own.
struct Asked {
  std::vector<std::string> items;
  bool to_settle = false;  ///< proposals, which the next meeting agrees
};

Asked asked(const ReportView& view) {
  Asked result;
  auto& items = result.items;
  const bool reasons_follow = announces_reasons(view);
  const auto add = [&](const std::string& action, const std::string& owner) {
    if (owner == view.advisor) return;  // that is what we do
    if (reasons_follow && !view.sponsor.empty() && owner == view.sponsor) return;
    if (items.size() < (reasons_follow ? 1 : cases_named))
      items.push_back(view.text(msg::summary_ask_item, {{"action", action}, {"owner", owner}}));
  };
  if (!view.current && view.now) items.push_back(view.text(msg::summary_ask_counts));
  if (const auto* first = foremost(view))
    for (const auto& remedy : first->remedies) {
      result.to_settle |= items.empty() && view.next && !remedy.recorded;
      add(remedy.action, remedy.owner);
    }
  result.to_settle &= !items.empty();
  if (items.empty())
    for (const auto& action : view.actions)
      if (action.open() && action.overdue_days == 0) add(action.title, action.owner);
  return result;
}

std::string request(const ReportView& view) {
  if (!view.now && view.history.empty() && view.next)
    return view.text(msg::summary_first_meeting, {{"date", plain_date(view.next->date, view.language)}});
  const auto [items, to_settle] = asked(view);
  const auto listed = join(items, list_separator(view.language));
  if (to_settle)
    return view.text(msg::summary_settle, {{"date", plain_date(view.next->date, view.language)}, {"actions", listed}});
  if (!items.empty()) return view.text(msg::summary_ask, {{"when", until_next(view)}, {"actions", listed}});
  if (view.next) return view.text(msg::summary_next_only, {{"date", plain_date(view.next->date, view.language)}});
  return view.text(msg::summary_no_meeting);
}

}  // namespace

void add_summary(Blocks& blocks, const ReportView& view) {
  blocks.emplace_back(Heading{2, view.text(msg::section_summary)});
  Bullets lines;
  for (auto line : {happened(view), meaning(view), request(view)})
    if (!line.empty()) lines.items.push_back(std::move(line));
  blocks.emplace_back(std::move(lines));
}

}  // namespace planner
