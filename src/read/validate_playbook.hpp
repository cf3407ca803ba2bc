// The parts of validate(playbook) that look beyond its references.
#pragma once

#include "planner/model/playbook.hpp"
#include "reader.hpp"

namespace planner {

/// Whether a playbook has all that the program asks it for by name; the built-in one is the measure.
void check_complete(const Playbook& book, Reader& reader);

/// Whether texts with placeholders have the same ones in every language, and rules only those of thresholds.
void check_placeholders(const Playbook& book, Reader& reader);

/// Whether its figures can be meant: weeks that the period has, shares of a whole, levels that grow worse.
void check_sense(const Playbook& book, Reader& reader);

}  // namespace planner
