// The plan for machines: planner.plan/1. It only grows.
#include <algorithm>

#include "compose/plan_sections.hpp"
#include "compose/words.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

Array reason_texts(const Reasons& reasons, Language language) {
  Array texts;
  for (const auto& reason : reasons) texts.emplace_back(reason.text.in(language));
  return texts;
}

/// An item that answers a signal which its reader does not see is called what it is held as.
std::string shown_id(const Subject& subject, const AgendaItem& item) {
  if (item.id != item.signal || shows_signal(subject, item)) return item.id;
  const auto* rule = subject.dossier.playbook->signal(item.signal);
  return rule && rule->item ? *rule->item : "support";
}

Value item_facts(const Subject& subject, const AgendaItem& item) {
  const auto language = subject.language;
  Value facts;
  facts.add("id", shown_id(subject, item)).add("title", item.title.in(language));
  if (const auto focus = focus_of(subject, item); !focus.empty()) facts.add("purpose", focus);
  facts.add("minutes", item.minutes).add("owner", id_of(item.owner));
  if (!item.pdca.empty()) facts.add("pdca", item.pdca);
  if (shows_signal(subject, item)) facts.add("signal", item.signal);
  return facts;
}

Value champion_facts(const Subject& subject, const ChampionCover& cover, const Champion* champion) {
  Value facts;
  facts.add("department", *cover.department->id);
  if (!champion) return facts.add("status", "missing");
  facts.add("name", champion->name)
      .add("status", id_of(champion->status.value_or(ChampionStatus::appointed)))
      .add("deputy", champion->deputy);
  if (subject.audience == Audience::advisor) {
    Array gaps;
    for (const auto& gap : champion_gaps(*champion, *subject.dossier.playbook)) gaps.emplace_back(gap);
    facts.add("gaps", std::move(gaps));
  }
  return facts;
}

Array champions_facts(const Subject& subject) {
  Array list;
  const Date day = std::max(subject.today, subject.schedule.start);
  for (const auto& cover : champion_cover(subject.state, *subject.dossier.playbook, day)) {
    for (const auto* champion : cover.champions) list.push_back(champion_facts(subject, cover, champion));
    for (const auto* champion : cover.candidates) list.push_back(champion_facts(subject, cover, champion));
    if (cover.champions.empty() && cover.candidates.empty()) list.push_back(champion_facts(subject, cover, nullptr));
  }
  return list;
}

Array use_cases_facts(const Subject& subject) {
  Array list;
  for (const auto* entry : ranked_use_cases(subject.state, *subject.dossier.playbook)) {
    const auto priority = priority_of(entry->use_case, *subject.dossier.playbook);
    Value facts;
    facts.add("id", entry->use_case.id)
        .add("title", entry->use_case.title)
        .add("department", entry->use_case.department);
    if (const auto stage = entry->stage()) facts.add("stage", id_of(*stage));
    facts.add("priority", priority.product()).add("value", priority.value).add("ease", priority.ease);
    list.push_back(std::move(facts));
  }
  return list;
}

/// The phase that a milestone's date falls in belongs to the playbook, whatever the calendar did to the date.
Value milestone_facts(const Milestone& milestone, Language language) {
  Value facts;
  facts.add("id", milestone.rule->id).add("title", milestone.rule->title->in(language)).add("due", milestone.due);
  facts.add("owner", id_of(*milestone.rule->owner)).add("criterion", milestone.rule->criterion->in(language));
  return facts.add("phase", milestone.rule->phase);
}

}  // namespace

Array agenda_facts(const std::vector<AgendaItem>& items, const Subject& subject) {
  Array list;
  for (const auto& item : items) list.push_back(item_facts(subject, item));
  return list;
}

Array put_off_facts(const std::vector<AgendaItem>& items, const Subject& subject) {
  Array list;
  for (const auto& item : items) {
    Value facts;
    facts.add("id", shown_id(subject, item)).add("title", item.title.in(subject.language));
    if (shows_signal(subject, item)) facts.add("signal", item.signal);
    list.push_back(std::move(facts));
  }
  return list;
}

Value meeting_facts(const Subject& subject, const Meeting& meeting) {
  Value facts;
  facts.add("number", meeting.number).add("date", meeting.date).add("start", meeting.start);
  facts.add("end", end_time(meeting));
  if (!meeting.where.empty()) facts.add("place", meeting.where);
  if (!meeting.phase.empty()) facts.add("phase", meeting.phase);
  if (!meeting.takes_place()) facts.add("cancelled", true);
  if (meeting.date != meeting.slot) facts.add("moved_from", meeting.slot);
  if (const auto why = remark(meeting, subject.language); !why.empty()) facts.add("why", why);
  return facts.add("agenda", agenda_facts(meeting.agenda.items, subject));
}

Value agenda_document_facts(const Subject& subject, const Meeting& meeting) {
  Value facts;
  facts.add("schema", "planner.agenda/1").add("client", subject.dossier.engagement.client.name);
  facts.add("meeting", meeting_facts(subject, meeting));
  facts.add("by_chat", put_off_facts(meeting.agenda.by_chat, subject));
  if (!meeting.agenda.carried.empty()) facts.add("carried", put_off_facts(meeting.agenda.carried, subject));
  return facts;
}

Value plan_facts(const Subject& subject) {
  const auto& schedule = subject.schedule;
  Value facts;
  facts.add("schema", "planner.plan/1").add("client", subject.dossier.engagement.client.name);
  facts.add("id", subject.dossier.engagement.id).add("start", schedule.start).add("end", schedule.end);
  facts.add("weeks", schedule.weeks).add("weeks_why", reason_texts(schedule.weeks_why, subject.language));
  Array phases, meetings, milestones;
  for (const auto& phase : schedule.phases) {
    Value entry;
    entry.add("id", phase.rule->id).add("title", phase.rule->title->in(subject.language));
    phases.push_back(entry.add("start", phase.start).add("end", phase.end));
  }
  for (const auto& meeting : schedule.meetings) meetings.push_back(meeting_facts(subject, meeting));
  for (const auto& milestone : schedule.milestones) milestones.push_back(milestone_facts(milestone, subject.language));
  facts.add("phases", std::move(phases)).add("meetings", std::move(meetings));
  facts.add("milestones", std::move(milestones)).add("champions", champions_facts(subject));
  return facts.add("use_cases", use_cases_facts(subject));
}

}  // namespace planner
