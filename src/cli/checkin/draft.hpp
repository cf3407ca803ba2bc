// A check-in in the making, and the words that fill it: each of the options, and each answer to a question, is one
// call. What does not fit the client's files is said with what would.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/resolve.hpp"
#include "planner/base/message.hpp"
#include "planner/cli/system.hpp"
#include "planner/model/checkin.hpp"
#include "planner/schedule/schedule.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// Why a word was not taken: it cannot be read (usage), or it does not fit the files (data).
struct Objection {
  bool unreadable = false;
  Phrase text;
};
using Verdict = std::optional<Objection>;  ///< nothing: taken

class Draft {
 public:
  Draft(const Engagement& engagement, const State& state, const Schedule& schedule, Date today, System& system);

  CheckIn checkin;

  // One for each option; `word` is what was given.
  Verdict meeting(std::string_view word);
  Verdict not_held(std::string_view word);
  Verdict mode(std::string_view word);
  Verdict attendees(std::string_view word);
  Verdict absent(std::string_view word);
  Verdict invited(std::string_view word);
  Verdict attended(std::string_view word);
  Verdict sponsor(std::string_view word);
  Verdict by(std::string_view word);
  Verdict usage(std::string_view word);   ///< department:active/regular/core/hours
  Verdict chat(std::string_view word);    ///< asked/answered/median hours
  Verdict goal(std::string_view word);    ///< goal:value
  Verdict stage(std::string_view word);   ///< use case:stage
  Verdict ask(std::string_view word);     ///< [department:]text
  Verdict answer(std::string_view word);  ///< question[:answer]
  Verdict close(std::string_view word);
  Verdict drop(std::string_view word);
  Verdict action(std::string_view word);     ///< owner:date:title
  Verdict postpone(std::string_view word);   ///< action:date
  Verdict milestone(std::string_view word);  ///< milestone:done, or a date
  Verdict move(std::string_view word);       ///< meeting:date
  Verdict cancel(std::string_view word);
  Verdict champion(std::string_view word);  ///< name:department,…
  Verdict champion_left(std::string_view word);
  Verdict department(std::string_view word);  ///< department:people, or id=name:people
  Verdict merge(std::string_view word);       ///< department:department
  Verdict news(std::string_view word);        ///< title[:use case]
  Verdict reason(std::string_view word);      ///< code:people[:department]
  Verdict decision(std::string_view word);
  Verdict midterm(std::string_view word);
  Verdict would_miss(std::string_view word);
  Verdict extend(std::string_view word);
  Verdict end(std::string_view word);
  Verdict note(std::string_view word);
  Verdict memo(std::string_view word);
  Verdict comment(std::string_view word);

 private:
  Verdict find(const std::vector<Named>& known, std::string_view word, const Message& noun, Text& into);
  Verdict count(std::string_view word, Field<int>& into);
  Verdict date(std::string_view word, Field<Date>& into);  ///< one that lies ahead
  std::string new_id(std::string_view prefix);
  Verdict add_names(std::string_view word, std::optional<Texts>& into) const;
  /// Those of the client and those that this check-in brings.
  std::vector<Named> departments() const;
  /// The full name of somebody known, or the word itself.
  std::string person(std::string_view word) const;

  /// The people of a department that closes count in the one it goes to, unless its number is given.
  void take_over_people(const std::string& from, const std::string& into);

  const State& state_;
  const Schedule& schedule_;
  std::vector<std::string> people_;
  Date today_;
  System& system_;
  std::set<std::string> grown_;  ///< departments that took over people
};

}  // namespace planner
