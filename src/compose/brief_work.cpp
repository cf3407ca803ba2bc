// Points 5 to 9 of the brief: actions, goals, use cases, questions, news.
#include <algorithm>

#include "compose/brief_messages.hpp"
#include "compose/brief_sections.hpp"
#include "compose/report_messages.hpp"
#include "compose/words.hpp"
#include "planner/assess/news.hpp"
#include "planner/assess/readiness.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::string action_text(const BriefInput& input, const ReportAction& action) {
  const Args args{{"title", action.title},
                  {"due", action.due ? tiny_date(*action.due, input.view.language) : input.text(msg::amount_none)},
                  {"n", action.overdue_days}};
  return input.text(action.overdue_days > 0 ? msg::brief_action_over : msg::brief_action, args);
}

const Message& question_for(const ReportGoal& goal) {
  if (!goal.baseline || !goal.target) return msg::ask_complete;
  if (goal.metric == "hours") return msg::ask_hours;
  return goal.kind == GoalKind::use ? msg::ask_use : msg::ask_manual;
}

std::string goal_text(const BriefInput& input, const ReportGoal& goal) {
  const auto& view = input.view;
  const auto shown = [&](const std::optional<double>& value) {
    return value ? amount(view, roughly(*value), goal.unit) : view.text(msg::amount_unknown);
  };
  Args args{{"goal", goal.title}, {"now", shown(goal.current)}, {"target", shown(goal.target)}};
  args.emplace_back("owner", goal.owner.empty() ? view.lead : goal.owner);
  args.emplace_back("question", question_for(goal));
  if (!goal.forecast) return input.text(msg::brief_goal_bare, args);
  args.emplace_back("forecast", shown(goal.forecast->value));
  return input.text(msg::brief_goal, args);
}

bool is_stuck(const BriefInput& input, const ReportUseCase& use_case) {
  const auto& book = *input.view.playbook;
  if (use_case.stage == Stage::proposal) return use_case.days >= book.threshold("use_case_stuck_watch_proposal_days");
  return use_case.stage == Stage::trial && use_case.days >= book.threshold("use_case_stuck_watch_trial_days");
}

/// Worth going on with: value × ease from "planned" on, or not rated.
bool is_worth_it(const BriefInput& input, const ReportUseCase& use_case) {
  const auto* entry = input.subject.state.use_case(use_case.id);
  const auto product = entry ? priority_of(entry->use_case, *input.view.playbook).product() : std::nullopt;
  return !product || *product >= input.view.playbook->threshold("planned_priority");
}

/// A case in use that no news was applied to yet, else the first in use or on trial.
const ReportUseCase* case_for_news(const BriefInput& input) {
  const ReportUseCase* fallback = nullptr;
  for (const auto& use_case : input.view.use_cases) {
    if (!use_case.stage || *use_case.stage == Stage::proposal || *use_case.stage > Stage::expanded) continue;
    const bool fresh = std::ranges::none_of(input.subject.state.news,
                                            [&](const NewsState& n) { return n.use_case.value == use_case.id; });
    if (fresh) return &use_case;
    if (!fallback) fallback = &use_case;
  }
  return fallback;
}

/// The item of the shelf to take up next, and what it is for.
std::string picked(const BriefInput& input, const NewsPick& pick) {
  const auto target = news_target(pick).in(input.view.language);
  return input.text(target.empty() ? msg::news_from_shelf : msg::news_from_shelf_for,
                    {{"title", pick.item->title.value_or("")}, {"target", target}});
}

}  // namespace

void add_actions_by_person(Blocks& blocks, const BriefInput& input) {
  blocks.emplace_back(Heading{2, input.text(msg::brief_actions)});
  std::vector<std::pair<std::string, std::vector<std::string>>> people;
  for (const auto& action : input.view.actions) {
    if (!action.open()) continue;
    auto person = std::ranges::find(people, action.owner, [](const auto& p) { return p.first; });
    if (person == people.end()) person = people.insert(people.end(), {action.owner, {}});
    person->second.push_back(action_text(input, action));
  }
  if (people.empty()) {
    blocks.emplace_back(Paragraph{input.text(msg::brief_actions_none)});
    return;
  }
  Particulars rows;
  for (const auto& [name, actions] : people)
    rows.rows.emplace_back(name, join(actions, list_separator(input.view.language)));
  blocks.emplace_back(std::move(rows));
}

void add_goals_at_risk(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> lines;
  for (const auto& goal : input.view.goals)
    if (goal.level >= Level::watch || !goal.baseline || !goal.target) lines.push_back(goal_text(input, goal));
  add_point(blocks, input, msg::brief_goals, std::move(lines), msg::brief_goals_none);
}

void add_stuck_cases(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> lines;
  for (const auto& use_case : input.view.use_cases)
    if (is_stuck(input, use_case))
      lines.push_back(
          input.text(msg::stuck_line, {{"title", use_case.title},
                                       {"stage", stage_title(input.view, use_case.stage)},
                                       {"n", use_case.days},
                                       {"proposal", is_worth_it(input, use_case) ? msg::stuck_go : msg::stuck_drop}}));
  add_point(blocks, input, msg::brief_stuck, std::move(lines), msg::stuck_none);
}

/// Answered since the last meeting: what one asked, others will.
void add_questions(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> lines;
  for (const auto& question : input.view.questions)
    lines.push_back(input.text(msg::question_open,
                               {{"date", tiny_date(question.asked, input.view.language)}, {"text", question.text}}));
  for (const auto& question : input.subject.state.questions)
    if (question.answered && *question.answered > input.view.since && question.text)
      lines.push_back(input.text(msg::question_faq, {{"text", *question.text}}));
  add_point(blocks, input, msg::brief_questions, std::move(lines), msg::questions_none);
}

void add_news_to_apply(Blocks& blocks, const BriefInput& input) {
  std::vector<std::string> lines;
  const auto& news = input.view.news;
  const auto last = std::ranges::max_element(news, {}, &ReportNews::date);
  if (last == news.end())
    lines.push_back(input.text(msg::news_never));
  else
    lines.push_back(input.text(msg::news_last, {{"date", tiny_date(last->date, input.view.language)},
                                                {"n", days_between(last->date, input.view.as_of)},
                                                {"title", last->title}}));
  if (const auto pick = next_news(input.subject.dossier, input.subject.state, input.subject.today))
    lines.push_back(picked(input, *pick));
  else if (const auto* use_case = case_for_news(input))
    lines.push_back(input.text(msg::news_for, {{"title", use_case->title}, {"department", use_case->department}}));
  add_point(blocks, input, msg::brief_news, std::move(lines), msg::news_never);
}

}  // namespace planner
