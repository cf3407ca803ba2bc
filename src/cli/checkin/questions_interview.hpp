// All questions of one check-in, in their order, and the draft that the answers fill.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/checkin/draft.hpp"
#include "cli/checkin/questions_asker.hpp"
#include "cli/client.hpp"
#include "cli/subject.hpp"

namespace planner {

/// A department's last known figures with their day.
struct LastFigures {
  Date date;
  const DepartmentFigures* figures = nullptr;
};

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
  std::size_t conflicts_before_ = 0;
  bool meeting_known_ = false;  ///< whether it has been asked which meeting it is
  std::vector<const Department*> departments_, chosen_departments_;
  std::vector<const GoalState*> goals_;
  std::vector<const UseCaseState*> use_cases_;
  std::vector<const ActionState*> actions_;
  std::vector<const QuestionState*> questions_;
};

/// The reason of a Draft's objection.
std::optional<Phrase> objection_of(const Verdict& verdict);

/// "usage/sales,qa": the key of a question whose answer refers to a list by numbers.
std::string list_key(std::string_view question, const std::vector<std::string>& ids);

/// "1,3-5" as numbers from 1 to `most`; nothing when a part is no such number.
std::optional<std::vector<std::size_t>> parse_choice(std::string_view typed, std::size_t most);

/// A number of 1 to `most`.
std::optional<std::size_t> parse_choice_number(std::string_view typed, std::size_t most);

bool is_no(std::string_view typed);
/// 0, none or its Japanese word.
bool is_none(std::string_view typed);

/// Figures as they are typed: "9/7/5/6.5", what is unknown left empty.
std::string figures_text(const DepartmentFigures& figures);
std::string decimal_text(double value);

std::optional<LastFigures> last_figures(const State& state, std::string_view department);

/// The people of the last list of attendees, or those whom the engagement names where there is none.
struct KnownPerson {
  std::string name;
  bool present = true;
};
struct KnownPeople {
  std::vector<KnownPerson> people;
  std::optional<Date> date;  ///< of the list; nothing when it is the engagement's
};
KnownPeople known_people(const State& state, const Engagement& engagement);

/// The planned meeting nearest to a day that has no record.
const Meeting* nearest_unrecorded(const Schedule& schedule, const State& state, Date day);

}  // namespace planner
