#include "assess/signals/reading.hpp"

#include <algorithm>

namespace planner {

void Reading::raise(Level to, Evidence why, std::string of_department, std::string of_subject) {
  if (to == Level::none || to < level) return;
  if (to > level) {
    evidence.clear();
    level = to;
    department = std::move(of_department);
    subject = std::move(of_subject);
  }
  evidence.push_back(std::move(why));
}

ThresholdName::ThresholdName(std::string_view kind, Level level, std::string_view figure) {
  for (const auto part : {kind, std::string_view("_"), id_of(level), std::string_view("_"), figure})
    size_ += part.copy(text_.data() + size_, text_.size() - size_);
}

void Reading::admit_unknown(Evidence why) { raise(Level::unknown, std::move(why)); }

Tier highest_tier(const Moment& moment, std::string_view kind, std::string_view figure, double value, Passes passes) {
  const auto& thresholds = moment.playbook().thresholds;
  for (const auto level : {Level::critical, Level::warn, Level::watch}) {
    const auto name = threshold_name(kind, level, figure);
    const auto* limit = thresholds.find(name);
    if (limit && passes(value, limit->value_or(0))) return {level, name};
  }
  return {};
}

namespace {

/// Lowers what was found to a level; its evidence then names that level's threshold, where there is one.
void lower_to(Reading& found, Level level, const Playbook& playbook) {
  const auto from = "_" + std::string(id_of(found.level)) + "_", to = "_" + std::string(id_of(level)) + "_";
  for (auto& evidence : found.evidence) {
    const auto at = evidence.threshold.find(from);
    if (at == std::string::npos) continue;
    auto name = evidence.threshold;
    name.replace(at, from.size(), to);
    if (playbook.thresholds.contains(name)) evidence.threshold = name;
  }
  found.level = level;
}

}  // namespace

Reading confirmed(const Moment& moment, const RawRule& rule) {
  std::vector<const Figures*> course;
  for (const auto& figures : moment.history)
    if (figures.has_usage) course.push_back(&figures);
  if (course.empty() || course.back()->week < moment.whole("signals_shown_from_week")) return {};
  Reading now = rule(moment, course);
  if (now.level < Level::warn) return now;
  course.pop_back();
  const Level before = course.empty() ? Level::none : rule(moment, course).level;
  lower_to(now, before >= Level::warn ? std::min(now.level, before) : Level::watch, moment.playbook());
  return now;
}

std::vector<double> values_of(Course course, std::optional<double> Figures::*figure) {
  std::vector<double> values;
  for (const auto* figures : course)
    if (figures->*figure) values.push_back(*(figures->*figure));
  return values;
}

std::string department_name(const Moment& moment, std::string_view id) {
  const auto* department = moment.state.department(id);
  return department && department->name ? *department->name : std::string(id);
}

}  // namespace planner
