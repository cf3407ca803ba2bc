// What of a milestone's criterion is still to do, point by point where it is counted.
#pragma once

#include <vector>

#include "planner/assess/assessment.hpp"

namespace planner {

/// In words for the client: no person, no department that is small by itself. The criterion as a whole where records
/// cannot tell its parts.
std::vector<Phrase> remaining_points(const MilestoneRule& rule, const Dossier& dossier, const Assessment& now);

}  // namespace planner
