// The documents before a contract and after it: the proposal and the handover.
#pragma once

#include "planner/assess/assessment.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

/// Where the client stands, the three supports, period and dates, the line against the point in the client's own
/// counts. One page, also for a client of which only the name and a start are known.
Document proposal_document(const Subject& subject, const Assessment& assessment);

/// Who is who, decisions in order, what was tried and what it changed, open actions and questions.
Document handover_document(const Subject& subject, const Assessment& assessment);

}  // namespace planner
