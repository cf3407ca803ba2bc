// Reminders in words: notes of one client at a time, then letters out of many clients' notes, one a recipient and day.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "planner/assess/reminders.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

/// Words to a reader about one thing.
struct NoteText {
  std::string subject;
  std::vector<std::string> lines;  ///< below the subject; may be none
};

/// Someone a note goes to.
struct Addressee {
  Role role = Role::member;
  std::string name;       ///< as the file gives it; empty when not known
  Letter::Person person;  ///< as addressed
};

/// A reminder in words: all that is kept of a client once it has been looked at.
struct ReminderNote {
  std::string id, type, client, path;
  Language language = Language::ja;
  std::string organization;  ///< whose advice it is; empty when not known
  Addressee advisor;
  Date due, day;
  bool urgent = false;  ///< comes first
  std::vector<Addressee> to, cc;
  NoteText text;                      ///< to everybody but the advisor
  std::string line;                   ///< to the advisor
  std::optional<NoteText> passed_on;  ///< a text that comes with the advisor's line, to send to the sponsor
  Addressee sponsor;                  ///< whom that text is for
};

std::vector<ReminderNote> reminder_notes(const Subject& subject, const std::vector<Reminder>& reminders,
                                         const std::string& path);

/// What tells a note to one recipient from all others: for remembering that it was said.
std::string note_key(const ReminderNote& note, const Addressee& to);

/// Which of the notes' recipients are wanted.
struct RemindChoice {
  std::set<Role> roles;         ///< empty: all
  std::set<std::string> known;  ///< keys of what was said before
};

/// The notes with the recipients that are wanted; those without any are left out. What goes to the sponsor reaches
/// the advisor, unless the sponsor's letters are asked for.
std::vector<ReminderNote> chosen_notes(std::vector<ReminderNote> notes, const RemindChoice& choice);

/// Many clients have many letters: only what a format shows is made.
struct RemindDocument {
  Document document;
  std::vector<std::string> said;  ///< keys of what it says
};

struct RemindLayout {
  bool sponsor_asked = false;       ///< letters to sponsors stand by themselves; else the advisor sends them on
  std::size_t most_characters = 0;  ///< of all letters together, where a service takes no more; 0: no limit
  bool in_full = false;             ///< facts and events of all notes for machines, in place of letters
};

/// Letters that find no room are counted at the end, and not said.
RemindDocument remind_document(const std::vector<ReminderNote>& notes, const RemindLayout& layout, Date today,
                               Language language);

}  // namespace planner
