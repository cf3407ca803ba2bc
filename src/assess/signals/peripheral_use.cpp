#include "assess/signals/rules.hpp"
#include "planner/assess/statistics.hpp"

namespace planner {
namespace {

/// Core-use shares in percent: now, the peak so far, and two check-ins before.
struct Core {
  double now = 0, peak = 0;
  std::optional<double> before;
  int week = 0;
};

std::optional<Core> core_of(const Moment& moment, Course course) {
  const auto values = values_of(course, &Figures::core_share);
  if (!course.back()->core_share || static_cast<int>(values.size()) < moment.whole("peripheral_use_min_values"))
    return std::nullopt;
  Core core{percent(values.back()), percent(*peak_of(values)), {}, course.back()->week};
  if (course.size() >= 3)
    if (const auto& before = course[course.size() - 3]->core_share) core.before = percent(*before);
  return core;
}

/// Fallen to a part of the peak: `level`'s share of it, and under `level`'s limit.
std::optional<std::string> fell(const Moment& moment, const Core& core, Level level) {
  const auto limit = threshold_name("peripheral_use", level, "core"),
             part = threshold_name("peripheral_use", level, "peak");
  const bool has =
      at_most(core.now, core.peak * moment.threshold(part) / 100) && less_than(core.now, moment.threshold(limit));
  return has ? std::optional(part) : std::nullopt;
}

std::optional<std::string> critically_low(const Moment& moment, const Core& core) {
  const bool is_time = core.week >= moment.whole("peripheral_use_critical_low_from_week");
  const bool falls = core.before && less_than(core.now, *core.before);
  const bool low = less_than(core.now, moment.threshold("peripheral_use_critical_low_core"));
  return is_time && falls && low ? std::optional<std::string>("peripheral_use_critical_low_core") : std::nullopt;
}

std::optional<std::string> low(const Moment& moment, const Core& core) {
  const bool flat = core.before && less_than(core.now - *core.before, moment.threshold("peripheral_use_warn_low_rise"));
  if (flat && core.week >= moment.whole("peripheral_use_warn_low_from_week") &&
      less_than(core.now, moment.threshold("peripheral_use_warn_low_core")))
    return "peripheral_use_warn_low_core";
  if (core.week >= moment.whole("peripheral_use_warn_late_from_week") &&
      less_than(core.now, moment.threshold("peripheral_use_warn_late_core")))
    return "peripheral_use_warn_late_core";
  return std::nullopt;
}

Phrase fell_phrase(const Core& core) {
  return {msg::core_share_fell, {{"percent", to_tenth(core.now)}, {"peak", to_tenth(core.peak)}}};
}

Phrase low_phrase(const Core& core) {
  if (!core.before) return {msg::core_share_low, {{"percent", to_tenth(core.now)}}};
  return {msg::core_share_flat, {{"percent", to_tenth(core.now)}, {"before", to_tenth(*core.before)}}};
}

Reading raw(const Moment& moment, Course course) {
  Reading found;
  const auto core = core_of(moment, course);
  if (!core) return found;
  const auto raise = [&](Level level, Phrase text, const std::optional<std::string>& threshold) {
    if (threshold)
      found.raise(level, {course.back()->place, course.back()->date, std::move(text), to_tenth(core->now), *threshold});
  };
  raise(Level::critical, fell_phrase(*core), fell(moment, *core, Level::critical));
  raise(Level::critical, low_phrase(*core), critically_low(moment, *core));
  raise(Level::warn, fell_phrase(*core), fell(moment, *core, Level::warn));
  raise(Level::warn, low_phrase(*core), low(moment, *core));
  if (core->week >= moment.whole("peripheral_use_watch_from_week") &&
      less_than(core->now, moment.threshold("peripheral_use_watch_core")))
    raise(Level::watch, {msg::core_share_low, {{"percent", to_tenth(core->now)}}}, "peripheral_use_watch_core");
  return found;
}

}  // namespace

Reading read_peripheral_use(const Moment& moment) {
  Reading found = confirmed(moment, raw);
  const auto* now = moment.figures();
  if (!now || now->week < moment.whole("peripheral_use_watch_from_week") || now->active == 0) return found;
  std::vector<const Figures*> course;
  for (const auto& figures : moment.history)
    if (figures.has_usage) course.push_back(&figures);
  if (!core_of(moment, course))
    found.admit_unknown({now->place, now->date, {msg::core_unknown, {}}, {}, "peripheral_use_min_values"});
  return found;
}

}  // namespace planner
