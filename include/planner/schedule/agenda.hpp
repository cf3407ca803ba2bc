// Agendas: which items a meeting has, and their minutes.
#pragma once

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
  int floor = 0;  ///< minutes it may be cut to
  Role owner = Role::advisor;
  std::string pdca;
  std::string signal;  ///< the signal that put it here, if any
  bool fixed = false;  ///< one of the seven functions that every meeting has
  bool keep = false;   ///< never dropped
};

struct Agenda {
  std::string rule;  ///< the playbook's meeting it is made from: "16-M4"
  Words title;
  Facilitator facilitator = Facilitator::advisor;
  std::vector<AgendaItem> items;

  int minutes() const;
};

/// The agenda of the meeting at `position` (from 0) of a series of `count`, scaled to `minutes`. Items of `happened`
/// that happen only once are left out and their minutes go to the use-case review.
Agenda make_agenda(const Playbook& playbook, std::size_t count, std::size_t position, int minutes,
                   const std::set<std::string>& happened);

/// Scales minutes so that they add up to `total`: rounded down, the missing ones to the largest remainders in order.
std::vector<int> scale_minutes(const std::vector<int>& minutes, int total);

}  // namespace planner
