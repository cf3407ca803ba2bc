// The order of the questions, and what every answer has to pass.
#include "cli/checkin/questions_interview.hpp"

#include <algorithm>

#include "cli/checkin/examination.hpp"
#include "cli/checkin/examination_messages.hpp"
#include "cli/checkin/questions_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

constexpr std::string_view margin = "  ";

template <class Kind>
std::vector<const Kind*> chosen(const std::vector<Kind>& all, bool (*wanted)(const Kind&)) {
  std::vector<const Kind*> result;
  for (const auto& one : all)
    if (wanted(one)) result.push_back(&one);
  return result;
}

}  // namespace

Interview::Interview(const Context& context, const ClientFiles& client, const Today& today, Asker& asker)
    : context_(context),
      client_(client),
      state_(today.state()),
      schedule_(today.schedule()),
      asker_(asker),
      draft_(client.dossier.engagement, state_, schedule_, context.today, context.system) {
  for (const auto& department : state_.departments)
    if (counts_on(department, context.today)) departments_.push_back(&department);
  chosen_departments_ = departments_;
  goals_ = chosen<GoalState>(state_.goals, [](const GoalState& goal) {
    return goal.goal.metric.value_or(GoalMetric::manual) == GoalMetric::manual;
  });
  use_cases_ = chosen<UseCaseState>(state_.use_cases,
                                    [](const UseCaseState& use_case) { return use_case.stage() != Stage::rejected; });
  actions_ = chosen<ActionState>(state_.actions, [](const ActionState& action) { return action.open(); });
  std::ranges::stable_sort(actions_, {}, [](const ActionState* action) { return action->due.value_or(Date::max()); });
  questions_ =
      chosen<QuestionState>(state_.questions, [](const QuestionState& question) { return !question.answered; });
}

const std::vector<Interview::Group>& Interview::groups() {
  static const std::vector<Group> all{
      {&Interview::always, &Interview::ask_meeting, msg::q_meeting},
      {&Interview::was_held, &Interview::ask_attendance, msg::q_attendance},
      {&Interview::has_departments, &Interview::ask_usage, msg::q_usage},
      {&Interview::has_goals, &Interview::ask_goals, msg::q_goals},
      {&Interview::has_use_cases, &Interview::ask_stages, msg::q_stages},
      {&Interview::always, &Interview::ask_chat, msg::q_chat},
      {&Interview::has_actions, &Interview::ask_actions, msg::q_actions},
      {&Interview::always, &Interview::ask_new_actions, msg::q_new_actions},
      {&Interview::has_questions, &Interview::ask_open_questions, msg::q_open_questions},
      {&Interview::always, &Interview::ask_new_questions, msg::q_new_questions},
      {&Interview::always, &Interview::ask_news, msg::q_news},
      {&Interview::always, &Interview::ask_decisions, msg::q_decisions},
      {&Interview::always, &Interview::ask_notes, msg::q_notes}};
  return all;
}

bool Interview::run() {
  std::size_t number = 0;
  for (const auto& group : groups()) {
    if (!(this->*group.applies)()) continue;
    const auto count = std::ranges::count_if(groups(), [&](const Group& other) { return (this->*other.applies)(); });
    asker_.head(
        say_here(msg::q_group, {{"n", ++number}, {"count", static_cast<std::size_t>(count)}, {"title", group.title}}));
    if (!(this->*group.ask)()) return false;
  }
  return true;
}

std::optional<Phrase> Interview::misfit() const {
  const auto result = examine(client_, {{}, write_checkin(draft_.checkin)}, context_.today);
  for (const auto& finding : result.findings)
    if (finding.severity == Severity::error && finding.code != "empty") return finding.text;
  if (contradicts_its_day(client_, result.checkin)) return Phrase{msg::doubt_conflict, {}};
  return std::nullopt;
}

Asker::Take Interview::taking(std::function<std::optional<Phrase>(std::string& answer)> fill) {
  return [this, fill = std::move(fill)](std::string& answer) -> std::optional<Phrase> {
    const auto before = draft_.checkin;
    auto objection = fill(answer);
    if (!objection && !answer.empty()) objection = misfit();
    if (objection) draft_.checkin = before;
    return objection;
  };
}

void Interview::add_items(const std::vector<std::string>& items) {
  std::string line;
  for (const auto& item : items) {
    if (!line.empty() && display_width(line) + display_width(item) + 2 * margin.size() > asker_.columns()) {
      asker_.line(line);
      line.clear();
    }
    line += std::string(margin) + item;
  }
  asker_.line(line);
}

void Interview::add_lines(const std::string& text) {
  for (const auto& line : fold(text, asker_.columns() - margin.size())) asker_.line(std::string(margin) + line);
}

}  // namespace planner
