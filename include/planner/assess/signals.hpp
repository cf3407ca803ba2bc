// Signals (兆候): what in an engagement needs attention, by the rules of domain 3.1. One file a signal or family in
// src/assess/signals/, and one table of them in order of priority.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "planner/assess/level.hpp"
#include "planner/assess/moment.hpp"
#include "planner/base/message.hpp"

namespace planner {

/// What a level rests on: the figure, the threshold that it passed, and where it stands.
struct Evidence {
  Place place;
  Date date;
  Phrase text;
  std::optional<double> value;  ///< in the unit of the threshold
  std::string threshold;        ///< its name in the playbook; empty where a rule has none
};

struct Signal {
  std::string kind;
  Level level = Level::none;  ///< never none
  std::string department;     ///< its id, where the signal is of one
  std::string subject;        ///< the goal's or use case's id, or the champion's name, where it is of one
  Date since;                 ///< the first record from which the level has been at watch or above without a break
  std::vector<Evidence> evidence;
  int step = 1;  ///< of its countermeasure: 2 after three meetings in a row at warn or above
};

/// Kinds in order of priority, the first the most pressing.
std::span<const std::string_view> signal_kinds();

/// Whether a warn or critical level of this kind caps the health score.
bool caps_score(std::string_view kind);

/// The signals of a moment, by level and then priority; `since` is the moment's day and `step` 1.
std::vector<Signal> judge_signals(const Moment& moment);

/// What was judged at a moment, without history.
struct Judgement {
  const Moment* moment = nullptr;
  std::vector<Signal> signals;
};

/// The signals of a moment, with `since` and `step` from the judgements before it, in order of date.
std::vector<Signal> with_history(std::span<const Judgement> before, const Judgement& now);

/// Dates those that came up by age alone since the last record: each to the first day on which it holds.
void date_beginnings(std::vector<Signal>& signals, const Chronicle& chronicle, const Moment& now);

/// Whether it rests on who stayed away, and on nothing else: for the advisor alone (spec 5).
bool rests_on_absent_people(const Signal& signal);
/// Whether the evidence is that somebody stayed away.
bool is_of_absent_people(const Evidence& evidence);

const Signal* find_signal(const std::vector<Signal>& signals, std::string_view kind);

}  // namespace planner
