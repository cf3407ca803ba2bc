// From loaded files to what documents are made of.
#pragma once

#include <array>
#include <string_view>

#include "cli/client.hpp"
#include "planner/assess/assessment.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

inline constexpr std::array<std::string_view, 2> audience_names{"client", "advisor"};

/// The client that the command's operand means.
ClientFiles load_operand(const Context& context);

/// A client as known and judged today, with the schedule that answers it.
class Today {
 public:
  /// Without an audience the one that --for names, the client where it is not given.
  Today(const ClientFiles& files, const Context& context, std::optional<Audience> audience = std::nullopt);
  const Subject& subject() const { return subject_; }
  const Assessment& assessment() const { return assessment_; }
  const State& state() const { return assessment_.state; }
  const Schedule& schedule() const { return schedule_; }

 private:
  Chronicle chronicle_;
  Assessment assessment_;
  Schedule schedule_;
  Subject subject_;
};

}  // namespace planner
