#include "compose/thresholds.hpp"

#include <algorithm>
#include <array>

#include "compose/threshold_messages.hpp"
#include "planner/assess/assessment.hpp"

namespace planner {
namespace {

/// Where a figure must lie, seen from the threshold, for its rule to hold.
enum class Bound { at_least, above, below, at_most };
constexpr std::array<const Message*, 4> bound_words{&msg::limit_at_least, &msg::limit_above, &msg::limit_below,
                                                    &msg::limit_at_most};

struct Unit {
  std::string_view ending;  ///< of the threshold's name
  const Message* text;
  Bound bound = Bound::at_least;
  double factor = 1;
};

/// Thresholds that lie on another side than most of their ending.
struct Exception {
  std::string_view beginning, ending;
  Bound bound;
};

constexpr std::array<Exception, 10> exceptions{{{"champion_missing_critical", "_coverage", Bound::at_most},
                                                {"action_overdue", "_rate", Bound::above},
                                                {"action_overdue", "_days", Bound::above},
                                                {"meeting_slip_watch", "_days", Bound::above},
                                                {"stale_knowledge", "_days", Bound::above},
                                                {"data_gap", "_days", Bound::above},
                                                {"chat_slow", "_hours", Bound::above},
                                                {"overclaim", "_minutes", Bound::above},
                                                {"champion_missing", "_departments", Bound::above},
                                                {"chat_silent", "_asked", Bound::below}}};

constexpr double as_percent = 100;

constexpr std::array<Unit, 25> units{{{"_gap", &msg::unit_points},
                                      {"_drop", &msg::unit_points},
                                      {"_rise", &msg::unit_points, Bound::below},
                                      {"_coverage", &msg::unit_percent, Bound::below},
                                      {"_core", &msg::unit_percent, Bound::below},
                                      {"_adoption", &msg::unit_percent, Bound::below},
                                      {"_unused", &msg::unit_percent},
                                      {"_rate", &msg::unit_percent, Bound::below},
                                      {"_answered", &msg::unit_percent, Bound::below},
                                      {"_share", &msg::unit_percent},
                                      {"_peak", &msg::unit_percent, Bound::at_most},
                                      {"_ratio", &msg::unit_percent, Bound::below, as_percent},
                                      {"_attained", &msg::unit_percent, Bound::below, as_percent},
                                      {"_tau", &msg::unit_percent, Bound::at_least, as_percent},
                                      {"_days", &msg::unit_days},
                                      {"_hours", &msg::unit_hours},
                                      {"_minutes", &msg::unit_minutes},
                                      {"_departments", &msg::unit_departments},
                                      {"_count", &msg::unit_items},
                                      {"_checkins", &msg::unit_times},
                                      {"_missing", &msg::unit_times},
                                      {"_cancelled", &msg::unit_times},
                                      {"_fields", &msg::unit_fields},
                                      {"_left", &msg::unit_people},
                                      {"_values", &msg::unit_values, Bound::below}}};

const Unit* unit_of(std::string_view name) {
  const auto unit = std::ranges::find_if(units, [&](const Unit& u) { return name.ends_with(u.ending); });
  return unit == units.end() ? nullptr : &*unit;
}

struct KindUnit {
  std::string_view kind;
  const Message* text;
};

constexpr std::array<KindUnit, 15> kinds{{{"goal_weak", &msg::measure_fields},
                                          {"champion_missing", &msg::measure_covered},
                                          {"neglect", &msg::measure_adoption},
                                          {"polarized_between", &msg::measure_gap},
                                          {"polarized_within", &msg::measure_unused},
                                          {"goal_off_track", &msg::measure_forecast},
                                          {"use_case_stuck", &msg::measure_waiting},
                                          {"peripheral_use", &msg::measure_core},
                                          {"meeting_slip", &msg::measure_cancelled},
                                          {"action_overdue", &msg::measure_overdue},
                                          {"chat_silent", &msg::measure_asked},
                                          {"chat_slow", &msg::measure_answer},
                                          {"stale_knowledge", &msg::measure_news},
                                          {"attendance_drop", &msg::measure_attendance},
                                          {"overclaim", &msg::measure_minutes}}};

}  // namespace

std::string measure_text(std::string_view kind, double value, Language language) {
  const auto unit = std::ranges::find(kinds, kind, &KindUnit::kind);
  return say(unit == kinds.end() ? msg::unit_none : *unit->text, language, {{"n", value}});
}

std::string threshold_text(std::string_view name, double value, Language language) {
  const auto* unit = unit_of(name);
  if (!unit) return say(msg::unit_none, language, {{"n", value}});
  return say(*unit->text, language, {{"n", value * unit->factor}});
}

std::string limit_text(std::string_view name, double value, Language language) {
  const auto* unit = unit_of(name);
  if (!unit) return {};
  const auto* other = std::ranges::find_if(
      exceptions, [&](const Exception& e) { return name.starts_with(e.beginning) && name.ends_with(e.ending); });
  const auto bound = other == exceptions.end() ? unit->bound : other->bound;
  const auto& words = *bound_words[static_cast<std::size_t>(bound)];
  return say(words, language, {{"limit", threshold_text(name, value, language)}});
}

}  // namespace planner
