#include <algorithm>

#include "planner/assess/reminders.hpp"

namespace planner {
namespace {

/// The role of a name among those that engagement.toml gives.
Role role_of(const Engagement& engagement, const std::string& name) {
  if (engagement.advisor.name.value == name) return Role::advisor;
  if (engagement.client.sponsor.value == name) return Role::sponsor;
  if (engagement.client.lead.value == name) return Role::lead;
  for (const auto& department : engagement.departments)
    if (department.manager.value == name) return Role::manager;
  return Role::member;
}

void add_once(std::vector<Recipient>& list, const std::vector<Recipient>& more) {
  for (const auto& recipient : more)
    if (std::ranges::find(list, recipient.name, &Recipient::name) == list.end()) list.push_back(recipient);
}

}  // namespace

People::People(const Dossier& dossier, const State& state, Date day) : dossier_(dossier), state_(state), day_(day) {}

const Champion* People::champion(const std::string& name) const {
  for (const auto& champion : state_.champions)
    if (champion.name.value == name) return &champion;
  return nullptr;
}

bool People::has_left(const std::string& name) const { return departed(state_, name, day_) != nullptr; }

Recipient People::person(Role role, const std::string& name) const {
  Recipient recipient;
  recipient.role = role;
  recipient.name = name;
  if (const auto* known = champion(name)) recipient.email = known->email.value_or("");
  if (role == Role::advisor) recipient.email = dossier_.engagement.advisor.email.value_or("");
  for (const auto& person : dossier_.engagement.people) {
    if (name.empty() || person.name.value != name) continue;
    if (recipient.email.empty()) recipient.email = person.email.value_or("");
    recipient.mention = person.mention.value_or("");
    recipient.honorific = person.honorific.value;
  }
  return recipient;
}

Recipient People::advisor() const { return person(Role::advisor, dossier_.engagement.advisor.name.value_or("")); }
Recipient People::sponsor() const { return person(Role::sponsor, dossier_.engagement.client.sponsor.value_or("")); }

Recipient People::lead() const {
  const auto& name = dossier_.engagement.client.lead;
  return name ? person(Role::lead, *name) : advisor();
}

std::vector<Recipient> People::champions() const {
  std::vector<Recipient> list;
  for (const auto& champion : state_.champions)
    if (champion.name && serves_on(champion, day_)) add_once(list, {person(Role::champion, *champion.name)});
  return list.empty() ? std::vector{lead()} : list;
}

std::vector<Recipient> People::champions_of(std::string_view department) const {
  std::vector<Recipient> list;
  for (const auto* champion : planner::champions_of(state_, department, day_))
    add_once(list, {person(Role::champion, *champion->name)});
  return list.empty() ? std::vector{lead()} : list;
}

std::vector<Recipient> People::in_role(Role role) const {
  switch (role) {
    case Role::advisor:
      return {advisor()};
    case Role::sponsor:
      return {sponsor()};
    case Role::champion:
      return champions();
    case Role::lead:
    case Role::manager:
    case Role::member:
      break;
  }
  return {lead()};
}

Recipient People::named(const std::string& name) const {
  const auto* known = champion(name);
  const bool serves = known && serves_on(*known, day_);
  return person(serves ? Role::champion : role_of(dossier_.engagement, name), name);
}

std::vector<Recipient> People::owner(const Text& name) const {
  const auto there = stand_in(state_, name, day_);
  return {there ? named(*there) : lead()};
}

std::vector<Recipient> People::attendees() const {
  std::vector<Recipient> list;
  add_once(list, champions());
  add_once(list, {lead()});
  if (dossier_.engagement.client.sponsor) add_once(list, {sponsor()});
  const auto last = std::find_if(state_.records.rbegin(), state_.records.rend(),
                                 [](const Record& record) { return record.held.value_or(false) && record.attendees; });
  if (last != state_.records.rend())
    for (const auto* names : {&last->attendees, &last->absent})
      for (const auto& name : names->value_or(Texts{}))
        if (name && !has_left(*name)) add_once(list, {named(*name)});
  std::erase_if(list, [](const Recipient& recipient) { return recipient.role == Role::advisor; });
  return list;
}

}  // namespace planner
