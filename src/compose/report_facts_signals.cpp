#include <cmath>

#include "compose/report_facts.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Figures of many kinds, shares among them: as exact as shares are printed.
std::optional<double> to_four_decimals(std::optional<double> value) {
  constexpr double ten_thousand = 1e4;
  if (value) value = std::round(*value * ten_thousand) / ten_thousand;
  return value;
}

Value evidence_facts(const ReportEvidence& evidence) {
  Value entry;
  if (!evidence.file.empty()) entry.add("file", evidence.file).add("line", static_cast<int>(evidence.line));
  entry.add("date", evidence.date).add("text", evidence.text).add("value", to_four_decimals(evidence.value));
  return entry.add("threshold", evidence.limit_value);
}

std::string summary(const ReportSignal& signal, Language language) {
  std::vector<std::string> texts;
  for (const auto& evidence : signal.evidence) texts.push_back(evidence.text);
  return texts.empty() ? signal.title : join(texts, sentence_separator(language));
}

Value countermeasure_facts(const ReportSignal& signal) {
  Value entry;
  entry.add("agenda", signal.agenda).add("minutes", signal.minutes);
  const auto& remedy = signal.remedies.front();
  return entry.add("action", remedy.action).add("owner", remedy.owner).add("due", remedy.due);
}

}  // namespace

Array signal_facts(const ReportView& view) {
  Array list;
  for (const auto& signal : view.signals) {
    Value entry;
    entry.add("kind", signal.kind).add("level", id_of(signal.level));
    if (!signal.department.empty()) entry.add("department", signal.department);
    entry.add("since", signal.since).add("text", summary(signal, view.language));
    Array evidence;
    for (const auto& item : signal.evidence) evidence.push_back(evidence_facts(item));
    entry.add("evidence", std::move(evidence));
    if (!signal.remedies.empty()) entry.add("countermeasure", countermeasure_facts(signal));
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace planner
