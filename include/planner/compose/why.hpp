// Why something is as it is: the rule in words, the numbers put in, and the lines of the files they came from. For the
// advisor.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "planner/assess/assessment.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

struct WhyTopic {
  std::string_view id;
  /// What can be asked of, such as the numbers of the meetings; null for a topic that stands by itself.
  std::vector<std::string> (*arguments)(const Subject& subject, const Assessment& assessment);
};

/// In the order in which help names them.
std::span<const WhyTopic> why_topics();

/// The explanation of a topic; nothing where the argument names nothing there is.
std::optional<Document> why_document(const Subject& subject, const Assessment& assessment, std::string_view topic,
                                     std::string_view argument);

}  // namespace planner
