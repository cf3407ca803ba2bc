#include "compose/words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "compose/plan_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {

std::string department_name(const State& state, std::string_view id) {
  const auto* department = state.department(id);
  return department ? department->name.value_or(std::string(id)) : std::string(id);
}

std::string departments_text(const Subject& subject, const DepartmentChoice& choice) {
  if (choice.all) return say(msg::all_departments, subject.language);
  std::vector<std::string> names;
  for (const auto& id : choice.ids) names.push_back(department_name(subject.state, *id));
  return join(names, list_separator(subject.language));
}

std::string period_words(const Schedule& schedule, Language language) {
  const int last = schedule.week_of(schedule.end);
  return say(last < schedule.weeks ? msg::period_ended_early : msg::period_text, language,
             {{"start", schedule.start}, {"end", schedule.end}, {"weeks", schedule.weeks}, {"last", last}});
}

std::string to_fill_in(Language language) { return say(msg::to_fill_in, language); }

std::string action_owner(const Subject& subject, const ActionState& action, Date day) {
  if (!departed_owner(subject.state, action, day)) return action.owner.value_or("");
  const auto deputy = stand_in(subject.state, action.owner, day);
  return deputy ? *deputy : say(msg::owner_open, subject.language);
}

std::string or_to_fill_in(const Text& text, Language language) { return text ? *text : to_fill_in(language); }

std::string figure(double value, Language language, const Text& unit) {
  const std::string number = fill("{n}", {{"n", value}}, language);
  if (!unit) return number;
  const bool narrow = language == Language::en && *unit != "%";
  return number + (narrow ? " " : "") + *unit;
}

std::string meeting_hours(const Meeting& meeting, Language language) {
  return say(msg::meeting_hours, language, {{"start", iso(meeting.start)}, {"end", end_time(meeting)}});
}

std::string end_time(const Meeting& meeting) {
  constexpr int day = 24 * 60;
  return iso(TimeOfDay{(meeting.start.minutes + meeting.minutes) % day});
}

std::string meeting_time(const Meeting& meeting, Language language) {
  return say(msg::meeting_time, language,
             {{"date", long_date(meeting.date, language)}, {"start", iso(meeting.start)}, {"end", end_time(meeting)}});
}

std::string meeting_where(const Meeting& meeting, Language language) {
  static constexpr std::array<const Message*, 3> modes{&msg::mode_online, &msg::mode_onsite, &msg::mode_phone};
  const std::string mode =
      meeting.mode ? std::string(modes[static_cast<std::size_t>(*meeting.mode)]->in(language)) : std::string{};
  if (meeting.where.empty()) return mode;
  return mode.empty() ? meeting.where : say(msg::where_with_mode, language, {{"mode", mode}, {"where", meeting.where}});
}

std::string phase_title(const Subject& subject, std::string_view id) {
  for (const auto& phase : subject.dossier.playbook->phases)
    if (phase.id.value == id) return phase.title->in(subject.language);
  return std::string(id);
}

std::string role_title(const Subject& subject, Role role) {
  return subject.dossier.playbook->role_title(role).in(subject.language);
}

std::string remark(const Meeting& meeting, Language language) {
  std::vector<std::string> parts;
  for (const auto& reason : meeting.why)
    if (reason.notable) parts.push_back(reason.text.in(language));
  return join(parts, sentence_separator(language));
}

bool shows_signal(const Subject& subject, std::string_view kind) {
  const auto* rule = subject.dossier.playbook->signal(kind);
  return rule && (subject.audience == Audience::advisor || rule->client.value_or(true));
}

bool shows_signal(const Subject& subject, const AgendaItem& item) {
  return shows_signal(subject, item.signal) && (subject.audience == Audience::advisor || !item.signal_for_advisor);
}

std::string focus_of(const Subject& subject, const AgendaItem& item) {
  const bool hidden = subject.audience == Audience::client && item.signal_for_advisor;
  return hidden ? std::string() : item.focus.in(subject.language);
}

std::string signal_title(const Subject& subject, std::string_view kind) {
  const auto* rule = subject.dossier.playbook->signal(kind);
  if (!rule) return std::string(kind);
  const bool own = subject.audience == Audience::advisor && rule->advisor_title;
  return (own ? rule->advisor_title : rule->title)->in(subject.language);
}

Letterhead letterhead(const Dossier& dossier) {
  const auto& advisor = dossier.engagement.advisor;
  return {advisor.name.value_or(""), advisor.organization.value_or(""), advisor.color.value_or(""), dossier.logo};
}

}  // namespace planner
