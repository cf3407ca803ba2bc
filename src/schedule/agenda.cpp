#include "planner/schedule/agenda.hpp"

#include <algorithm>
#include <numeric>

namespace planner {
namespace {

constexpr std::string_view receives_leftover = "usecase_review";

/// The series for a number of meetings; a longer one repeats the entry marked for it.
std::vector<const SeriesEntry*> series_for(const Playbook& playbook, std::size_t count) {
  const Series* best = nullptr;
  for (const auto& series : playbook.series) {
    const auto size = series.agendas.size();
    if (size <= count && (!best || size > best->agendas.size())) best = &series;
  }
  if (!best) return {};
  std::vector<const SeriesEntry*> entries;
  std::size_t more = count - best->agendas.size();
  for (const auto& entry : best->agendas) {
    entries.push_back(&entry);
    if (!entry.repeat.value_or(false)) continue;
    entries.insert(entries.end(), more, &entry);
    more = 0;
  }
  return entries;
}

AgendaItem make_item(const Playbook& playbook, const std::string& id, int minutes, const Words& focus) {
  auto item = playbook_item(playbook, id).value_or(AgendaItem{});
  item.id = id;
  item.own_minutes = minutes;
  item.focus = focus;
  return item;
}

bool is_over(const Playbook& playbook, const std::string& id, const std::set<std::string>& happened) {
  const auto* rule = playbook.item(id);
  return rule && rule->once.value_or(false) && happened.contains(id);
}

/// What stands in for an item that happens once and has happened: the fixed item of its function, or nothing.
std::string instead_of(const Playbook& playbook, const std::string& id) {
  return playbook.item(id)->function.value_or("");
}

void fill_items(Agenda& agenda, const MeetingRule& rule, const SeriesEntry& entry, const Playbook& playbook,
                const std::set<std::string>& happened) {
  int leftover = 0;
  for (const auto& slot : rule.agenda) {
    std::string id = *slot.item;
    Words focus = *slot.focus;
    if (entry.replace && *entry.replace == id) {
      id = entry.with.value_or(id);
      focus = entry.focus.value_or(focus);
    }
    if (is_over(playbook, id, happened)) {
      id = instead_of(playbook, id);
      if (id.empty()) {
        leftover += *slot.minutes;
        continue;
      }
      focus = *playbook.item(id)->purpose;
    }
    agenda.items.push_back(make_item(playbook, id, *slot.minutes, focus));
  }
  const auto receiver =
      std::ranges::find_if(agenda.items, [](const AgendaItem& item) { return item.id == receives_leftover; });
  if (receiver != agenda.items.end())
    receiver->own_minutes += leftover;
  else if (!agenda.items.empty())
    agenda.items.front().own_minutes += leftover;
}

}  // namespace

int Agenda::minutes() const {
  return std::accumulate(items.begin(), items.end(), 0,
                         [](int sum, const AgendaItem& item) { return sum + item.minutes; });
}

std::optional<AgendaItem> playbook_item(const Playbook& playbook, std::string_view id) {
  const auto* rule = playbook.item(id);
  if (!rule) return std::nullopt;
  AgendaItem item;
  item.id = id;
  item.title = *rule->title;
  item.purpose = *rule->purpose;
  if (rule->prepare) item.prepare = *rule->prepare;
  item.floor = *rule->floor;
  item.cut_order = *rule->cut_order;
  item.owner = *rule->owner;
  item.pdca = *rule->pdca;
  item.fixed = *rule->kind == ItemKind::fixed || rule->function.value.has_value();
  item.keep = rule->keep.value_or(false);
  return item;
}

bool has_function(const Playbook& playbook, std::string_view item, std::string_view function) {
  const auto* rule = playbook.item(item);
  return item == function || (rule && rule->function.value == function);
}

void scale(Agenda& agenda, int total) {
  std::vector<int> own;
  for (const auto& item : agenda.items) own.push_back(item.own_minutes);
  const auto scaled = scale_minutes(own, total);
  for (std::size_t i = 0; i < scaled.size(); ++i) agenda.items[i].minutes = scaled[i];
}

std::vector<int> scale_minutes(const std::vector<int>& minutes, int total) {
  const int sum = std::accumulate(minutes.begin(), minutes.end(), 0);
  if (sum == 0 || sum == total) return minutes;
  std::vector<int> scaled;
  std::vector<std::size_t> order(minutes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (const int m : minutes) scaled.push_back(m * total / sum);
  std::ranges::stable_sort(
      order, [&](std::size_t a, std::size_t b) { return minutes[a] * total % sum > minutes[b] * total % sum; });
  const int missing = total - std::accumulate(scaled.begin(), scaled.end(), 0);
  for (int i = 0; i < missing; ++i) ++scaled[order[static_cast<std::size_t>(i) % order.size()]];
  return scaled;
}

Agenda make_agenda(const Playbook& playbook, std::size_t count, std::size_t position, int minutes,
                   const std::set<std::string>& happened) {
  Agenda agenda;
  const auto series = series_for(playbook, count);
  if (position >= series.size()) return agenda;
  const auto* rule = playbook.meeting(*series[position]->meeting);
  if (!rule) return agenda;
  agenda.rule = *rule->id;
  agenda.title = series[position]->title.value_or(*rule->title);
  agenda.facilitator = *rule->facilitator;
  fill_items(agenda, *rule, *series[position], playbook, happened);
  scale(agenda, minutes);
  return agenda;
}

}  // namespace planner
