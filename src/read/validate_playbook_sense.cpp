// Whether the figures of a playbook can be meant: weeks that the period has, shares that a whole can have, levels that
// grow worse from watch to critical.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "cross_checks.hpp"
#include "planner/base/text.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "validate_playbook.hpp"

namespace planner {
namespace {

/// The longest time after the end of a period that anything of it is planned for.
constexpr int most_weeks_after = 52;

void check_week(const MilestoneRule& rule, const Field<int>& week, int length, Reader& reader) {
  if (!week || !rule.id) return;
  const bool after = rule.after_end.value_or(false);
  // Week 0 is the time before the first meeting.
  const int least = after ? length + 1 : 0, most = after ? length + most_weeks_after : length;
  if (*week >= least && *week <= most) return;
  reader.error("milestone-week", week.place,
               {after ? msg::milestone_after_period : msg::milestone_in_period,
                {{"id", *rule.id}, {"length", length}, {"least", least}, {"most", most}, {"week", *week}}},
               after ? std::nullopt : std::optional(Phrase{msg::milestone_after_hint, {}}));
}

/// What a figure can be at the most, by the words that its name is made of.
struct Bound {
  std::string_view word;
  double most;
};
constexpr std::array bounds{
    Bound{"percent", 100},  Bound{"share", 100},  Bound{"coverage", 100},   Bound{"rate", 100},
    Bound{"adoption", 100}, Bound{"core", 100},   Bound{"unused", 100},     Bound{"peak", 100},
    Bound{"gap", 100},      Bound{"drop", 100},   Bound{"rise", 100},       Bound{"answered", 100},
    Bound{"tau", 1},        Bound{"index", 1},    Bound{"gini", 1},         Bound{"weight", 100},
    Bound{"cap", 100},      Bound{"band", 100},   Bound{"literacy", 5},     Bound{"score", 5},
    Bound{"curve", 100},    Bound{"target", 100}, Bound{"established", 100}};

/// The built-in figure shows what its name's words mean there: 7 days between meetings are no gap in points.
std::optional<double> most_of(std::string_view name) {
  constexpr std::array<std::string_view, 6> counted{"days", "weeks", "week", "people", "min", "max"};
  const auto words = split(name, '_');
  if (std::ranges::find_first_of(words, counted) != words.end()) return std::nullopt;
  for (const auto& bound : bounds)
    if (std::ranges::find(words, bound.word) != words.end()) return bound.most;
  return std::nullopt;
}

void check_bounds(const Playbook& book, Reader& reader) {
  for (const auto& [name, value] : book.thresholds) {
    if (!value) continue;
    const auto most = most_of(name);
    if (*value < 0)
      reader.error("too-small", value.place, {msg::below_least, {{"key", name}, {"least", 0}, {"value", *value}}});
    else if (most && *value > *most)
      reader.error("too-large", value.place, {msg::above_most, {{"key", name}, {"most", *most}, {"value", *value}}});
  }
}

constexpr std::array<std::string_view, 3> levels{"watch", "warn", "critical"};

/// The name of the same figure at another level; empty where the name has no such level.
std::string at_level(std::string_view name, std::string_view level, std::string_view other) {
  std::vector<std::string> words;
  bool replaced = false;
  for (const auto word : split(name, '_')) {
    const bool is_level = !replaced && word == level;
    words.emplace_back(is_level ? other : word);
    replaced |= is_level;
  }
  return replaced ? join(words, "_") : std::string();
}

const Field<double>* figure(const Playbook& book, const std::string& name) {
  const auto* found = book.thresholds.find(name);
  return found && *found ? found : nullptr;
}

/// Above 0 where the built-in figure grows with the level, below where it falls; 0 where it tells neither.
double direction(const std::string& milder, const std::string& worse) {
  const auto& builtin = *builtin_playbook();
  const auto *from = figure(builtin, milder), *to = figure(builtin, worse);
  return from && to ? **to - **from : 0;
}

void check_pair(const Playbook& book, const std::string& milder, const std::string& worse, double way, Reader& reader) {
  const auto *from = figure(book, milder), *to = figure(book, worse);
  if (!from || !to || (**to - **from) * way >= 0) return;
  // In a playbook on a base the figure that it gives itself is at fault.
  const bool own = to->place.file == book.place.file;
  const auto &fault = own ? *to : *from, &limit = own ? *from : *to;
  reader.error(
      "threshold-order", fault.place,
      {(way > 0) == own ? msg::threshold_below : msg::threshold_above,
       {{"name", own ? worse : milder}, {"value", *fault}, {"other", own ? milder : worse}, {"limit", *limit}}});
}

void check_levels(const Playbook& book, Reader& reader) {
  for (const auto& [name, value] : book.thresholds) {
    const auto warn = at_level(name, levels[0], levels[1]), critical = at_level(name, levels[0], levels[2]);
    // One way for all three levels, as far as any two of the built-in figures tell it.
    if (!warn.empty()) {
      const double first = direction(name, warn), whole = direction(name, critical);
      const double second = direction(warn, critical);
      const double way = whole != 0 ? whole : first != 0 ? first : second;
      check_pair(book, name, warn, way, reader);
      check_pair(book, figure(book, warn) ? warn : name, critical, way, reader);
      continue;
    }
    const auto watch = at_level(name, levels[1], levels[0]), after = at_level(name, levels[1], levels[2]);
    if (!after.empty() && !figure(book, watch)) check_pair(book, name, after, direction(name, after), reader);
  }
}

}  // namespace

void check_sense(const Playbook& book, Reader& reader) {
  for (const auto& rule : book.milestones) {
    check_week(rule, rule.week_16, 16, reader);
    check_week(rule, rule.week_12, 12, reader);
  }
  check_bounds(book, reader);
  check_levels(book, reader);
}

}  // namespace planner
