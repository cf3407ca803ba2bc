#include "planner/assess/news.hpp"

#include <algorithm>
#include <tuple>

#include "assess/news_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::string_view news_function = "news_apply";

/// An id is meant by itself, a name by its beginning: 製造 means 製造部.
bool means(std::string_view word, const Text& id, const Text& name) {
  const auto wanted = case_folded(trim(word));
  if (wanted.empty()) return false;
  return (id && case_folded(*id) == wanted) || (name && case_folded(*name).starts_with(wanted));
}

bool is_live(const UseCaseState& entry) { return entry.stage().value_or(Stage::proposal) < Stage::parked; }

/// A client that names no tool may use any; of two names one may be the shorter form of the other.
bool fits_tool(const Engagement& engagement, const NewsItem& item) {
  if (!item.tool || engagement.tools.empty()) return true;
  const auto wanted = case_folded(*item.tool);
  return std::ranges::any_of(engagement.tools, [&](const Tool& tool) {
    const auto name = case_folded(tool.name.value_or(""));
    return name.find(wanted) != std::string::npos || wanted.find(name) != std::string::npos;
  });
}

/// The day on which what is known of a use case was last renewed, not before the start.
Date knowledge_of(const UseCaseState& entry, const State& state, Date start) {
  Date last = start;
  if (entry.use_case.template_reviewed) last = std::max(last, *entry.use_case.template_reviewed);
  for (const auto& news : state.news)
    if (news.use_case && news.use_case.value == entry.use_case.id.value) last = std::max(last, news.date);
  return last;
}

/// Likewise of a department: by the news applied to any of its use cases.
Date knowledge_of(const Department& department, const State& state, Date start) {
  Date last = start;
  for (const auto& news : state.news) {
    const auto* entry = news.use_case ? state.use_case(*news.use_case) : nullptr;
    if (entry && entry->use_case.department.value == department.id.value) last = std::max(last, news.date);
  }
  return last;
}

Date last_applied(const State& state, Date start) {
  Date last = start;
  for (const auto& news : state.news) last = std::max(last, news.date);
  return last;
}

void find_targets(NewsPick& pick, const State& state, Date day, Date start) {
  for (const auto& word : pick.item->audience) {
    for (const auto& entry : state.use_cases)
      if (is_live(entry) && means(*word, entry.use_case.id, entry.use_case.title)) pick.use_cases.push_back(&entry);
    for (const auto& department : state.departments)
      if (counts_on(department, day) && means(*word, department.id, department.name))
        pick.departments.push_back(&department);
  }
  std::ranges::stable_sort(pick.use_cases, {},
                           [&](const UseCaseState* entry) { return knowledge_of(*entry, state, start); });
}

Date oldest_knowledge(const NewsPick& pick, const State& state, Date start) {
  if (pick.item->audience.empty()) return last_applied(state, start);
  Date oldest = Date::max();
  for (const auto* entry : pick.use_cases) oldest = std::min(oldest, knowledge_of(*entry, state, start));
  for (const auto* department : pick.departments) oldest = std::min(oldest, knowledge_of(*department, state, start));
  return oldest;
}

Words in_both(const Message& message, const Words& focus, const NewsPick& pick) {
  const auto target = news_target(pick);
  const Args args{{"focus", focus}, {"title", *pick.item->title}, {"target", target}};
  return {say(message, Language::ja, args), say(message, Language::en, args)};
}

}  // namespace

Words news_target(const NewsPick& pick) {
  if (!pick.use_cases.empty()) {
    const auto& use_case = pick.use_cases.front()->use_case;
    const auto title = use_case.title.value_or(*use_case.id);
    return {title, title};
  }
  std::vector<std::string> names;
  for (const auto* department : pick.departments) names.push_back(department->name.value_or(*department->id));
  return {join(names, list_separator(Language::ja)), join(names, list_separator(Language::en))};
}

const NewsState* applied_news(const State& state, const NewsItem& item) {
  const auto wanted = case_folded(trim(item.title.value_or("")));
  for (const auto& news : state.news)
    if (case_folded(trim(news.title.value_or(""))) == wanted) return &news;
  return nullptr;
}

std::vector<NewsPick> news_for(const Dossier& dossier, const State& state, Date day) {
  const Date start = *dossier.engagement.period.start;
  std::vector<NewsPick> picks;
  for (const auto& item : dossier.news) {
    if (!item.title || !item.date || *item.date > day) continue;
    if (!fits_tool(dossier.engagement, item) || applied_news(state, item)) continue;
    NewsPick pick{&item, {}, {}, start};
    find_targets(pick, state, day, start);
    if (!item.audience.empty() && pick.use_cases.empty() && pick.departments.empty()) continue;
    pick.knowledge = oldest_knowledge(pick, state, start);
    picks.push_back(std::move(pick));
  }
  std::ranges::stable_sort(
      picks, {}, [](const NewsPick& pick) { return std::tuple(pick.knowledge, *pick.item->date, *pick.item->title); });
  return picks;
}

std::optional<NewsPick> next_news(const Dossier& dossier, const State& state, Date day) {
  auto picks = news_for(dossier, state, day);
  return picks.empty() ? std::nullopt : std::optional(std::move(picks.front()));
}

NewsEntry news_entry(const NewsPick& pick) {
  NewsEntry entry;
  entry.title = Text(*pick.item->title);
  if (pick.item->tool) entry.tool = Text(*pick.item->tool);
  if (!pick.use_cases.empty()) entry.use_case = Text(*pick.use_cases.front()->use_case.id);
  return entry;
}

void name_news(Schedule& schedule, const Dossier& dossier, const State& state, Date day) {
  const auto pick = next_news(dossier, state, day);
  const auto* next = schedule.next_meeting(day);
  if (!pick || !next) return;
  const bool aimed = !pick->use_cases.empty() || !pick->departments.empty();
  for (auto& meeting : schedule.meetings) {
    if (meeting.number != next->number) continue;
    for (auto& item : meeting.agenda.items) {
      if (!has_function(*dossier.playbook, item.id, news_function)) continue;
      item.focus = in_both(aimed ? msg::news_focus_for : msg::news_focus, item.focus, *pick);
      item.prepare = in_both(msg::news_prepare, item.focus, *pick);
    }
  }
}

}  // namespace planner
