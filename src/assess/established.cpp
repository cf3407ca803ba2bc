#include "planner/assess/established.hpp"

#include <algorithm>
#include <cmath>

#include "assess/established_messages.hpp"
#include "assess/signals_messages.hpp"
#include "planner/assess/goals.hpp"
#include "planner/assess/rounding.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

bool has_fitted(const Moment& moment, const std::string* department) {
  return std::ranges::any_of(moment.state.use_cases, [&](const UseCaseState& entry) {
    return entry.stage() && is_fitted(*entry.stage()) &&
           (!department || entry.use_case.department.value == *department);
  });
}

std::vector<std::string> without_fitted(const Moment& moment) {
  std::vector<std::string> names;
  for (const auto& department : moment.state.departments)
    if (department.id && counts_on(department, moment.day_in_period()) && !has_fitted(moment, &*department.id))
      names.push_back(department.name.value_or(*department.id));
  return names;
}

const UseGroup* weak_group(const Moment& moment, const Figures& figures) {
  const auto found = std::ranges::find_if(figures.groups, [&](const UseGroup& group) {
    return less_than(percent(group.rate()), moment.threshold("established_group"));
  });
  return found == figures.groups.end() ? nullptr : &*found;
}

std::optional<bool> is_spread(const Moment& moment, const Figures& figures) {
  if (!figures.adoption) return std::nullopt;
  return at_least(percent(*figures.adoption), moment.threshold("established_adoption")) && !weak_group(moment, figures);
}

std::optional<bool> is_deep(const Moment& moment, const Figures& figures) {
  if (!figures.core_share) return std::nullopt;
  return at_least(percent(*figures.core_share), moment.threshold("established_core"));
}

/// Mean progress of the result goals, each held between 0 and 1; one that cannot be measured has made none. Unknown
/// while none of them has been measured.
std::optional<double> result_progress(const Moment& moment) {
  double sum = 0;
  int count = 0;
  bool is_measured = false;
  for (const auto& view : moment.goals) {
    if (view.of(moment.state).goal.kind.value_or(GoalKind::result) != GoalKind::result) continue;
    sum += std::clamp(view.progress.value_or(0), 0.0, 1.0);
    is_measured |= view.progress.has_value();
    ++count;
  }
  if (!is_measured) return std::nullopt;
  return sum / count;
}

/// Spread and depth at the last check-ins in a row.
bool keeps(const Moment& moment) {
  const auto wanted = static_cast<std::size_t>(moment.whole("established_checkins"));
  if (moment.history.size() < wanted) return false;
  return std::all_of(moment.history.end() - static_cast<std::ptrdiff_t>(wanted), moment.history.end(),
                     [&](const Figures& figures) {
                       return is_spread(moment, figures).value_or(false) && is_deep(moment, figures).value_or(false);
                     });
}

void read_results(Established& verdict, const Moment& moment) {
  verdict.result_progress = result_progress(moment);
  if (verdict.result_progress)
    verdict.result = at_least(percent(*verdict.result_progress), moment.threshold("established_result"));
}

void read_survey(Established& verdict, const Moment& moment) {
  for (const auto& record : moment.state.records)
    if (record.would_miss_percent) {
      verdict.would_miss_percent = *record.would_miss_percent;
      verdict.would_miss_on = record.date;
    }
  if (verdict.would_miss_percent)
    verdict.would_miss = at_least(*verdict.would_miss_percent, moment.threshold("established_would_miss"));
}

Words value_words(const std::optional<double>& share) {
  const auto in = [&](Language language) {
    return share ? say(msg::value_percent, language, {{"value", to_tenth(percent(*share))}})
                 : say(msg::value_unknown, language);
  };
  return {in(Language::ja), in(Language::en)};
}

Phrase short_of(const Moment& moment, const Message& text, const char* limit, const std::optional<double>& share) {
  return {text, {{"limit", moment.threshold(limit)}, {"value", value_words(share)}}};
}

Phrase weak_group_phrase(const Moment& moment, const UseGroup& group) {
  const auto* department = moment.state.department(group.id);
  const Words name = department ? Words{department->name.value_or(group.id), department->name.value_or(group.id)}
                                : Words{std::string(msg::small_departments.ja), std::string(msg::small_departments.en)};
  return {
      msg::next_group,
      {{"limit", moment.threshold("established_group")}, {"department", name}, {"value", value_words(group.rate())}}};
}

bool reaches(const Moment& moment, const std::optional<double>& share, const char* limit) {
  return share && at_least(percent(*share), moment.threshold(limit));
}

/// What is left once this check-in meets every mark: that the next one does too, else the week of the verdict.
Phrase marks_to_last(const Moment& moment) {
  if (!keeps(moment)) return {msg::next_again, {{"n", moment.whole("established_checkins")}}};
  const double week = std::ceil(moment.threshold("established_from_tau") * moment.schedule.weeks);
  return {msg::next_later, {{"week", static_cast<int>(week)}}};
}

/// The first condition not met, in the order in which a client meets them.
std::optional<Phrase> next_condition(const Moment& moment, const Established& verdict) {
  if (verdict.spread.value_or(false) && verdict.depth.value_or(false) && verdict.result.value_or(false))
    return marks_to_last(moment);
  const auto* now = moment.figures();
  const auto adoption = now ? now->adoption : std::nullopt;
  const auto core = now ? now->core_share : std::nullopt;
  if (!has_fitted(moment, nullptr)) return Phrase{msg::next_first_fitted, {}};
  if (!reaches(moment, adoption, "in_use_adoption"))
    return short_of(moment, msg::next_in_use, "in_use_adoption", adoption);
  if (const auto names = without_fitted(moment); !names.empty()) {
    const Words listed{join(names, list_separator(Language::ja)), join(names, list_separator(Language::en))};
    return Phrase{msg::next_fitted_everywhere, {{"departments", listed}}};
  }
  if (!reaches(moment, adoption, "established_adoption"))
    return short_of(moment, msg::next_in_use, "established_adoption", adoption);
  if (const auto* group = weak_group(moment, *now)) return weak_group_phrase(moment, *group);
  if (!verdict.depth.value_or(false)) return short_of(moment, msg::next_depth, "established_core", core);
  return short_of(moment, msg::next_result, "established_result", verdict.result_progress);
}

EstablishedState reached(const Moment& moment, const Established& verdict) {
  const auto* now = moment.figures();
  if (now && verdict.result.value_or(false) && keeps(moment) && now->tau >= moment.threshold("established_from_tau"))
    return EstablishedState::established;
  if (!has_fitted(moment, nullptr) || !now || !reaches(moment, now->adoption, "in_use_adoption"))
    return EstablishedState::introduced;
  return without_fitted(moment).empty() ? EstablishedState::fitted : EstablishedState::in_use;
}

}  // namespace

EstablishedState established_state(const Moment& moment) {
  Established verdict;
  read_results(verdict, moment);
  return reached(moment, verdict);
}

Established judge_established(const Moment& moment) {
  Established verdict;
  if (const auto* now = moment.figures()) {
    verdict.spread = is_spread(moment, *now);
    verdict.depth = is_deep(moment, *now);
  }
  read_results(verdict, moment);
  read_survey(verdict, moment);
  verdict.state = reached(moment, verdict);
  if (verdict.state != EstablishedState::established) verdict.next = next_condition(moment, verdict);
  return verdict;
}

}  // namespace planner
