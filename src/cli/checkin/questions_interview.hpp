// All questions of one check-in, in their order, and the draft that the answers fill.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/checkin/draft.hpp"
#include "cli/checkin/questions_asker.hpp"
#include "cli/checkin/questions_words.hpp"
#include "cli/client.hpp"
#include "cli/subject.hpp"

namespace planner {

class Interview {
 public:
  Interview(const Context& context, const ClientFiles& client, const Today& today, Asker& asker);

  /// Asks everything; false when the questions ended early.
  bool run();
  const CheckIn& checkin() const { return draft_.checkin; }

 private:
  struct Group {
    bool (Interview::*applies)() const;
    bool (Interview::*ask)();
    const Message& title;
  };
  static const std::vector<Group>& groups();

  // Whether there is anything to ask about.
  bool always() const { return true; }
  bool was_held() const;
  bool has_departments() const { return !departments_.empty(); }
  bool has_goals() const { return !goals_.empty(); }
  bool has_use_cases() const { return !use_cases_.empty(); }
  bool has_actions() const { return !actions_.empty(); }
  bool has_questions() const { return !questions_.empty(); }

  // The groups.
  bool ask_meeting();
  bool ask_attendance();
  bool ask_usage();
  bool ask_goals();
  bool ask_stages();
  bool ask_chat();
  bool ask_actions();
  bool ask_new_actions();
  bool ask_open_questions();
  bool ask_new_questions();
  bool ask_news();
  bool ask_decisions();
  bool ask_notes();

  bool ask_held(const Meeting& meeting);
  bool ask_sponsor();
  bool ask_which_departments();
  bool ask_department(const Department& department);
  std::string department_prompt(const Department& department, const std::optional<LastFigures>& last) const;
  bool ask_goal(const GoalState& goal);
  std::string goal_prompt(const GoalState& goal) const;
  /// One thing a line, until an empty one.
  bool ask_lines(const std::string& key, const Message& help, const Message& prompt,
                 Verdict (Draft::*fill)(std::string_view));

  std::optional<Phrase> take_action_changes(const std::string& answer);
  /// Whether something has been said of an action already.
  bool says_of(const std::string& action) const;

  /// Makes a Take of what fills the draft: an answer that does not fit the client's files leaves the draft as it was.
  Asker::Take taking(std::function<std::optional<Phrase>(std::string& answer)> fill);
  std::optional<Phrase> misfit() const;
  /// Lines under the head, folded to the terminal.
  void add_lines(const std::string& text);
  /// Short things beside each other, none of them broken.
  void add_items(const std::vector<std::string>& items);
  std::string say_here(const Message& message, const Args& args = {}) const {
    return say(message, context_.language, args);
  }

  const Context& context_;
  const ClientFiles& client_;
  const State& state_;
  const Schedule& schedule_;
  Asker& asker_;
  Draft draft_;
  bool meeting_known_ = false;  ///< whether it has been asked which meeting it is
  std::vector<const Department*> departments_, chosen_departments_;
  std::vector<const GoalState*> goals_;
  std::vector<const UseCaseState*> use_cases_;
  std::vector<const ActionState*> actions_;
  std::vector<const QuestionState*> questions_;
};

}  // namespace planner
