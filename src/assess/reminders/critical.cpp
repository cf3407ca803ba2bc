// signal_critical: a note to the advisor on the day a signal becomes critical.
#include <algorithm>

#include "assess/reminders/collector.hpp"

namespace planner {
namespace {

/// Actions that pass their dates between two meetings are asked about one by one; only a record can show that they
/// stand still.
constexpr std::string_view asked_one_by_one = "action_overdue";

bool is_critical(const std::vector<Signal>& signals, std::string_view kind) {
  const auto* signal = find_signal(signals, kind);
  return signal && signal->level == Level::critical;
}

/// The signals of a day and those of the last record up to it.
struct Seen {
  std::vector<Signal> on_day, at_record;
};

bool is_critical(const Seen& seen, std::string_view kind) {
  return is_critical(kind == asked_one_by_one ? seen.at_record : seen.on_day, kind);
}

Seen seen_now(const Assessment& now) {
  return {now.signals, now.history.empty() ? std::vector<Signal>() : now.history.back().signals};
}

Seen seen_on(Date day, const Collector& collector) {
  const auto& history = collector.now.history;
  Seen seen{judge_signals(collector.chronicle.on(day, figures_of(history))), {}};
  for (const auto& entry : history)
    if (entry.figures.date <= day) seen.at_record = entry.signals;
  return seen;
}

/// The first of the last records in a row at which it was critical; the last record, where it became so later by age
/// alone; today without any.
Date critical_since(const Assessment& now, const std::string& kind) {
  Date since = now.history.empty() ? now.as_of : now.history.back().figures.date;
  for (auto entry = now.history.rbegin(); entry != now.history.rend() && is_critical(entry->signals, kind); ++entry)
    since = entry->figures.date;
  return since;
}

Words title_of(const Collector& collector, const Signal& signal) {
  Words title{signal.kind, signal.kind};
  for (const auto& rule : collector.dossier.playbook->signals)
    if (rule.id.value == signal.kind) title = *(rule.advisor_title ? rule.advisor_title : rule.title);
  return title;
}

Topic topic_of(const Collector& collector, const Signal& signal) {
  Topic topic;
  const Date since = critical_since(collector.now, signal.kind);
  topic.id = signal.kind + "." + iso(since);
  // Who catches up hears of it once, whichever day it is: the note keeps the day from which it is critical.
  topic.date = collector.window.catch_up ? since : collector.today();
  topic.side = Side::after;
  topic.to = {collector.people.advisor()};
  Words evidence;
  if (!signal.evidence.empty()) {
    const auto& text = signal.evidence.front().text;
    evidence = {text.in(Language::ja), text.in(Language::en)};
  }
  topic.args = {{"title", title_of(collector, signal)}, {"evidence", evidence}};
  return topic;
}

}  // namespace

void remind_of_critical_signals(Collector& collector) {
  const auto* rule = collector.rule("signal_critical");
  const auto& now = collector.now;
  if (!rule || now.engagement_state != EngagementState::running || !collector.calendar.is_open(now.as_of)) return;
  if (std::ranges::none_of(now.signals, [](const Signal& s) { return s.level == Level::critical; })) return;
  // What was critical on the open day before has been said then, unless those of earlier days are wanted too.
  const auto day_before = collector.calendar.previous_open(now.as_of - Days{1});
  const bool asks = !collector.window.catch_up && day_before;
  const auto before = asks ? seen_on(*day_before, collector) : Seen{};
  const auto today = seen_now(now);
  for (const auto& signal : now.signals)
    if (is_critical(today, signal.kind) && !is_critical(before, signal.kind))
      collector.add(rule, topic_of(collector, signal), 0);
}

}  // namespace planner
