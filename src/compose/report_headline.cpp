// Where the client stands, in a line and a sentence; bad news comes first.
#include <algorithm>

#include "compose/report_messages.hpp"
#include "compose/report_sections.hpp"

namespace planner {
namespace {

std::string when(const ReportView& view) {
  const Args end{{"end", view.end}, {"weeks", view.weeks}, {"last", view.last_week}};
  if (view.over) return view.text(view.last_week < view.weeks ? msg::headline_ended_early : msg::headline_over, end);
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

/// Only a goal that falls short lets a page say that goals will not be reached; a score is held down by other things
/// too.
bool goals_fall_short(const ReportView& view) {
  const auto* signal = view.signal("goal_off_track");
  return signal && signal->level >= Level::watch;
}

std::string with_reasons(const ReportView& view) {
  const Message& words = view.over                ? msg::over_with_reasons
                         : is_behind(view)        ? msg::behind_with_reasons
                         : goals_fall_short(view) ? msg::missing_with_reasons
                                                  : msg::points_with_reasons;
  return view.text(words, {{"n", main_reasons(view).size()}});
}

/// What holds the score down while no goal falls short: the signal that caps it, else the gravest.
std::string what_to_see_to(const ReportView& view) {
  const auto reasons = main_reasons(view);
  const auto* cap = view.signal(view.health.capped_by);
  if (!cap && !reasons.empty()) cap = reasons.front();
  if (!cap) return view.text(msg::needs_care);
  return view.text(view.requests.empty() ? msg::needs_care_for : msg::needs_decision_for, {{"signal", cap->title}});
}

std::string after_the_end(const ReportView& view) {
  const bool fine = view.health.status == HealthStatus::on_track || view.health.status == HealthStatus::too_early;
  return view.text(fine ? msg::over_sentence : msg::over_with_points);
}

/// That all goes well is no word for a period that ended before use was established.
bool reads_as_praise(const ReportView& view) {
  return view.over && view.health.status == HealthStatus::on_track &&
         view.verdict.established.state != EstablishedState::established;
}

std::string status_sentence(const ReportView& view) {
  if (view.history.empty()) {
    const int from = static_cast<int>(view.playbook->threshold("judged_from_week"));
    return view.text(view.week < from ? msg::nothing_recorded_early : msg::nothing_recorded_late, {{"week", from}});
  }
  const auto status = view.health.status;
  if (view.over && status != HealthStatus::no_data && !announces_reasons(view)) return after_the_end(view);
  if (status == HealthStatus::too_early && view.week >= view.playbook->threshold("judged_from_week"))
    return view.text(msg::early_record);
  if (status == HealthStatus::no_data && !view.current) return view.text(msg::no_counts_this_time);
  if (announces_reasons(view)) return with_reasons(view);
  if (status == HealthStatus::action_needed && !goals_fall_short(view)) return what_to_see_to(view);
  const auto& statuses = view.playbook->statuses;
  const auto found = std::ranges::find_if(statuses, [&](const NamedWords& w) { return w.id.value == id_of(status); });
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
  const Message& headline = !view.health.score      ? msg::headline_plain
                            : reads_as_praise(view) ? msg::headline_points
                                                    : msg::headline_scored;
  blocks.emplace_back(Paragraph{view.text(headline, args), Tone::lead});
  // A final report says its outcome instead, in a section of its own.
  if (view.kind == ReportKind::final) return;
  const auto sentence = status_sentence(view);
  const bool bad = view.health.status == HealthStatus::action_needed;
  if (!sentence.empty()) blocks.emplace_back(Paragraph{sentence, bad ? Tone::alert : Tone::normal});
  if (const auto verdict = verdict_line(view); !verdict.empty()) blocks.emplace_back(Paragraph{verdict});
}

}  // namespace planner
