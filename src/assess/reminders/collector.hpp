// Where the families of reminders put what they find: it decides on which open day a reminder is said, whether that
// day is asked for, and that nothing is said twice on one day.
#pragma once

#include "planner/assess/reminders.hpp"
#include "planner/model/calendar.hpp"

namespace planner {

/// From which side of its date a reminder speaks, and so to which open day it moves: to the one before, or after.
enum class Side { before, after };

/// What reminders of a type are about.
struct Topic {
  std::string id;            ///< of the meeting, action, milestone …
  Date date;                 ///< lead days count from it
  Side side = Side::before;  ///< those before a date are worth nothing after it
  Date last = Date::max();   ///< the last day on which it is worth saying
  std::vector<Recipient> to, cc;
  Args args;  ///< beside date, weekday and n: days between the day it is said and the date
  std::vector<Phrase> points;
  std::optional<int> meeting;
};

class Collector {
 public:
  Collector(const Chronicle& chronicle, const Assessment& assessment, const ReminderWindow& window);

  const Chronicle& chronicle;
  const Dossier& dossier;
  const Assessment& now;
  const ReminderWindow& window;
  const Calendar& calendar;
  const People people;

  Date today() const { return now.as_of; }
  /// The last day that is asked for.
  Date horizon() const { return now.as_of + Days{window.within}; }

  /// The rule of a type; nothing where the playbook has none, it is off, or the client has muted it.
  const ReminderRule* rule(std::string_view type, std::string_view variant = {}) const;
  /// Adds the topic once for each of the rule's lead days that has its turn.
  void add(const ReminderRule* rule, const Topic& topic);
  /// Adds it for one number of days after (or, negative, before) the topic's date.
  void add(const ReminderRule* rule, const Topic& topic, int lead);

  std::vector<Reminder> take();

 private:
  std::optional<Date> day_of(Date date, Side side) const;
  bool is_wanted(Date planned, const Topic& topic) const;
  void keep(Reminder reminder);

  std::vector<Reminder> reminders_;
};

// The families, one file each: what each type is about and whom it reaches.
void remind_of_meetings(Collector& collector);
void remind_of_sponsor(Collector& collector);
void remind_of_reports(Collector& collector);
void remind_of_actions(Collector& collector);
void remind_of_milestones(Collector& collector);
void remind_of_questions(Collector& collector);
void remind_of_practice(Collector& collector);
void remind_of_contract(Collector& collector);
void remind_of_critical_signals(Collector& collector);

}  // namespace planner
