// champion_missing and champion_skill.
#include <algorithm>
#include <array>

#include "assess/signals/rules.hpp"
#include "planner/assess/readiness.hpp"

namespace planner {
namespace {

/// Departments of the day that a champion is named for.
int departments_of(const Champion& champion, const Moment& moment, Date day) {
  return static_cast<int>(std::ranges::count_if(champion.departments, [&](const Text& id) {
    const auto* department = id ? moment.state.department(*id) : nullptr;
    return department && counts_on(*department, day);
  }));
}

/// Where no champion serves at all: the evidence, and the department of the signal when it is one alone.
void name_departments(Reading& found, const Moment& moment, Date day) {
  for (const auto& cover : champion_cover(moment.state, moment.playbook(), day)) {
    if (!cover.champions.empty() || cover.department->headcount.value_or(0) < moment.whole("min_group_users")) continue;
    if (found.department.empty()) found.department = *cover.department->id;
    found.evidence.push_back({cover.department->place,
                              moment.today,
                              {msg::champion_not_in, {{"department", department_name(moment, *cover.department->id)}}},
                              {},
                              {}});
  }
}

Tier coverage_tier(const Moment& moment, double coverage) {
  if (moment.week < moment.whole("champion_missing_warn_from_week")) {
    const bool short_of = less_than(coverage, moment.threshold("champion_missing_watch_coverage"));
    return short_of ? Tier{Level::watch, "champion_missing_watch_coverage"} : Tier{};
  }
  if (at_most(coverage, moment.threshold("champion_missing_critical_coverage")))
    return {Level::critical, "champion_missing_critical_coverage"};
  if (less_than(coverage, moment.threshold("champion_missing_warn_coverage")))
    return {Level::warn, "champion_missing_warn_coverage"};
  return {};
}

struct Scores {
  std::array<int, 3> skills{};  ///< it, business, communication
  int total() const { return skills[0] + skills[1] + skills[2]; }
  template <class Match>
  int count(Match match) const {
    return static_cast<int>(std::ranges::count_if(skills, match));
  }
};

Tier skill_tier(const Moment& moment, const Scores& scores) {
  const int low = moment.whole("champion_skill_critical_score"), some = moment.whole("champion_skill_warn_score");
  const int middling = moment.whole("champion_skill_watch_score");
  if (scores.skills[2] <= moment.whole("champion_skill_critical_communication"))
    return {Level::critical, "champion_skill_critical_communication"};
  if (scores.count([&](int s) { return s <= low; }) >= moment.whole("champion_skill_critical_skills"))
    return {Level::critical, "champion_skill_critical_skills"};
  if (scores.count([&](int s) { return s <= some; }) > 0) return {Level::warn, "champion_skill_warn_score"};
  const bool tight = scores.total() <= moment.whole("champion_skill_watch_total");
  if (tight && scores.count([&](int s) { return s == middling; }) > 0)
    return {Level::watch, "champion_skill_watch_total"};
  return {};
}

void look_at_champion(Reading& found, const Moment& moment, const Champion& champion) {
  const Arg name{"name", champion.name.value_or("")};
  if (!champion.it || !champion.business || !champion.communication) {
    found.raise(Level::unknown, {champion.place, moment.today, {msg::champion_unscored, {name}}, {}, {}}, {},
                champion.name.value_or(""));
    return;
  }
  const Scores scores{{*champion.it, *champion.business, *champion.communication}};
  const auto tier = skill_tier(moment, scores);
  const Args args{name, {"it", scores.skills[0]}, {"business", scores.skills[1]}, {"communication", scores.skills[2]}};
  const double lowest = *std::ranges::min_element(scores.skills);
  found.raise(tier.level, {champion.place, moment.today, {msg::champion_scores, args}, lowest, tier.threshold},
              champion.departments.size() == 1 ? champion.departments.front().value_or("") : "", *champion.name);
}

}  // namespace

Reading read_champion_missing(const Moment& moment) {
  Reading found;
  const Date day = moment.day_in_period();
  if (moment.state.departments.empty()) return found;
  if (const auto share = champion_coverage(moment.state, moment.playbook(), day)) {
    const auto tier = coverage_tier(moment, percent(*share));
    const Args args{{"percent", to_tenth(percent(*share))}, {"most", moment.whole("champion_departments_max")}};
    found.raise(tier.level,
                {{}, moment.today, {msg::champion_coverage, args}, to_tenth(percent(*share)), tier.threshold});
  }
  if (found.level != Level::none) name_departments(found, moment, day);
  if (moment.week < moment.whole("champion_missing_warn_from_week")) return found;
  for (const auto& champion : moment.state.champions) {
    const int count = departments_of(champion, moment, day);
    if (!serves_on(champion, day) || count <= moment.whole("champion_missing_warn_departments")) continue;
    found.raise(Level::warn, {champion.place,
                              moment.today,
                              {msg::champion_many_departments, {{"n", count}}},
                              count,
                              "champion_missing_warn_departments"});
  }
  return found;
}

Reading read_champion_skill(const Moment& moment) {
  Reading found;
  for (const auto& champion : moment.state.champions)
    if (serves_on(champion, moment.day_in_period())) look_at_champion(found, moment, champion);
  return found;
}

}  // namespace planner
