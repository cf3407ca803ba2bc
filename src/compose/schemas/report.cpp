#include "compose/schemas/bodies.hpp"
#include "planner/assess/assessment.hpp"

namespace planner {

using namespace schema;

namespace {

Value established() {
  return object({{"state", one_of(Ids<EstablishedState>::names)},
                 {"spread?", flag()},
                 {"depth?", flag()},
                 {"result?", flag()},
                 {"would_miss?", flag()}});
}

Value supports() {
  return object({{"meetings", object({{"held", whole()}, {"planned", whole()}})},
                 {"use_cases", object({{"count", whole()}, {"fitted", whole()}})},
                 {"chat", object({{"asked?", whole()}, {"answered?", whole()}})},
                 {"touches", whole()},
                 {"last_touch?", date()}});
}

Value health() {
  return object({{"status", one_of(Ids<HealthStatus>::names)},
                 {"score?", whole()},
                 {"raw?", whole()},
                 {"cap?", whole()},
                 {"components", list(object({{"id", id()}, {"weight", number()}, {"value?", share()}}))},
                 {"explanation", text()}});
}

Value adoption() {
  const Value point = object({{"date", date()}, {"week", whole()}, {"rate?", share()}, {"core_share?", share()}});
  const Value department = object({{"id", id()},
                                   {"name", text()},
                                   {"active?", whole()},
                                   {"headcount", whole()},
                                   {"rate?", share()},
                                   {"as_of?", date()}});
  return object({{"active?", whole()},
                 {"headcount", whole()},
                 {"rate?", share()},
                 {"expected", share()},
                 {"core_share?", share()},
                 {"hours_per_month?", number()},
                 {"momentum?", number()},
                 {"history", list(point)},
                 {"departments", list(department)}});
}

Value goal() {
  return object({{"id", id()},
                 {"title", text()},
                 {"baseline?", number()},
                 {"target?", number()},
                 {"current?", number()},
                 {"progress?", number()},
                 {"forecast?", number()},
                 {"low?", number()},
                 {"high?", number()},
                 {"ratio?", number()},
                 {"status", one_of(Ids<GoalStatus>::names)}});
}

Value signal() {
  const Value evidence = object({{"file?", text()},
                                 {"line?", whole()},
                                 {"date?", date()},
                                 {"text", text()},
                                 {"value?", number()},
                                 {"threshold?", number()}});
  const Value countermeasure =
      object({{"agenda", text()}, {"minutes", whole()}, {"action", text()}, {"owner", text()}, {"due", date()}});
  return object({{"kind", id()},
                 {"level", one_of(Ids<Level>::names)},
                 {"department?", id()},
                 {"since", date()},
                 {"text", text()},
                 {"evidence", list(evidence)},
                 {"countermeasure", countermeasure}});
}

Value chat() {
  return object({{"asked?", whole()},
                 {"answered?", whole()},
                 {"median_hours?", number()},
                 {"open", list(object({{"id", id()}, {"text", text()}, {"asked", date()}}))}});
}

Value use_case() {
  return object({{"id", id()},
                 {"title", text()},
                 {"department", id()},
                 {"stage?", one_of(Ids<Stage>::names)},
                 {"since?", date()},
                 {"days_in_stage?", whole()}});
}

Value actions() {
  const Value open =
      object({{"id", id()}, {"title", text()}, {"owner", text()}, {"due", date()}, {"overdue_days?", whole()}});
  return object({{"open", list(open)}, {"closed", whole()}});
}

}  // namespace

std::vector<Part> report_parts() {
  return {
      {"client", text()},
      {"as_of", date()},
      {"week", whole()},
      {"weeks", whole()},
      {"phase", id()},
      {"state", id()},
      {"established", established()},
      {"supports", supports()},
      {"health", health()},
      {"adoption", adoption()},
      {"gap", object({{"points?", number()}, {"gini?", share()}, {"lowest?", id()}})},
      {"goals", list(goal())},
      {"use_cases", list(use_case())},
      {"chat", chat()},
      {"signals", list(signal())},
      {"actions", actions()},
      {"milestones", list(object({{"id", id()}, {"due", date()}, {"state", one_of(Ids<MilestoneStanding>::names)}}))},
      {"next_meeting?", object({{"number", whole()}, {"date", date()}})}};
}

}  // namespace planner
