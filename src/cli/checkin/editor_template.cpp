#include <algorithm>

#include "cli/checkin/editor.hpp"
#include "cli/checkin/editor_messages.hpp"
#include "cli/checkin/examination_messages.hpp"
#include "cli/checkin/questions_words.hpp"
#include "planner/base/text.hpp"
#include "planner/base/toml_text.hpp"

namespace planner {
namespace {

/// How many blocks stand ready for new actions.
constexpr int new_actions = 3;

std::string list_of(const std::vector<std::string>& values) {
  std::vector<std::string> quoted;
  for (const auto& value : values) quoted.push_back(toml_string(value));
  return "[" + join(quoted, ", ") + "]";
}

class Template {
 public:
  Template(const ClientFiles& client, const Today& today, System& system)
      : client_(client), today_(today), state_(today.state()), language_(today.subject().language), system_(system) {}

  std::string text;

  void top() {
    const auto& name = client_.dossier.engagement.client.name;
    explain(msg::e_title, {{"client", name.value_or("")}, {"date", state_.as_of}});
    explain(msg::e_how);
    explain(msg::e_nothing);
    text += "\nformat = 1\ndate   = " + iso(state_.as_of) + "\n";
    if (const auto& advisor = client_.dossier.engagement.advisor.name) line("by = " + toml_string(*advisor));
  }

  void meeting() {
    section(msg::e_meeting);
    const auto* next = nearest_unrecorded(today_.schedule(), state_, state_.as_of);
    if (next) explain(msg::e_meeting_next, {{"n", next->number}, {"date", short_date(next->date, language_)}});
    line("meeting = " + (next ? std::to_string(next->number) : std::string()));
    line("held = true");
    line("mode = \"onsite\"");
    people();
    explain(msg::e_counts);
    line("invited = ");
    line("attended = ");
    line("sponsor = true");
    section(msg::e_texts);
    for (const auto* key : {"decisions = [\"\"]", "notes = \"\"", "memo = \"\"", "comment = \"\""}) line(key);
  }

  void open_things() {
    std::vector<std::string> actions, questions;
    section(msg::e_open_actions);
    for (const auto& action : state_.actions) {
      if (!action.open()) continue;
      actions.push_back(*action.id);
      explain(msg::e_action,
              {{"id", *action.id},
               {"title", action.title.value_or("")},
               {"owner", action.owner.value_or("")},
               {"due", action.due ? short_date(*action.due, language_) : say(msg::e_unknown, language_)}});
    }
    line("closed = " + list_of(actions));
    line("dropped = " + list_of(actions));
    section(msg::e_open_questions);
    for (const auto& question : state_.questions) {
      if (question.answered) continue;
      questions.push_back(*question.id);
      explain(msg::e_question, {{"id", *question.id}, {"text", question.text.value_or("")}});
    }
    line("answered = " + list_of(questions));
  }

  void usage() {
    section(msg::e_usage);
    for (const auto& department : state_.departments) {
      if (!counts_on(department, state_.as_of)) continue;
      Args args{{"name", department.name.value_or(*department.id)}, {"people", department.headcount.value_or(0)}};
      const auto last = last_figures(state_, *department.id);
      if (last) {
        args.emplace_back("date", short_date(last->date, language_));
        args.emplace_back("figures", figures_text(*last->figures));
      }
      text += "\n";
      explain(last ? msg::e_department : msg::e_department_first, args);
      block("usage", {"department = " + toml_string(*department.id), "active = ", "regular = ", "core = ", "hours = "});
    }
  }

  void chat() {
    section(msg::e_chat);
    for (const auto* key : {"[chat]", "asked = ", "answered = ", "median_hours = "}) line(key);
  }

  void goals() {
    section(msg::e_goals);
    for (const auto& goal : state_.goals) {
      if (goal.goal.metric.value_or(GoalMetric::manual) != GoalMetric::manual) continue;
      const auto unknown = say(msg::e_unknown, language_);
      std::string last = unknown;
      if (!goal.values.empty())
        last = say(msg::e_goal_dated, language_,
                   {{"value", decimal_text(goal.values.back().value)},
                    {"date", tiny_date(goal.values.back().date, language_)}});
      text += "\n";
      explain(msg::e_goal, {{"title", goal.goal.title.value_or(*goal.goal.id)},
                            {"target", goal.goal.target ? decimal_text(*goal.goal.target) : unknown},
                            {"last", last}});
      block("goal", {"id = " + toml_string(*goal.goal.id), "value = "});
    }
  }

  void use_cases() {
    section(msg::e_use_cases);
    for (const auto& entry : state_.use_cases) {
      const auto stage = entry.stage();
      if (stage == Stage::rejected) continue;
      text += "\n";
      explain(msg::e_use_case, {{"title", entry.use_case.title.value_or(*entry.use_case.id)},
                                {"stage", stage ? client_.playbook->stage_title(*stage).in(language_)
                                                : say(msg::stage_none, language_)}});
      block("use_case", {"id = " + toml_string(*entry.use_case.id), "stage = \"\"", "minutes_after = "});
    }
  }

  void new_things() {
    section(msg::e_postpone);
    block("action", {"id = \"a-\"", "due = ", "reason = \"\""});
    section(msg::e_new_action);
    for (int i = 0; i < new_actions; ++i) {
      text += "\n";
      block("action", {"id = " + toml_string("a-" + system_.random_id(5)), "title = \"\"", "owner = \"\"", "due = "});
    }
    section(msg::e_new_question);
    block("question",
          {"id = " + toml_string("q-" + system_.random_id(5)), "text = \"\"", "department = \"\"", "answer = \"\""});
    section(msg::e_news);
    block("news", {"title = \"\"", "tool = \"\"", "applied_by = \"\"", "use_case = \"\""});
  }

 private:
  void explain(const Message& message, const Args& args = {}) {
    text += "## " + printable(say(message, language_, args)) + "\n";
  }
  void section(const Message& title) {
    text += "\n";
    explain(title);
  }
  void line(std::string_view use) { text += "# " + std::string(use) + "\n"; }
  void block(std::string_view table, const std::vector<std::string>& lines) {
    line("[[" + std::string(table) + "]]");
    for (const auto& one : lines) line(one);
  }

  void people() {
    const auto known = known_people(state_, client_.dossier.engagement);
    std::vector<std::string> present, absent;
    for (const auto& person : known.people) (person.present ? present : absent).push_back(person.name);
    if (known.date)
      explain(msg::e_people_last, {{"date", short_date(*known.date, language_)}});
    else if (!present.empty())
      explain(msg::e_people_known);
    line("attendees = " + list_of(present));
    line("absent = " + list_of(absent));
  }

  const ClientFiles& client_;
  const Today& today_;
  const State& state_;
  Language language_;
  System& system_;
};

}  // namespace

std::string editor_template(const ClientFiles& client, const Today& today, System& system) {
  Template page(client, today, system);
  page.top();
  page.meeting();
  page.open_things();
  page.usage();
  page.chat();
  page.goals();
  page.use_cases();
  page.new_things();
  return page.text;
}

}  // namespace planner
