#include "validate_thresholds.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <vector>

#include "planner/base/text.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "read_messages.hpp"
#include "validate_messages.hpp"

namespace planner {
namespace {

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

const Field<double>* figure(const Thresholds& thresholds, const std::string& name) {
  const auto* found = thresholds.find(name);
  return found && *found ? found : nullptr;
}

/// Above 0 where the built-in figure grows with the level, below where it falls; 0 where it tells neither.
double direction(const std::string& milder, const std::string& worse) {
  const auto& builtin = builtin_playbook()->thresholds;
  const auto *from = figure(builtin, milder), *to = figure(builtin, worse);
  return from && to ? **to - **from : 0;
}

class Levels {
 public:
  Levels(const Thresholds& thresholds, std::uint32_t file, Reader& reader)
      : thresholds_(thresholds), file_(file), reader_(reader) {}

  void check(const std::string& name) {
    const auto warn = at_level(name, levels[0], levels[1]), critical = at_level(name, levels[0], levels[2]);
    // One way for all three levels, as far as any two of the built-in figures tell it.
    if (!warn.empty()) {
      const double first = direction(name, warn), whole = direction(name, critical);
      const double second = direction(warn, critical);
      const double way = whole != 0 ? whole : first != 0 ? first : second;
      check_pair(name, warn, way);
      check_pair(figure(thresholds_, warn) ? warn : name, critical, way);
      return;
    }
    const auto watch = at_level(name, levels[1], levels[0]), after = at_level(name, levels[1], levels[2]);
    if (!after.empty() && !figure(thresholds_, watch)) check_pair(name, after, direction(name, after));
  }

 private:
  void check_pair(const std::string& milder, const std::string& worse, double way) {
    const auto *from = figure(thresholds_, milder), *to = figure(thresholds_, worse);
    if (!from || !to || (**to - **from) * way >= 0) return;
    // In a playbook on a base the figure that it gives itself is at fault.
    const bool own = to->place.file == file_;
    const auto &fault = own ? *to : *from, &limit = own ? *from : *to;
    reader_.error(
        "threshold-order", fault.place,
        {(way > 0) == own ? msg::threshold_below : msg::threshold_above,
         {{"name", own ? worse : milder}, {"value", *fault}, {"other", own ? milder : worse}, {"limit", *limit}}});
  }

  const Thresholds& thresholds_;
  std::uint32_t file_;
  Reader& reader_;
};

}  // namespace

double most_of_threshold(std::string_view name) {
  constexpr double unbounded = std::numeric_limits<double>::infinity();
  // 7 days between meetings are no gap in points.
  constexpr std::array<std::string_view, 6> counted{"days", "weeks", "week", "people", "min", "max"};
  const auto words = split(name, '_');
  if (std::ranges::find_first_of(words, counted) != words.end()) return unbounded;
  for (const auto& bound : bounds)
    if (std::ranges::find(words, bound.word) != words.end()) return bound.most;
  return unbounded;
}

void check_bounds(const std::string& name, const Field<double>& value, Reader& reader) {
  if (!value) return;
  const auto most = most_of_threshold(name);
  if (*value < 0)
    reader.error("too-small", value.place, {msg::below_least, {{"key", name}, {"least", 0}, {"value", *value}}});
  else if (*value > most)
    reader.error("too-large", value.place, {msg::above_most, {{"key", name}, {"most", most}, {"value", *value}}});
}

void check_levels(const Thresholds& thresholds, std::uint32_t file, Reader& reader) {
  Levels order(thresholds, file, reader);
  for (const auto& [name, value] : thresholds) order.check(name);
}

}  // namespace planner
