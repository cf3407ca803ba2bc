// Figures: people who use it, the desk, goals, answers to the questions why and what if not.
#include <algorithm>
#include <cmath>

#include "cli/checkin/draft_parts.hpp"

namespace planner {
namespace {

Field<int> whole(const std::optional<double>& value) {
  return value ? Field<int>(static_cast<int>(*value)) : Field<int>{};
}

/// Whole, and no larger than an int holds.
bool is_whole(const std::optional<double>& value) {
  constexpr double most = 1e9;
  return !value || (*value == std::floor(*value) && *value <= most);
}

}  // namespace

Verdict Draft::usage(std::string_view word) {
  const auto halves = cut_at_colon(word);
  const auto figures = parse_figures(halves.second, 4);
  if (!halves.cut || !figures || !std::all_of(figures->begin(), figures->begin() + 3, is_whole))
    return unreadable(word, msg::shape_usage);
  Usage usage;
  if (auto objection = find(departments(), halves.first, msg::called_department, usage.department)) return objection;
  usage.active = whole((*figures)[0]);
  usage.regular = whole((*figures)[1]);
  usage.core = whole((*figures)[2]);
  if ((*figures)[3]) usage.hours = *(*figures)[3];
  checkin.usage.push_back(std::move(usage));
  return std::nullopt;
}

Verdict Draft::chat(std::string_view word) {
  const auto figures = parse_figures(word, 3);
  if (!figures || !is_whole((*figures)[0]) || !is_whole((*figures)[1])) return unreadable(word, msg::shape_chat);
  checkin.chat.emplace();
  checkin.chat->asked = whole((*figures)[0]);
  checkin.chat->answered = whole((*figures)[1]);
  if ((*figures)[2]) checkin.chat->median_hours = *(*figures)[2];
  return std::nullopt;
}

Verdict Draft::goal(std::string_view word) {
  const auto halves = cut_at_colon(word);
  const auto value = parse_decimal(halves.second);
  if (!value) return unreadable(word, msg::shape_goal);
  GoalEntry entry;
  if (auto objection = find(goals_of(state_), halves.first, msg::called_goal, entry.goal.id)) return objection;
  entry.value = *value;
  checkin.goals.push_back(std::move(entry));
  return std::nullopt;
}

Verdict Draft::would_miss(std::string_view word) {
  const auto percent = parse_decimal(word);
  if (!percent || *percent < 0 || *percent > 100) return unreadable(word, msg::shape_percent);
  checkin.would_miss_percent = *percent;
  return std::nullopt;
}

Verdict Draft::reason(std::string_view word) {
  const auto code = cut_at_colon(word);
  const auto people = cut_at_colon(code.second);
  ReasonEntry entry;
  if (!code.cut || count(people.first, entry.people)) return unreadable(word, msg::shape_reason);
  entry.code = Text(half_width(code.first));
  if (people.cut)
    if (auto objection = find(departments(), people.second, msg::called_department, entry.department)) return objection;
  checkin.reasons.push_back(std::move(entry));
  return std::nullopt;
}

}  // namespace planner
