// One function an output. A new one: a file here, a line below, a row in table.cpp.
#pragma once

#include "planner/base/json_schema.hpp"

namespace planner {

std::vector<schema::Part> plan_parts();
std::vector<schema::Part> agenda_parts();
std::vector<schema::Part> report_parts();
std::vector<schema::Part> status_parts();
std::vector<schema::Part> remind_parts();
std::vector<schema::Part> calendar_parts();
std::vector<schema::Part> check_parts();

/// A meeting with its agenda, the same in a plan and an agenda.
Value meeting_schema();

}  // namespace planner
