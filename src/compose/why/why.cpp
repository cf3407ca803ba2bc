// Every topic is one row here and one function in a file of this folder.
#include "planner/compose/why.hpp"

#include <algorithm>
#include <array>

#include "compose/why/topics.hpp"

namespace planner {
namespace {

using Names = std::vector<std::string>;

Names meeting_numbers(const Subject& subject, const Assessment&) {
  Names names;
  for (const auto& meeting : subject.schedule.meetings) names.push_back(std::to_string(meeting.number));
  return names;
}

Names milestone_ids(const Subject& subject, const Assessment&) {
  Names names;
  for (const auto& milestone : subject.schedule.milestones) names.push_back(*milestone.rule->id);
  return names;
}

Names item_ids(const Subject& subject, const Assessment&) {
  Names names;
  for (const auto& item : subject.dossier.playbook->items) names.push_back(*item.id);
  return names;
}

Names kinds(const Subject&, const Assessment&) { return {signal_kinds().begin(), signal_kinds().end()}; }

Names goal_ids(const Subject&, const Assessment& assessment) {
  Names names;
  for (const auto& goal : assessment.state.goals) names.push_back(*goal.goal.id);
  return names;
}

using Explain = std::optional<Document> (*)(const Asked& asked, std::string_view argument);

constexpr std::array<WhyTopic, 8> topics{{{"weeks", nullptr},
                                          {"meeting", meeting_numbers},
                                          {"milestone", milestone_ids},
                                          {"item", item_ids},
                                          {"signal", kinds},
                                          {"health", nullptr},
                                          {"goal", goal_ids},
                                          {"established", nullptr}}};
constexpr std::array<Explain, topics.size()> explanations{why_weeks,  why_meeting, why_milestone, why_item,
                                                          why_signal, why_health,  why_goal,      why_established};

}  // namespace

std::span<const WhyTopic> why_topics() { return topics; }

std::optional<Document> why_document(const Subject& subject, const Assessment& assessment, std::string_view topic,
                                     std::string_view argument) {
  const auto found = std::ranges::find(topics, topic, &WhyTopic::id);
  if (found == topics.end()) return std::nullopt;
  return explanations[static_cast<std::size_t>(found - topics.begin())]({subject, assessment}, argument);
}

}  // namespace planner
