// The enumerations of the method, with the ids that files, options and JSON use for them. Ids are never translated.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace planner {

enum class Situation { fresh, stalled, restart };
enum class Mode { online, onsite, phone };
enum class WhenClosed { same_week, next, previous };
enum class ChampionStatus { appointed, candidate };
enum class GoalKind { use, result, activity };
enum class GoalMetric { manual, adoption, hours };
enum class Stage { proposal, trial, fitted, driven, expanded, parked, rejected };
enum class MidtermDecision { carry_on, change, stop };
enum class UsageSource { hands, form, console, estimate };
enum class Role { advisor, sponsor, lead, champion, manager, member };
enum class Facilitator { advisor, shared, champion };
enum class ItemKind { fixed, phase };

/// The ids of an enumeration, in the order of its values.
template <class E>
struct Ids;

template <>
struct Ids<Situation> {
  static constexpr std::array<std::string_view, 3> names{"new", "stalled", "restart"};
};
template <>
struct Ids<Mode> {
  static constexpr std::array<std::string_view, 3> names{"online", "onsite", "phone"};
};
template <>
struct Ids<WhenClosed> {
  static constexpr std::array<std::string_view, 3> names{"same-week", "next", "previous"};
};
template <>
struct Ids<ChampionStatus> {
  static constexpr std::array<std::string_view, 2> names{"appointed", "candidate"};
};
template <>
struct Ids<GoalKind> {
  static constexpr std::array<std::string_view, 3> names{"use", "result", "activity"};
};
template <>
struct Ids<GoalMetric> {
  static constexpr std::array<std::string_view, 3> names{"manual", "adoption", "hours"};
};
template <>
struct Ids<Stage> {
  static constexpr std::array<std::string_view, 7> names{"proposal", "trial",  "fitted",  "driven",
                                                         "expanded", "parked", "rejected"};
};
template <>
struct Ids<MidtermDecision> {
  static constexpr std::array<std::string_view, 3> names{"continue", "change", "stop"};
};
template <>
struct Ids<UsageSource> {
  static constexpr std::array<std::string_view, 4> names{"hands", "form", "console", "estimate"};
};
template <>
struct Ids<Role> {
  static constexpr std::array<std::string_view, 6> names{"advisor", "sponsor", "lead", "champion", "manager", "member"};
};
template <>
struct Ids<Facilitator> {
  static constexpr std::array<std::string_view, 3> names{"advisor", "shared", "champion"};
};
template <>
struct Ids<ItemKind> {
  static constexpr std::array<std::string_view, 2> names{"fixed", "phase"};
};

template <class E>
constexpr std::string_view id_of(E value) {
  return Ids<E>::names[static_cast<std::size_t>(value)];
}

template <class E>
constexpr std::optional<E> from_id(std::string_view id) {
  for (std::size_t i = 0; i < Ids<E>::names.size(); ++i)
    if (Ids<E>::names[i] == id) return static_cast<E>(i);
  return std::nullopt;
}

/// Whether a use case at this stage is fitted into the work (装着), or further.
constexpr bool is_fitted(Stage stage) { return stage >= Stage::fitted && stage <= Stage::expanded; }

}  // namespace planner
