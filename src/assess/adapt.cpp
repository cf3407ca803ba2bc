#include "planner/assess/adapt.hpp"

#include <algorithm>
#include <numeric>

namespace planner {
namespace {

constexpr std::string_view use_cases = "usecase_review", goals = "goals_check";

using Items = std::vector<AgendaItem>;

/// An agenda while room is being made in it.
struct Trial {
  Items items;
  Items dropped;                    ///< as they were before they were cut
  std::vector<std::string> served;  ///< ids of the items that serve insertions
  const Items* original = nullptr;
  const Playbook* playbook = nullptr;

  bool serves(const AgendaItem& item) const { return std::ranges::find(served, item.id) != served.end(); }
  /// Own minutes that an item had before, 0 for one that is new.
  int minutes_before(const AgendaItem& item) const {
    const auto found = std::ranges::find(*original, item.id, &AgendaItem::id);
    return found == original->end() ? 0 : found->own_minutes;
  }
  Items::iterator with_function(std::string_view function) {
    return std::ranges::find_if(items,
                                [&](const AgendaItem& item) { return has_function(*playbook, item.id, function); });
  }
};

/// Gives a insertion its place; the minutes that it adds.
int place(Trial& trial, const Insertion& insertion) {
  const auto present = std::ranges::find_if(
      trial.items, [&](const AgendaItem& item) { return item.id == insertion.present && !trial.serves(item); });
  if (present != trial.items.end()) {
    const int more = std::max(0, insertion.item.own_minutes - present->own_minutes);
    present->own_minutes += more;
    present->focus = insertion.item.title;
    present->signal = insertion.item.signal;
    trial.served.push_back(present->id);
    return more;
  }
  auto after = trial.with_function(use_cases);
  if (after != trial.items.end()) ++after;
  while (after != trial.items.end() && trial.serves(*after)) ++after;
  trial.items.insert(after, insertion.item);
  trial.served.push_back(insertion.item.id);
  return insertion.item.own_minutes;
}

/// Takes minutes one at a time, round after round in cut order; the minutes that are still needed.
int cut(Trial& trial, int needed) {
  std::vector<AgendaItem*> order;
  for (auto& item : trial.items)
    if (!trial.serves(item)) order.push_back(&item);
  std::ranges::stable_sort(order, {}, &AgendaItem::cut_order);
  for (bool found = true; found && needed > 0;) {
    found = false;
    for (auto* item : order) {
      if (needed == 0 || item->own_minutes <= item->floor) continue;
      --item->own_minutes;
      --needed;
      found = true;
    }
  }
  return needed;
}

/// Drops the last phase item that may be; the minutes that are still needed, less than 0 for those left over.
int drop(Trial& trial, int needed) {
  while (needed > 0) {
    const auto last = std::find_if(trial.items.rbegin(), trial.items.rend(), [&](const AgendaItem& item) {
      return !item.fixed && !item.keep && !trial.serves(item);
    });
    if (last == trial.items.rend()) break;
    needed -= last->own_minutes;
    last->own_minutes = trial.minutes_before(*last);
    trial.dropped.push_back(*last);
    trial.items.erase(std::next(last).base());
  }
  return needed;
}

/// Minutes left over go back to the use cases, then the goals, up to what they had; the rest to what was asked for.
void give_back(Trial& trial, int minutes) {
  for (const auto function : {use_cases, goals}) {
    const auto item = trial.with_function(function);
    if (item == trial.items.end()) continue;
    const int back = std::clamp(trial.minutes_before(*item) - item->own_minutes, 0, minutes);
    item->own_minutes += back;
    minutes -= back;
  }
  if (const auto first = std::ranges::find_if(trial.items, [&](const AgendaItem& item) { return trial.serves(item); });
      first != trial.items.end())
    first->own_minutes += minutes;
}

enum class May { cut_and_drop, only_cut };

/// The agenda's items with room for all of the insertions; nothing when there is none.
std::optional<Trial> make_room(const Agenda& agenda, std::span<const Insertion> insertions, const Playbook& playbook,
                               May may) {
  Trial trial{agenda.items, {}, {}, &agenda.items, &playbook};
  // What was asked for before keeps its minutes.
  for (const auto& item : agenda.items)
    if (!item.signal.empty()) trial.served.push_back(item.id);
  int needed = 0;
  for (const auto& insertion : insertions) needed += place(trial, insertion);
  needed = cut(trial, needed);
  if (may == May::cut_and_drop) needed = drop(trial, needed);
  if (needed > 0) return std::nullopt;
  give_back(trial, -needed);
  return trial;
}

/// How many of the insertions, from the first on, the limits of a meeting allow.
std::size_t within_limits(std::span<const Insertion> insertions, const Playbook& playbook) {
  const auto most = static_cast<std::size_t>(playbook.threshold("insert_max_items"));
  int minutes = static_cast<int>(playbook.threshold("insert_max_minutes"));
  std::size_t count = 0;
  while (count < std::min(most, insertions.size()) && insertions[count].item.own_minutes <= minutes)
    minutes -= insertions[count++].item.own_minutes;
  return count;
}

}  // namespace

void adapt(Agenda& agenda, std::span<const Insertion> insertions, const Playbook& playbook) {
  if (agenda.items.empty()) return;
  auto count = within_limits(insertions, playbook);
  for (; count > 0; --count) {
    auto trial = make_room(agenda, insertions.first(count), playbook, May::cut_and_drop);
    if (!trial) continue;
    agenda.items = std::move(trial->items);
    agenda.carried = std::move(trial->dropped);
    break;
  }
  for (const auto& insertion : insertions.subspan(count)) agenda.by_chat.push_back(insertion.item);
}

void take_over(Agenda& agenda, std::span<const AgendaItem> carried, const Playbook& playbook) {
  for (const auto& item : carried) {
    const auto has = [&](const Items& items) {
      return std::ranges::find(items, item.id, &AgendaItem::id) != items.end();
    };
    if (has(agenda.items) || has(agenda.carried)) continue;
    Insertion insertion{item, {}};
    insertion.item.own_minutes = item.floor;
    if (auto trial = make_room(agenda, std::span(&insertion, 1), playbook, May::only_cut))
      agenda.items = std::move(trial->items);
    else
      agenda.carried.push_back(item);
  }
}

}  // namespace planner
