#include <array>
#include <string>

#include "compose/schemas/bodies.hpp"
#include "planner/compose/schemas.hpp"

namespace planner {

std::span<const OutputSchema> output_schemas() {
  static constexpr std::array<OutputSchema, 7> table{{
      {"plan", "planner.plan/1", plan_parts},
      {"agenda", "planner.agenda/1", agenda_parts},
      {"report", "planner.report/1", report_parts},
      {"status", "planner.status/1", status_parts},
      {"remind", "planner.remind/1", remind_parts},
      {"calendar", "planner.calendar/1", calendar_parts},
      {"check", "planner.check/1", check_parts},
  }};
  return table;
}

Value output_schema(const OutputSchema& output) {
  auto parts = output.parts();
  parts.insert(parts.begin(), {"schema", schema::constant(output.version)});
  return schema::document(output.version, schema::object(parts));
}

}  // namespace planner
