// Agendas: which items a meeting has, and their minutes.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "planner/base/language.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

struct AgendaItem {
  std::string id;
  Words title, purpose, prepare, focus;
  int minutes = 0;
  int own_minutes = 0;  ///< before the agenda was scaled to its meeting's length
  int floor = 0;        ///< own minutes it may be cut to
  int cut_order = 0;    ///< items of a low order give up minutes first
  Role owner = Role::advisor;
  std::string pdca;
  std::string signal;               ///< the signal that put it here, if any
  bool signal_for_advisor = false;  ///< which a client does not read of
  bool fixed = false;               ///< one of the seven functions that every meeting has
  bool keep = false;                ///< never dropped
};

struct Agenda {
  std::string rule;  ///< the playbook's meeting it is made from: "16-M4"
  Words title;
  Facilitator facilitator = Facilitator::advisor;
  std::vector<AgendaItem> items;
  std::vector<AgendaItem> by_chat;  ///< what there is no room for: goes to the chat, or out as an action
  std::vector<AgendaItem> carried;  ///< what gave way to something more pressing: goes to the next meeting
  std::vector<std::string> watch;   ///< kinds of signals to keep an eye on in the usage review

  int minutes() const;
};

/// The agenda of the meeting at `position` (from 0) of a series of `count`, scaled to `minutes`. Items of `happened`
/// that happen only once are left out and their minutes go to the use-case review.
Agenda make_agenda(const Playbook& playbook, std::size_t count, std::size_t position, int minutes,
                   const std::set<std::string>& happened);

/// An item of the playbook, without minutes; nothing where the playbook has none of that id.
std::optional<AgendaItem> playbook_item(const Playbook& playbook, std::string_view id);

/// Whether an item fills the function of a fixed one: it is that item, or its long form.
bool has_function(const Playbook& playbook, std::string_view item, std::string_view function);

/// Gives the items their minutes of a meeting that takes `total`.
void scale(Agenda& agenda, int total);

/// Scales minutes so that they add up to `total`: rounded down, the missing ones to the largest remainders in order.
std::vector<int> scale_minutes(const std::vector<int>& minutes, int total);

}  // namespace planner
