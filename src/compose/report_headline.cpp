// Where the client stands, in a line and a sentence; bad news comes first.
#include <algorithm>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"

namespace planner {
namespace {

std::string when(const ReportView& view) {
  if (view.over) return view.text(msg::headline_over, {{"end", view.end}, {"weeks", view.weeks}});
  if (view.week < 1) return view.text(msg::headline_planned, {{"start", view.start}, {"weeks", view.weeks}});
  return view.text(msg::headline_week, {{"week", view.week}, {"weeks", view.weeks}});
}

std::string trend_text(const ReportView& view) {
  if (!view.health.trend) return {};
  static constexpr std::array<const Message*, 3> words{&msg::trend_rising, &msg::trend_level, &msg::trend_falling};
  return view.text(*words[static_cast<std::size_t>(*view.health.trend)]);
}

bool is_behind(const ReportView& view) {
  return view.now && view.now->adoption && view.now->expected && *view.now->adoption < *view.now->expected;
}

std::string status_sentence(const ReportView& view) {
  if (view.history.empty()) {
    const int from = static_cast<int>(view.playbook->threshold("judged_from_week"));
    return view.text(view.week < from ? msg::nothing_recorded_early : msg::nothing_recorded_late, {{"week", from}});
  }
  if (view.health.status == HealthStatus::too_early && view.week >= view.playbook->threshold("judged_from_week"))
    return view.text(msg::early_record);
  if (view.health.status == HealthStatus::no_data && !view.current) return view.text(msg::no_counts_this_time);
  if (announces_reasons(view))
    return view.text(view.over         ? msg::over_with_reasons
                     : is_behind(view) ? msg::behind_with_reasons
                                       : msg::missing_with_reasons,
                     {{"n", main_reasons(view).size()}});
  const auto& statuses = view.playbook->statuses;
  const auto found =
      std::ranges::find_if(statuses, [&](const NamedWords& w) { return w.id.value == id_of(view.health.status); });
  return found == statuses.end() || !found->sentence ? std::string() : found->sentence->in(view.language);
}

}  // namespace

std::vector<const ReportSignal*> main_reasons(const ReportView& view) {
  constexpr std::size_t most = 3;
  std::vector<const ReportSignal*> reasons;
  for (const auto& signal : view.signals)
    if (signal.level >= Level::warn && reasons.size() < most) reasons.push_back(&signal);
  return reasons;
}

/// Where plain decisions are asked for and the company is not behind, the sentence of the status says enough. What the
/// sponsor has promised already is no decision.
bool announces_reasons(const ReportView& view) {
  if (view.health.status != HealthStatus::action_needed || main_reasons(view).empty()) return false;
  return view.over || is_behind(view) || std::ranges::all_of(view.requests, &ReportDecision::decided);
}

void add_headline(Blocks& blocks, const ReportView& view) {
  const Args args{{"when", when(view)},
                  {"status", status_title(view, view.health.status)},
                  {"score", view.health.score.value_or(0)},
                  {"trend", trend_text(view)}};
  blocks.emplace_back(
      Paragraph{view.text(view.health.score ? msg::headline_scored : msg::headline_plain, args), Tone::lead});
  // A final report says its outcome instead, in a section of its own.
  if (view.kind == ReportKind::final) return;
  const auto sentence = status_sentence(view);
  const bool bad = view.health.status == HealthStatus::action_needed;
  if (!sentence.empty()) blocks.emplace_back(Paragraph{sentence, bad ? Tone::alert : Tone::normal});
  if (const auto verdict = verdict_line(view); !verdict.empty()) blocks.emplace_back(Paragraph{verdict});
}

}  // namespace planner
