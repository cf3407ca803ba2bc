// Reminders (domain 8): what has to be said on a day, to whom, and why. Pure: files and a day in, reminders out. The
// texts and lead days are the playbook's; what a type is about, and whom it reaches, is one function a family in
// src/assess/reminders/.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/assess/assessment.hpp"
#include "planner/base/message.hpp"

namespace planner {

/// A person that a reminder goes to. What the files do not say is empty.
struct Recipient {
  Role role = Role::member;
  std::string name, email, mention;
  std::optional<std::string> honorific;
  bool operator==(const Recipient&) const = default;
};

/// Reminders of the days from today to `within` days later; with `catch_up` also those of earlier days that are
/// still worth saying.
struct ReminderWindow {
  int within = 0;
  bool catch_up = false;
};

struct Reminder {
  std::string id;                              ///< engagement, type, subject and planned day: stable from run to run
  const ReminderRule* rule = nullptr;          ///< its words
  const ReminderRule* sponsor_text = nullptr;  ///< the text that the advisor may send on, where there is one
  std::string subject;                         ///< the id of what it is about
  Date due;                                    ///< the date of what it is about
  Date planned;                                ///< the open day it is meant for
  Date day;  ///< the day on which it is said: `planned`, or today when that has passed
  std::vector<Recipient> to, cc;
  Args args;                   ///< what the words are filled with, dates included
  std::vector<Phrase> points;  ///< the points that its body announces
  std::optional<int> meeting;  ///< the number of the meeting whose agenda it tells
};

/// In order of day, then of date due, then of the playbook. Muted types and those that are off by default are left
/// out; an engagement that has ended says nothing. The assessment's meetings have their agendas: they tell which is
/// that of a report.
std::vector<Reminder> reminders_of(const Chronicle& chronicle, const Assessment& assessment,
                                   const ReminderWindow& window);

/// Who is who in an engagement on a day.
class People {
 public:
  People(const Dossier& dossier, const State& state, Date day);

  Recipient advisor() const;
  Recipient sponsor() const;
  /// The programme lead; the advisor where none is named.
  Recipient lead() const;
  /// Champions serving on the day; the lead where there are none.
  std::vector<Recipient> champions() const;
  /// Champions of a department; the lead where it has none.
  std::vector<Recipient> champions_of(std::string_view department) const;
  std::vector<Recipient> in_role(Role role) const;
  /// By the name that a file gives.
  Recipient named(const std::string& name) const;
  /// Who answers for something: its owner, the deputy of one who left, the lead where nobody is named.
  std::vector<Recipient> owner(const Text& name) const;
  /// Champions, lead and sponsor, and all others that the last held meeting invited by name.
  std::vector<Recipient> attendees() const;

 private:
  Recipient person(Role role, const std::string& name) const;
  const Champion* champion(const std::string& name) const;
  bool has_left(const std::string& name) const;

  const Dossier& dossier_;
  const State& state_;
  Date day_;
};

}  // namespace planner
