// Why a signal is raised or not, and how the health score and the verdict of established use come about.
#include <algorithm>

#include "compose/why/topics.hpp"
#include "planner/assess/rounding.hpp"

namespace planner {
namespace {

/// A text of the playbook that names thresholds: {chance_percent}; a share of the period is put in as percent.
std::string with_thresholds(const Asked& asked, const Words& words) {
  Args args;
  for (const auto& [name, value] : asked.playbook().thresholds)
    if (value) args.emplace_back(name, name.ends_with("_tau") ? percent(*value) : *value);
  return fill(words.in(asked.language()), args, asked.language());
}

const NamedWords* named(const std::vector<NamedWords>& list, std::string_view id) {
  const auto found = std::ranges::find_if(list, [&](const NamedWords& entry) { return entry.id.value == id; });
  return found == list.end() ? nullptr : &*found;
}

std::string title_in(const std::vector<NamedWords>& list, std::string_view id, Language language) {
  const auto* entry = named(list, id);
  return entry && entry->title ? entry->title->in(language) : std::string(id);
}

void say_level(Explanation& why, const Asked& asked, const Signal& signal) {
  const auto level = title_in(asked.playbook().levels, id_of(signal.level), asked.language());
  if (signal.level == Level::unknown)
    why.answer(asked.text(msg::why_signal_unknown));
  else
    why.answer(asked.text(msg::why_signal_level, {{"level", level}, {"since", signal.since}}));
  if (signal.step > 1) why.answer(asked.text(msg::why_signal_step));
}

void say_countermeasure(Explanation& why, const Asked& asked, const SignalRule& rule, int step) {
  for (const auto& action : rule.actions)
    if (*action.step == step)
      why.rule(asked.text(*action.days == 0 ? msg::why_countermeasure_at_once : msg::why_countermeasure,
                          {{"action", action.title->in(asked.language())}, {"days", *action.days}}));
}

constexpr std::array<const Message*, 5> component_names{&msg::why_reach, &msg::why_depth, &msg::why_evenness,
                                                        &msg::why_goals, &msg::why_cadence};

void component_numbers(Explanation& why, const Asked& asked, const Health& health) {
  for (std::size_t i = 0; i < health.components.size() && i < component_names.size(); ++i) {
    const auto& part = health.components[i];
    const auto name = asked.text(*component_names[i], {{"weight", part.weight}});
    if (!part.value) {
      why.number(name, asked.text(msg::why_unknown), asked.text(msg::why_left_out));
      continue;
    }
    why.number(name, asked.text(msg::why_component, {{"n", to_tenth(*part.value * 100)}}),
               asked.text(msg::why_lost, {{"n", to_tenth(part.lost)}}));
  }
}

void figures_put_in(Explanation& why, const Asked& asked, const Figures& figures) {
  const auto name = [&](std::string_view term) { return asked.playbook().term(term).in(asked.language()); };
  const auto share = [&](const std::optional<double>& value) {
    return value ? asked.text(msg::why_percent, {{"n", to_tenth(*value * 100)}}) : asked.text(msg::why_unknown);
  };
  why.number(name("adoption_rate"), share(figures.adoption),
             figures.expected ? asked.text(msg::why_expected, {{"n", to_tenth(*figures.expected)}}) : "",
             figures.place);
  why.number(name("core_share"), share(figures.core_share), {}, figures.place);
  if (figures.gap)
    why.number(name("literacy_gap"), asked.text(msg::why_points, {{"n", to_tenth(figures.gap->points)}}), {},
               figures.place);
  for (const auto& department : figures.departments)
    if (department.active)
      why.number(department_name(asked.assessment.state, department.id),
                 asked.text(msg::why_active, {{"active", *department.active}, {"all", department.headcount}}), {},
                 department.place);
}

}  // namespace

std::optional<Document> why_signal(const Asked& asked, std::string_view kind) {
  const auto* rule = asked.playbook().signal(kind);
  if (!rule) return std::nullopt;
  Explanation why(asked);
  const auto* signal = asked.assessment.signal(kind);
  if (signal)
    say_level(why, asked, *signal);
  else
    why.answer(asked.text(msg::why_signal_none));
  why.rule(with_thresholds(asked, *rule->rule));
  if (signal) {
    for (const auto& evidence : signal->evidence)
      why.number(evidence.text.in(asked.language()), value_text(asked, evidence),
                 threshold_text(asked, evidence.threshold), evidence.place);
    say_countermeasure(why, asked, *rule, signal->step);
  }
  return why.finish(asked.text(msg::why_signal_title, {{"signal", signal_title(asked.subject, kind)}}));
}

std::optional<Document> why_health(const Asked& asked, std::string_view) {
  const auto& health = asked.assessment.health;
  Explanation why(asked);
  const auto status = title_in(asked.playbook().statuses, id_of(health.status), asked.language());
  why.answer(asked.text(msg::why_status, {{"status", status}}));
  for (const auto& sentence : explain(health, asked.playbook())) why.answer(sentence.in(asked.language()));
  why.rule(asked.text(msg::why_health_rule, {{"warn", asked.playbook().threshold("health_cap_warn")},
                                             {"critical", asked.playbook().threshold("health_cap_critical")},
                                             {"week", asked.playbook().threshold("judged_from_week")},
                                             {"parts", asked.playbook().threshold("health_min_components")}}));
  component_numbers(why, asked, health);
  if (const auto* figures = asked.assessment.figures()) figures_put_in(why, asked, *figures);
  return why.finish(asked.text(msg::why_health_title));
}

std::optional<Document> why_established(const Asked& asked, std::string_view) {
  const auto& verdict = asked.assessment.established;
  Explanation why(asked);
  why.answer(asked.text(msg::why_established_state,
                        {{"state", title_in(asked.playbook().states, id_of(verdict.state), asked.language())}}));
  if (verdict.since) why.answer(asked.text(msg::why_established_since, {{"date", *verdict.since}}));
  if (verdict.next) why.answer(verdict.next->in(asked.language()));
  const auto& book = asked.playbook();
  why.rule(asked.text(msg::why_established_rule, {{"adoption", book.threshold("established_adoption")},
                                                  {"group", book.threshold("established_group")},
                                                  {"core", book.threshold("established_core")},
                                                  {"result", book.threshold("established_result")}}));
  const auto met = [&](const std::optional<bool>& is) {
    return asked.text(!is ? msg::why_unknown : *is ? msg::why_met : msg::why_not_met);
  };
  why.number(asked.text(msg::why_spread), met(verdict.spread));
  why.number(asked.text(msg::why_deep), met(verdict.depth));
  auto result = met(verdict.result);
  if (verdict.result_progress)
    result = asked.text(
        msg::why_result_met,
        {{"value", asked.text(msg::why_percent, {{"n", to_tenth(*verdict.result_progress * 100)}})}, {"met", result}});
  why.number(asked.text(msg::why_result), result,
             asked.text(msg::why_at_least, {{"n", book.threshold("established_result")}}));
  if (const auto* figures = asked.assessment.figures()) figures_put_in(why, asked, *figures);
  return why.finish(asked.text(msg::why_established_title));
}

}  // namespace planner
