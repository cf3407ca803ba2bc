// The figures: people who use it, goal values, questions at the desk. Last time's are shown with their day, and count
// as today's only where "=" says so.
#include <algorithm>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/questions_interview.hpp"
#include "cli/checkin/questions_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Above so many it is asked first which departments to go through.
constexpr std::size_t most_at_once = 12;

/// Columns that a department's name may take.
constexpr std::size_t longest_name = 30;

/// Columns that a line leaves for its margin, the sign of the prompt and what is typed.
constexpr std::size_t answer_columns = 15;

using Counts = std::vector<std::optional<double>>;

std::optional<Phrase> over(const Message& message, std::optional<double> part, std::optional<double> whole) {
  if (!part || !whole || *part <= *whole) return std::nullopt;
  return Phrase{message, {{"n", *part}, {"most", *whole}}};
}

/// Figures that cannot be: more who use it than there are, more who use it often than use it at all.
std::optional<Phrase> impossible(const Counts& figures, const Department& department) {
  const auto people = department.headcount ? std::optional<double>(*department.headcount) : std::nullopt;
  const auto whole = figures[0] ? figures[0] : people;
  if (auto objection = over(msg::q_active_over, figures[0], people)) return objection;
  if (auto objection = over(figures[0] ? msg::q_regular_over : msg::q_active_over, figures[1], whole)) return objection;
  return over(figures[0] ? msg::q_core_over : msg::q_active_over, figures[2], whole);
}

bool says_same(std::string_view answer) { return half_width(answer) == "="; }

}  // namespace

bool Interview::ask_usage() {
  if (departments_.size() > most_at_once && !ask_which_departments()) return false;
  if (!chosen_departments_.empty()) add_lines(say_here(msg::q_usage_help));
  return std::ranges::all_of(chosen_departments_, [&](const Department* one) { return ask_department(*one); });
}

bool Interview::ask_which_departments() {
  std::vector<std::string> ids, shown;
  for (const auto* department : departments_) {
    ids.push_back(*department->id);
    shown.push_back(std::to_string(ids.size()) + " " + department->name.value_or(*department->id));
  }
  add_items(shown);
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    const auto numbers = parse_choice(is_none(answer) ? "" : answer, departments_.size());
    if (!numbers) return Phrase{msg::q_no_such_number, {{"word", answer}, {"most", departments_.size()}}};
    chosen_departments_ = answer.empty() ? departments_ : std::vector<const Department*>{};
    for (const auto number : *numbers) chosen_departments_.push_back(departments_[number - 1]);
    return std::nullopt;
  });
  return asker_.ask(list_key("departments", ids), "  " + say_here(msg::q_which_departments), take);
}

std::string Interview::department_prompt(const Department& department, const std::optional<LastFigures>& last) const {
  const auto label = [&](const Department& one) {
    return say_here(msg::q_usage_name, {{"name", truncate(one.name.value_or(*one.id), longest_name)},
                                        {"people", one.headcount.value_or(0)}});
  };
  if (!last) return label(department);
  std::size_t width = 0;
  for (const auto* one : chosen_departments_) width = std::max(width, display_width(label(*one)));
  return pad_right(label(department), width) + " " +
         say_here(msg::q_usage_last,
                  {{"date", tiny_date(last->date, context_.language)}, {"figures", figures_text(*last->figures)}});
}

bool Interview::ask_department(const Department& department) {
  const auto last = last_figures(state_, *department.id);
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (answer.empty()) return std::nullopt;
    if (says_same(answer)) {
      if (!last) return Phrase{msg::q_no_last, {}};
      answer = figures_text(*last->figures);
    }
    const auto figures = parse_figures(answer, 4);
    if (!figures || std::ranges::none_of(*figures, [](const auto& one) { return one.has_value(); }))
      return Phrase{msg::q_bad_figures, {{"word", answer}}};
    if (auto objection = impossible(*figures, department)) return objection;
    if (draft_.usage(*department.id + ":" + answer)) return Phrase{msg::q_bad_figures, {{"word", answer}}};
    return std::nullopt;
  });
  return asker_.ask("usage/" + *department.id, "  " + department_prompt(department, last), take);
}

bool Interview::ask_goals() {
  add_lines(say_here(msg::q_goals_help));
  return std::ranges::all_of(goals_, [&](const GoalState* goal) { return ask_goal(*goal); });
}

std::string Interview::goal_prompt(const GoalState& goal) const {
  std::string known;
  if (goal.goal.target) known += "  " + say_here(msg::q_goal_target, {{"value", *goal.goal.target}});
  if (!goal.values.empty()) {
    const auto& last = goal.values.back();
    known += "  " + say_here(msg::q_goal_last,
                             {{"date", tiny_date(last.date, context_.language)}, {"value", decimal_text(last.value)}});
  }
  const auto title = goal.goal.title.value_or(*goal.goal.id);
  const auto named = goal.goal.unit ? say_here(msg::q_goal_unit, {{"title", title}, {"unit", *goal.goal.unit}}) : title;
  return truncate(named, asker_.columns() - display_width(known) - answer_columns) + known;
}

bool Interview::ask_goal(const GoalState& goal) {
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (answer.empty()) return std::nullopt;
    if (says_same(answer)) {
      if (goal.values.empty()) return Phrase{msg::q_no_last, {}};
      answer = decimal_text(goal.values.back().value);
    }
    if (!parse_decimal(answer)) return Phrase{msg::q_bad_number, {{"word", answer}}};
    return objection_of(draft_.goal(*goal.goal.id + ":" + answer));
  });
  return asker_.ask("goal/" + *goal.goal.id, "  " + goal_prompt(goal), take);
}

bool Interview::ask_chat() {
  const auto take = taking([&](std::string& answer) -> std::optional<Phrase> {
    if (answer.empty()) return std::nullopt;
    if (auto objection = objection_of(draft_.chat(answer))) return objection;
    const auto figures = parse_figures(answer, 3).value_or(Counts(3));
    return over(msg::q_answered_over, figures[1], figures[0]);
  });
  return asker_.ask("chat", "  " + say_here(msg::q_chat_prompt), take);
}

}  // namespace planner
