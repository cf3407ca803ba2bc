// What is said of many clients at once: status, remind and check; and the calendar.
#include <array>

#include "compose/schemas/bodies.hpp"
#include "planner/assess/health.hpp"
#include "planner/assess/level.hpp"
#include "planner/base/finding.hpp"

namespace planner {

using namespace schema;

std::vector<Part> status_parts() {
  const Value client = object({{"path", text()},
                               {"client?", text()},
                               {"state?", id()},
                               {"week?", whole()},
                               {"weeks?", whole()},
                               {"phase?", id()},
                               {"status?", one_of(Ids<HealthStatus>::names)},
                               {"score?", whole()},
                               {"rate?", share()},
                               {"next_meeting?", date()},
                               {"overdue?", whole()},
                               {"signal?", id()},
                               {"level?", one_of(Ids<Level>::names)},
                               {"silent_days?", whole()},
                               {"conflicts?", list(text())},
                               {"error?", text()}});
  return {{"as_of", date()}, {"clients", list(client)}};
}

std::vector<Part> remind_parts() {
  const Value reminder = object({{"id", text()},
                                 {"client", text()},
                                 {"path", text()},
                                 {"type", id()},
                                 {"due", date()},
                                 {"days", whole()},
                                 {"to", list(text())},
                                 {"text", text()},
                                 {"day", date()},
                                 {"cc?", list(text())},
                                 {"for_sponsor?", object({{"to", text()}, {"text", text()}})}});
  return {{"as_of", date()}, {"reminders", list(reminder)}};
}

std::vector<Part> calendar_parts() {
  return {{"from", date()},
          {"to", date()},
          {"closed", list(object({{"date", date()}, {"name", text()}, {"source", text()}}))}};
}

std::vector<Part> check_parts() {
  const std::array severities{severity_name(Severity::error), severity_name(Severity::advice)};
  const Value finding = object({{"file?", text()},
                                {"line?", whole()},
                                {"column?", whole()},
                                {"severity", one_of(severities)},
                                {"code", text()},
                                {"text", text()},
                                {"hint?", text()}});
  return {{"findings", list(finding)}};
}

}  // namespace planner
