// What each meeting has to make room for: signals at warn or above, the restart of a stalled client, early support
// where literacy is a risk.
#include <algorithm>
#include <optional>

#include "planner/assess/adapt.hpp"
#include "planner/assess/news.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/assess/signals.hpp"

namespace planner {
namespace {

constexpr std::string_view improve = "A";  ///< what answers a signal is the "act" of PDCA

/// The role that leads a countermeasure's item; whose goal it is stands for the champion.
Role leader_of(const SignalRule& rule, int step) {
  for (const auto& action : rule.actions)
    if (action.step.value == step) return from_id<Role>(*action.owner).value_or(Role::champion);
  return Role::advisor;
}

Insertion insertion_for(const Signal& signal, const SignalRule& rule) {
  Insertion insertion;
  auto& item = insertion.item;
  item.id = item.signal = signal.kind;
  item.title = *rule.agenda;
  item.focus = *rule.title;
  item.own_minutes = item.floor = *rule.minutes;
  item.owner = leader_of(rule, signal.step);
  item.pdca = improve;
  item.signal_for_advisor = rests_on_absent_people(signal);
  insertion.present = rule.item.value_or("");
  return insertion;
}

/// The department that finds the start hardest, where literacy is a risk (domain 4.3): one is low, or the spread wide.
const Department* literacy_risk(const Moment& moment) {
  const Department *lowest = nullptr, *highest = nullptr;
  for (const auto& department : moment.state.departments) {
    if (!department.literacy || !counts_on(department, moment.day_in_period())) continue;
    if (!lowest || *department.literacy < *lowest->literacy) lowest = &department;
    if (!highest || *department.literacy > *highest->literacy) highest = &department;
  }
  if (!lowest) return nullptr;
  const bool low = at_most(*lowest->literacy, moment.threshold("risk_literacy_low"));
  const bool wide = at_least(*highest->literacy - *lowest->literacy, moment.threshold("risk_literacy_spread"));
  return low || wide ? lowest : nullptr;
}

void ask_for(std::vector<Insertion>& insertions, const Moment& moment, std::string_view id, std::string_view minutes) {
  auto item = playbook_item(moment.playbook(), id);
  if (!item) return;
  item->focus = item->purpose;
  item->own_minutes = item->floor = moment.whole(minutes);
  insertions.push_back({std::move(*item), std::string(id)});
}

/// What planning knows of the first meeting: it comes before any signal.
void ask_at_start(std::vector<Insertion>& insertions, const Moment& moment) {
  const auto situation = moment.dossier->engagement.client.situation.value_or(Situation::fresh);
  if (situation == Situation::stalled) ask_for(insertions, moment, "restart", "restart_minutes");
  if (literacy_risk(moment)) ask_for(insertions, moment, "support_nonusers", "early_support_minutes");
}

/// What is tried hands-on takes its task from the department that needs support most; whether the agenda has such an
/// item.
bool name_department(Agenda& agenda, const Moment& moment) {
  const auto* department = literacy_risk(moment);
  bool found = false;
  for (auto& item : agenda.items) {
    const auto* rule = moment.playbook().item(item.id);
    if (!rule || !rule->for_department) continue;
    found = true;
    if (!department || !department->name) continue;
    const Args args{{"department", *department->name}};
    const auto& words = *rule->for_department;
    item.focus = {fill(words.ja, args, Language::ja), fill(words.en, args, Language::en)};
  }
  return found;
}

/// Adapts the agendas of a schedule, one meeting after the other.
class Adapting {
 public:
  Adapting(const Chronicle& chronicle, Date as_of, const std::vector<HistoryEntry>& records)
      : chronicle_(chronicle), as_of_(as_of), records_(records), history_(figures_of(records)) {}

  /// Gives a meeting what the check-in before it asks for, as far as it still holds the day before, or today.
  void adapt_meeting(Meeting& meeting) {
    const auto moment = chronicle_.on(std::min(as_of_, meeting.date - Days{1}), history_);
    std::vector<Insertion> insertions;
    if (first_) ask_at_start(insertions, moment);
    for (const auto& signal : signals_for(moment)) {
      const auto* rule = moment.playbook().signal(signal.kind);
      if (rule && signal.level >= Level::warn) insertions.push_back(insertion_for(signal, *rule));
      if (signal.level == Level::watch && !rests_on_absent_people(signal)) meeting.agenda.watch.push_back(signal.kind);
    }
    if (!tried_hands_on_) tried_hands_on_ = name_department(meeting.agenda, moment);
    adapt(meeting.agenda, insertions, moment.playbook());
    first_ = false;
  }

  /// Carries over what the meeting before had no time for; what the last has none for goes to the chat.
  void carry_over(Agenda& agenda, bool last) {
    take_over(agenda, carried_, *chronicle_.dossier().playbook);
    if (last) agenda.by_chat.insert(agenda.by_chat.end(), agenda.carried.begin(), agenda.carried.end());
    if (last) agenda.carried.clear();
    carried_ = agenda.carried;
  }

 private:
  /// The signals of the last record, each at the level it still has; none before the first record.
  std::vector<Signal> signals_for(const Moment& moment) const {
    const auto later =
        std::ranges::find_if(records_, [&](const HistoryEntry& entry) { return entry.figures.date > moment.today; });
    if (later == records_.begin()) return {};
    const auto now = judge_signals(moment);
    auto signals = std::prev(later)->signals;
    for (auto& signal : signals) {
      const auto* still = find_signal(now, signal.kind);
      signal.level = still ? std::min(signal.level, still->level) : Level::none;
    }
    std::ranges::stable_sort(signals, std::ranges::greater{}, &Signal::level);
    return signals;
  }

  const Chronicle& chronicle_;
  Date as_of_;
  const std::vector<HistoryEntry>& records_;
  const History history_;
  std::vector<AgendaItem> carried_;
  bool first_ = true, tried_hands_on_ = false;
};

Schedule adapted(Schedule schedule, const State& state, const Chronicle& chronicle,
                 const std::vector<HistoryEntry>& records) {
  const Date as_of = state.as_of;
  give_agendas(schedule, chronicle.dossier(), state);
  const auto* next = schedule.next_meeting(as_of);
  const Date adapted_until = next ? next->date : Date::max();
  int last = 0;
  for (const auto& meeting : schedule.meetings)
    if (meeting.takes_place()) last = meeting.number;
  Adapting adapting(chronicle, as_of, records);
  for (auto& meeting : schedule.meetings) {
    if (!meeting.takes_place()) continue;
    if (meeting.date <= adapted_until) adapting.adapt_meeting(meeting);
    adapting.carry_over(meeting.agenda, meeting.number == last);
    scale(meeting.agenda, meeting.minutes);
  }
  name_news(schedule, chronicle.dossier(), state, as_of);
  return schedule;
}

}  // namespace

Schedule make_adapted_schedule(const Dossier& dossier, Date as_of) {
  const Chronicle chronicle(dossier);
  return make_adapted_schedule(chronicle, assess(chronicle, as_of));
}

Schedule make_adapted_schedule(const Chronicle& chronicle, const Assessment& assessment) {
  return adapted(assessment.schedule, assessment.state, chronicle, assessment.history);
}

}  // namespace planner
