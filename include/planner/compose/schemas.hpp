// The JSON Schemas of what the program writes: the contract of each JSON output, one file each in compose/schemas/.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "planner/base/json_schema.hpp"

namespace planner {

struct OutputSchema {
  std::string_view name;                 ///< of the command
  std::string_view version;              ///< what the output's `schema` says: "planner.plan/1"
  std::vector<schema::Part> (*parts)();  ///< its members after `schema`
};

std::span<const OutputSchema> output_schemas();

/// The schema of one output, ready to print.
Value output_schema(const OutputSchema& output);

}  // namespace planner
