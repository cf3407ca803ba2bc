#include "compose/thresholds.hpp"

#include <algorithm>
#include <array>

#include "compose/threshold_messages.hpp"
#include "planner/assess/assessment.hpp"

namespace planner {
namespace {

/// Which side of a threshold is the bad one.
enum class Bad { above, below, by_kind };

struct Unit {
  std::string_view ending;  ///< of the threshold's name
  const Message* text;
  Bad side = Bad::above;
  double factor = 1;
};

constexpr double as_percent = 100;

constexpr std::array<Unit, 25> units{{{"_gap", &msg::unit_points},
                                      {"_drop", &msg::unit_points},
                                      {"_rise", &msg::unit_points, Bad::below},
                                      {"_coverage", &msg::unit_percent, Bad::below},
                                      {"_core", &msg::unit_percent, Bad::below},
                                      {"_adoption", &msg::unit_percent, Bad::below},
                                      {"_unused", &msg::unit_percent},
                                      {"_rate", &msg::unit_percent, Bad::by_kind},
                                      {"_answered", &msg::unit_percent, Bad::below},
                                      {"_share", &msg::unit_percent},
                                      {"_peak", &msg::unit_percent, Bad::below},
                                      {"_ratio", &msg::unit_percent, Bad::below, as_percent},
                                      {"_attained", &msg::unit_percent, Bad::below, as_percent},
                                      {"_tau", &msg::unit_percent, Bad::above, as_percent},
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
                                      {"_values", &msg::unit_values, Bad::below}}};

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

std::string limit_text(std::string_view kind, std::string_view name, double value, Language language) {
  const auto* unit = unit_of(name);
  if (!unit) return {};
  const bool below = unit->side == Bad::below || (unit->side == Bad::by_kind && !lower_is_better(kind));
  const auto text = threshold_text(name, value, language);
  return below ? say(msg::limit_below, language, {{"limit", text}}) : text;
}

}  // namespace planner
