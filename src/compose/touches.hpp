// How often advisor and client were in touch: the line against the point (domain 1, row 18).
#pragma once

#include <set>

#include "planner/compose/compose.hpp"

namespace planner {

/// Days of the period up to today on which they were in touch: a meeting held, a training, a check-in that brought
/// counts, questions or answers.
std::set<Date> touches(const Subject& subject);

}  // namespace planner
