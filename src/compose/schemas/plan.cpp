#include "compose/schemas/bodies.hpp"
#include "planner/model/terms.hpp"

namespace planner {

using namespace schema;

namespace {

Value agenda_item() {
  return object({{"id", id()},
                 {"title", text()},
                 {"purpose?", text()},
                 {"minutes", whole()},
                 {"owner", one_of(Ids<Role>::names)},
                 {"pdca?", text()},
                 {"signal?", id()}});
}

Value champion() {
  static constexpr std::array<std::string_view, 3> statuses{Ids<ChampionStatus>::names[0],
                                                            Ids<ChampionStatus>::names[1], "missing"};
  return object({{"department", id()},
                 {"name?", text()},
                 {"status", one_of(statuses)},
                 {"deputy?", text()},
                 {"gaps?", list(text())}});
}

Value use_case() {
  return object({{"id", id()},
                 {"title", text()},
                 {"department", id()},
                 {"stage?", one_of(Ids<Stage>::names)},
                 {"priority?", whole()},
                 {"value?", whole()},
                 {"ease?", whole()}});
}

}  // namespace

Value meeting_schema() {
  return object({{"number", whole()},
                 {"date", date()},
                 {"start", time()},
                 {"end", time()},
                 {"place?", text()},
                 {"phase?", id()},
                 {"cancelled?", flag()},
                 {"moved_from?", date()},
                 {"why?", text()},
                 {"agenda", list(agenda_item())}});
}

std::vector<Part> plan_parts() {
  const Value phase = object({{"id", id()}, {"title", text()}, {"start", date()}, {"end", date()}});
  const Value milestone = object({{"id", id()},
                                  {"title", text()},
                                  {"due", date()},
                                  {"owner", one_of(Ids<Role>::names)},
                                  {"criterion", text()},
                                  {"phase", id()}});
  return {{"client", text()},
          {"id", id()},
          {"start", date()},
          {"end", date()},
          {"weeks", whole()},
          {"weeks_why", list(text())},
          {"phases", list(phase)},
          {"meetings", list(meeting_schema())},
          {"milestones", list(milestone)},
          {"champions", list(champion())},
          {"use_cases", list(use_case())}};
}

std::vector<Part> agenda_parts() {
  return {{"client", text()},
          {"meeting", meeting_schema()},
          {"by_chat", list(object({{"id", id()}, {"title", text()}, {"signal?", id()}}))},
          {"carried?", list(object({{"id", id()}, {"title", text()}, {"signal?", id()}}))}};
}

}  // namespace planner
