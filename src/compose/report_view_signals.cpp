// Signals as the reader may see them: for clients without those about people, and without figures of a department that
// must not stand by itself.
#include <algorithm>
#include <array>

#include "compose/privacy.hpp"
#include "compose/remedies.hpp"
#include "compose/report_view.hpp"
#include "compose/thresholds.hpp"
#include "compose/words.hpp"

namespace planner {
namespace {

/// Kinds whose evidence tells nothing of how many people of a department use AI.
constexpr std::array<std::string_view, 4> not_of_use{"goal_weak", "champion_missing", "use_case_stuck",
                                                     "action_overdue"};

/// Judged by what was attained: the last meeting has come, and there is nothing left to forecast.
bool is_final(const Signal& signal) {
  return std::ranges::any_of(signal.evidence,
                             [](const Evidence& evidence) { return evidence.threshold.ends_with("_attained"); });
}

class Showing {
 public:
  Showing(ReportView& view, const Subject& subject, const Assessment& assessment)
      : view_(view), subject_(subject), pooling_(subject, departments_of(assessment)) {}

  void remember(const Signal& signal, Date date) {
    if (signal.level < Level::warn || !is_allowed(signal)) return;
    auto past = std::ranges::find(view_.past, signal.kind, &ReportPast::kind);
    if (past == view_.past.end())
      past = view_.past.insert(past, {signal.kind, signal_title(subject_, signal.kind), 0, date, date});
    // A signal may be of several departments in one record.
    if (past->records == 0 || past->last != date) ++past->records;
    past->last = date;
  }

  void show(const Signal& signal) {
    const auto* rule = view_.playbook->signal(signal.kind);
    if (!rule || !is_allowed(signal)) return;
    ReportSignal shown;
    shown.kind = signal.kind;
    shown.level = signal.level;
    if (signal.department.empty() || may_name(signal)) shown.department = signal.department;
    shown.title = signal_title(subject_, signal.kind);
    shown.explain = (rule->explain_end && is_final(signal) ? rule->explain_end : rule->explain)->in(view_.language);
    shown.agenda = rule->agenda->in(view_.language);
    shown.minutes = rule->minutes.value_or(0);
    shown.since = signal.since;
    for (const auto& evidence : signal.evidence)
      if (is_allowed(signal, evidence)) shown.evidence.push_back(in_words(evidence));
    shown.remedies = remedies_for(subject_, signal);
    view_.signals.push_back(std::move(shown));
  }

 private:
  static const std::vector<DepartmentUse>& departments_of(const Assessment& assessment) {
    static const std::vector<DepartmentUse> none;
    for (auto entry = assessment.history.rbegin(); entry != assessment.history.rend(); ++entry)
      if (entry->figures.has_usage) return entry->figures.departments;
    return none;
  }

  bool for_advisor() const { return view_.audience == Audience::advisor; }

  bool is_allowed(const Signal& signal) const {
    if (!shows_signal(subject_, signal.kind)) return false;
    return for_advisor() || !rests_on_absent_people(signal);
  }

  bool may_name(const Signal& signal) const {
    return std::ranges::find(not_of_use, signal.kind) != not_of_use.end() || pooling_.alone(signal.department);
  }

  bool is_allowed(const Signal& signal, const Evidence& evidence) const {
    if (for_advisor()) return true;
    // Of attendance a client's page shows how many came, not who did not.
    if (signal.kind == "attendance_drop" && is_of_absent_people(evidence)) return false;
    return std::ranges::find(not_of_use, signal.kind) != not_of_use.end() || pooling_.shows(evidence.text);
  }

  ReportEvidence in_words(const Evidence& evidence) const {
    ReportEvidence shown;
    shown.text = evidence.text.in(view_.language);
    shown.threshold = evidence.threshold;
    shown.value = evidence.value;
    shown.date = evidence.date;
    if (!evidence.threshold.empty()) {
      shown.limit_value = view_.playbook->threshold(evidence.threshold);
      shown.limit = limit_text(evidence.threshold, *shown.limit_value, view_.language);
    }
    const auto* sources = subject_.sources;
    if (evidence.place.line > 0 && sources && evidence.place.file < sources->size()) {
      shown.file = (*sources)[evidence.place.file].path;
      shown.line = evidence.place.line;
    }
    return shown;
  }

  ReportView& view_;
  const Subject& subject_;
  Pooling pooling_;
};

}  // namespace

const ReportSignal* ReportView::signal(std::string_view wanted) const {
  const auto found = std::ranges::find(signals, wanted, &ReportSignal::kind);
  return found == signals.end() ? nullptr : &*found;
}

void view_signals(ReportView& view, const Subject& subject, const Assessment& assessment) {
  Showing showing(view, subject, assessment);
  for (const auto& signal : assessment.signals) showing.show(signal);
  for (const auto& entry : assessment.history)
    for (const auto& signal : entry.signals) showing.remember(signal, entry.figures.date);
  std::ranges::stable_sort(view.past, std::ranges::greater{}, &ReportPast::records);
}

}  // namespace planner
