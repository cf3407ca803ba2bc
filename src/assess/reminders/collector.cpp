#include "assess/reminders/collector.hpp"

#include <algorithm>
#include <cstdlib>

namespace planner {
namespace {

constexpr std::string_view sponsor_text = "sponsor_text";

const ReminderRule* find_rule(const Playbook& playbook, std::string_view type, std::string_view variant) {
  for (const auto& rule : playbook.reminders)
    if (rule.type.value == type && rule.variant.value_or("") == variant) return &rule;
  return nullptr;
}

/// What the playbook addresses to the advisor alone may come with a text for the sponsor.
bool is_for_advisor(const ReminderRule& rule) {
  return rule.to.size() == 1 && from_id<Role>(rule.to.front().value_or("")) == Role::advisor;
}

Words weekday_words(Date date) {
  const std::chrono::weekday day{date};
  return {std::string(weekday_name(day, Language::ja)), std::string(weekday_name(day, Language::en))};
}

bool holds(const Args& args, std::string_view name) { return std::ranges::find(args, name, &Arg::name) != args.end(); }

}  // namespace

Collector::Collector(const Chronicle& from, const Assessment& assessment, const ReminderWindow& days)
    : chronicle(from),
      dossier(from.dossier()),
      now(assessment),
      window(days),
      calendar(from.calendar()),
      people(dossier, assessment.state, assessment.as_of) {}

const ReminderRule* Collector::rule(std::string_view type, std::string_view variant) const {
  const auto* found = find_rule(*dossier.playbook, type, variant);
  if (!found || !found->default_on.value_or(true)) return nullptr;
  const auto& mute = dossier.engagement.remind.mute;
  return std::ranges::any_of(mute, [&](const Text& muted) { return muted.value == type; }) ? nullptr : found;
}

std::optional<Date> Collector::day_of(Date date, Side side) const {
  return side == Side::before ? calendar.previous_open(date) : calendar.next_open(date);
}

bool Collector::is_wanted(Date planned, const Topic& topic) const {
  const Date day = std::max(planned, today());
  const Date last = topic.side == Side::before ? std::min(topic.last, topic.date) : topic.last;
  if (planned > horizon() || day > last) return false;
  if (state_on(now.schedule, day) == EngagementState::ended) return false;
  return planned >= today() || (window.catch_up && calendar.is_open(today()));
}

void Collector::add(const ReminderRule* rule, const Topic& topic) {
  if (!rule) return;
  for (const auto& lead : rule->lead_days) add(rule, topic, *lead);
}

void Collector::add(const ReminderRule* rule, const Topic& topic, int lead) {
  if (!rule || topic.to.empty()) return;
  const auto planned = day_of(topic.date + Days{lead}, topic.side);
  if (!planned || !is_wanted(*planned, topic)) return;
  Reminder reminder;
  reminder.rule = rule;
  // Words for the day itself would be wrong on another one.
  if (lead == 0 && *planned != topic.date)
    if (const auto* plain = this->rule(*rule->type)) reminder.rule = plain;
  if (is_for_advisor(*reminder.rule)) reminder.sponsor_text = find_rule(*dossier.playbook, *rule->type, sponsor_text);
  reminder.subject = topic.id;
  reminder.due = topic.date;
  reminder.planned = *planned;
  reminder.day = std::max(*planned, today());
  reminder.id = dossier.engagement.id.value_or("") + "/" + *rule->type + "/" + topic.id + "/" + iso(*planned);
  reminder.to = topic.to;
  reminder.cc = topic.cc;
  reminder.args = topic.args;
  if (!holds(topic.args, "date")) reminder.args.emplace_back("date", topic.date);
  reminder.args.emplace_back("weekday", weekday_words(topic.date));
  if (!holds(topic.args, "n")) reminder.args.emplace_back("n", std::abs(days_between(topic.date, reminder.day)));
  reminder.points = topic.points;
  reminder.meeting = topic.meeting;
  keep(std::move(reminder));
}

void Collector::keep(Reminder reminder) {
  const auto same = std::ranges::find_if(reminders_, [&](const Reminder& other) {
    return other.day == reminder.day && other.subject == reminder.subject &&
           other.rule->type.value == reminder.rule->type.value;
  });
  if (same == reminders_.end())
    reminders_.push_back(std::move(reminder));
  else if (reminder.planned > same->planned)
    *same = std::move(reminder);
}

std::vector<Reminder> Collector::take() {
  std::ranges::stable_sort(
      reminders_, [](const Reminder& a, const Reminder& b) { return a.day != b.day ? a.day < b.day : a.due < b.due; });
  return std::move(reminders_);
}

}  // namespace planner
