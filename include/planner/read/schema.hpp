// The JSON Schemas of the files that people write: made of the tables of keys that the reader goes by.
#pragma once

#include "planner/base/language.hpp"
#include "planner/base/value.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

/// The playbook gives ids, thresholds and the length of a period; descriptions are in the language.
Value engagement_schema(const Playbook& playbook, Language language);
Value checkin_schema(const Playbook& playbook, Language language);
Value playbook_schema(const Playbook& playbook, Language language);

}  // namespace planner
