#include "planner/model/playbook.hpp"

#include <algorithm>

namespace planner {
namespace {

template <class T>
const T* by_id(const std::vector<T>& entries, std::string_view id) {
  const auto found = std::ranges::find_if(entries, [&](const T& entry) { return entry.id.value == id; });
  return found == entries.end() ? nullptr : &*found;
}

template <class T>
const Words& title_of(const std::vector<T>& entries, std::string_view id) {
  static const Words none;
  const auto* entry = by_id(entries, id);
  return entry && entry->title ? *entry->title : none;
}

}  // namespace

double Playbook::threshold(std::string_view name) const {
  const auto* found = thresholds.find(name);
  return found ? found->value_or(0.0) : 0.0;
}

const AgendaItemRule* Playbook::item(std::string_view id) const { return by_id(items, id); }
const MeetingRule* Playbook::meeting(std::string_view id) const { return by_id(meetings, id); }
const SignalRule* Playbook::signal(std::string_view id) const { return by_id(signals, id); }
const Words& Playbook::role_title(Role role) const { return title_of(roles, id_of(role)); }
const Words& Playbook::stage_title(Stage stage) const { return title_of(stages, id_of(stage)); }
const ReadyUseCase* Playbook::ready_use_case(std::string_view id) const { return by_id(use_cases, id); }

Words Playbook::term(std::string_view id) const {
  const auto& title = title_of(terms, id);
  return title.ja.empty() ? Words{std::string(id), std::string(id)} : title;
}

}  // namespace planner
