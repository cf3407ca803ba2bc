// Why an agenda item stands in the next meeting, and why with so many minutes.
#include <algorithm>

#include "compose/why/topics.hpp"

namespace planner {
namespace {

/// The minutes of an item in the playbook's agenda that a meeting is made from.
std::optional<int> minutes_in_playbook(const Asked& asked, const Agenda& agenda, std::string_view id) {
  const auto* rule = asked.playbook().meeting(agenda.rule);
  if (!rule) return std::nullopt;
  for (const auto& slot : rule->agenda)
    if (slot.item.value == id) return *slot.minutes;
  return std::nullopt;
}

void say_place(Explanation& why, const Asked& asked, const Agenda& agenda, const AgendaItem& item) {
  const auto before = minutes_in_playbook(asked, agenda, item.id);
  if (item.fixed) why.reason(asked.text(msg::why_item_fixed));
  if (before)
    why.reason(asked.text(msg::why_item_series, {{"rule", agenda.rule}, {"minutes", *before}}));
  else if (item.signal.empty())
    why.reason(asked.text(msg::why_item_carried));
  if (before && item.own_minutes < *before)
    why.reason(asked.text(msg::why_item_cut, {{"minutes", item.own_minutes}, {"floor", item.floor}}));
  if (before && item.own_minutes > *before)
    why.reason(asked.text(msg::why_item_grown, {{"minutes", item.own_minutes}}));
  if (item.minutes != item.own_minutes)
    why.reason(asked.text(msg::why_item_scaled, {{"minutes", item.minutes}, {"length", agenda.minutes()}}));
}

void say_signal(Explanation& why, const Asked& asked, std::string_view kind) {
  why.reason(asked.text(msg::why_item_signal, {{"signal", signal_title(asked.subject, kind)}}));
  const auto* signal = asked.assessment.signal(kind);
  if (!signal) return;
  for (const auto& evidence : signal->evidence)
    why.number(evidence.text.in(asked.language()), value_text(asked, evidence),
               threshold_text(asked, evidence.threshold), evidence.place);
}

const AgendaItem* find(const std::vector<AgendaItem>& items, std::string_view id) {
  const auto found = std::ranges::find(items, id, &AgendaItem::id);
  return found == items.end() ? nullptr : &*found;
}

/// Why an item is not in the agenda.
void say_absence(Explanation& why, const Asked& asked, const Agenda& agenda, std::string_view id) {
  if (find(agenda.carried, id))
    why.answer(asked.text(msg::why_item_dropped));
  else if (const auto* put_off = find(agenda.by_chat, id)) {
    why.answer(asked.text(msg::why_item_by_chat));
    if (!put_off->signal.empty()) say_signal(why, asked, put_off->signal);
  } else {
    why.answer(asked.text(msg::why_item_absent));
    for (const auto& meeting : asked.subject.schedule.meetings)
      if (find(meeting.agenda.items, id))
        why.reason(asked.text(msg::why_item_elsewhere, {{"n", meeting.number}, {"date", meeting.date}}));
  }
}

}  // namespace

std::optional<Document> why_item(const Asked& asked, std::string_view id) {
  const auto& schedule = asked.subject.schedule;
  const auto* rule = asked.playbook().item(id);
  if (!rule && !asked.playbook().signal(id)) return std::nullopt;
  const auto* meeting = schedule.next_meeting(asked.subject.today);
  if (!meeting) meeting = schedule.last_meeting(asked.subject.today);
  Explanation why(asked);
  if (!meeting) {
    why.answer(asked.text(msg::why_item_absent));
  } else if (const auto* item = find(meeting->agenda.items, id)) {
    why.answer(asked.text(msg::why_item_there, {{"n", meeting->number},
                                                {"date", meeting->date},
                                                {"item", item->title.in(asked.language())},
                                                {"minutes", item->minutes}}));
    say_place(why, asked, meeting->agenda, *item);
    if (!item->signal.empty()) say_signal(why, asked, item->signal);
  } else {
    say_absence(why, asked, meeting->agenda, id);
  }
  why.rule(asked.text(msg::why_item_rule, {{"items", asked.playbook().threshold("insert_max_items")},
                                           {"minutes", asked.playbook().threshold("insert_max_minutes")}}));
  if (rule) why.rule(asked.text(msg::why_item_purpose, {{"purpose", rule->purpose->in(asked.language())}}));
  const auto title =
      rule ? rule->title->in(asked.language()) : asked.playbook().signal(id)->agenda->in(asked.language());
  return why.finish(asked.text(msg::why_item_title, {{"item", title}}));
}

}  // namespace planner
