// Clients made up for tests of the schedule, and its dates as short texts.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "planner/read/read.hpp"
#include "planner/schedule/schedule.hpp"
#include "support/load.hpp"

namespace planner::test {

/// A client of these tables of engagement.toml; what every engagement needs besides is added. Each check-in is given
/// without its format.
inline Dossier client(const std::string& tables, const std::vector<std::string>& checkins = {}) {
  Dossier dossier;
  dossier.playbook = &playbook();
  const auto clean = [](const Findings& findings) {
    for (const auto& finding : findings) FAIL(finding.text.in(Language::en));
  };
  auto engagement = read_engagement("format = 1\nid = \"test\"\n[client]\nname = \"Test\"\n" + tables, 0);
  clean(engagement.findings);
  dossier.engagement = *engagement.value;
  for (const auto& text : checkins) {
    auto checkin = read_checkin("format = 1\n" + text, static_cast<std::uint32_t>(dossier.checkins.size() + 1));
    clean(checkin.findings);
    dossier.checkins.push_back(*checkin.value);
  }
  return dossier;
}

/// Meetings on Tuesdays every two weeks from 7 April 2026, no holidays: 12 weeks end on 28 June, 16 on 26 July.
inline std::string spring(int weeks, const std::string& meetings = "", const std::string& closed = "") {
  return "[period]\nstart = 2026-04-06\nweeks = " + std::to_string(weeks) + "\n[calendar]\nholidays = []\nclosed = [" +
         closed + "]\n[meetings]\nfirst = 2026-04-07\n" + meetings;
}

/// "1 2026-04-07, 2 2026-04-21, 3 -": number and date of each meeting; one that does not take place has none.
inline std::string dates(const Schedule& schedule) {
  std::string text;
  for (const auto& meeting : schedule.meetings)
    text += (text.empty() ? "" : ", ") + std::to_string(meeting.number) + " " +
            (meeting.takes_place() ? iso(meeting.date) : "-");
  return text;
}

/// The same as "4/7 4/21 -".
inline std::string days(const Schedule& schedule) {
  std::string text;
  for (const auto& meeting : schedule.meetings)
    text += (text.empty() ? "" : " ") + (meeting.takes_place() ? tiny_date(meeting.date, Language::ja) : "-");
  return text;
}

inline std::string phases(const Schedule& schedule) {
  std::string text;
  for (const auto& phase : schedule.phases)
    text += (text.empty() ? "" : ", ") + *phase.rule->id + " " + tiny_date(phase.start, Language::ja) + "-" +
            tiny_date(phase.end, Language::ja);
  return text;
}

inline std::string milestones(const Schedule& schedule) {
  std::string text;
  for (const auto& milestone : schedule.milestones)
    text += (text.empty() ? "" : ", ") + *milestone.rule->id + " " + tiny_date(milestone.due, Language::ja);
  return text;
}

/// "16-M1 16-M2 -": what each meeting's agenda is made from.
inline std::string rules(const Schedule& schedule) {
  std::string text;
  for (const auto& meeting : schedule.meetings)
    text += (text.empty() ? "" : " ") + (meeting.agenda.rule.empty() ? "-" : meeting.agenda.rule);
  return text;
}

inline std::string said(const Reasons& reasons) {
  std::string text;
  for (const auto& reason : reasons) text += (text.empty() ? "" : "\n") + reason.text.in(Language::en);
  return text;
}

inline bool has_item(const Agenda& agenda, const std::string& id) {
  for (const auto& item : agenda.items)
    if (item.id == id) return true;
  return false;
}

/// "prev_actions 3, usage_review 7": an agenda in full.
inline std::string items(const Agenda& agenda) {
  std::string text;
  for (const auto& item : agenda.items)
    text += (text.empty() ? "" : ", ") + item.id + " " + std::to_string(item.minutes);
  return text;
}

}  // namespace planner::test
