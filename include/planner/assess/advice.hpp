// Advice on the files in the method's terms: nothing here is wrong, but something would help.
#pragma once

#include "planner/base/finding.hpp"
#include "planner/schedule/schedule.hpp"
#include "planner/state/state.hpp"

namespace planner {

/// Findings of severity advice, each at the line it is about (or at the file as a whole).
Findings advise(const Dossier& dossier, const State& state, const Schedule& schedule, Date today);

}  // namespace planner
