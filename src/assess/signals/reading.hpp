// What one rule finds, and helpers that rules share.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/signals_messages.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/assess/signals.hpp"

namespace planner {

struct Reading {
  Level level = Level::none;
  std::string department, subject;
  std::vector<Evidence> evidence;

  /// Takes over a level: a higher one replaces what was found, an equal one adds its evidence.
  void raise(Level to, Evidence why, std::string of_department = {}, std::string of_subject = {});
  /// Says that data are missing, unless something was found.
  void admit_unknown(Evidence why);
};

/// The highest level whose threshold `<kind>_<level>_<figure>` a value passes, and that threshold's name.
struct Tier {
  Level level = Level::none;
  std::string threshold;
};
using Passes = bool (*)(double value, double limit);
Tier highest_tier(const Moment& moment, std::string_view kind, std::string_view figure, double value, Passes passes);

/// Records with usage, the last first judged: what rules over time look at.
using Course = std::span<const Figures* const>;

/// A rule that looks at the records with usage up to one of them.
using RawRule = std::function<Reading(const Moment&, Course)>;

/// The rule at the last record, "confirmed" (domain 3.1): warn and above only when the check-in before (with usage)
/// reached warn too, then the lower of the two, until then a watch; nothing before `signals_shown_from_week`.
Reading confirmed(const Moment& moment, const RawRule& rule);

/// The values of a figure in the course, where it is known.
std::vector<double> values_of(Course course, std::optional<double> Figures::*figure);

/// A department's name as it is written for people; its id where it has none.
std::string department_name(const Moment& moment, std::string_view id);

/// A threshold's name, "neglect_warn_drop". It holds its own characters: names are made at every turn of every rule,
/// and most thresholds are not passed.
class ThresholdName {
 public:
  ThresholdName(std::string_view kind, Level level, std::string_view figure);
  operator std::string_view() const { return {text_.data(), size_}; }
  operator std::string() const { return {text_.data(), size_}; }

 private:
  std::array<char, 64> text_;  ///< far over the longest
  std::size_t size_ = 0;
};

inline ThresholdName threshold_name(std::string_view kind, Level level, std::string_view figure) {
  return {kind, level, figure};
}

}  // namespace planner
