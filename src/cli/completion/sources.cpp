#include "cli/completion/sources.hpp"

#include <algorithm>
#include <array>

#include "cli/subject.hpp"
#include "planner/assess/assessment.hpp"
#include "planner/compose/why.hpp"

namespace planner {
namespace {

struct Source {
  std::string_view name;
  std::vector<Named> (*words)(const AtHand& hand);
};

template <std::vector<Named> (*Ids)(const State&)>
std::vector<Named> known(const AtHand& hand) {
  if (!hand.client) return {};
  const auto& dossier = hand.client->dossier;
  return Ids(fold(dossier.engagement, dossier.checkins, hand.context.today));
}

template <class Entry>
std::vector<Named> titled(const std::vector<Entry>& entries, Field<std::string> Entry::*id, Language language) {
  std::vector<Named> words;
  for (const auto& entry : entries) words.push_back({(entry.*id).value_or(""), entry.title->in(language)});
  return words;
}

std::vector<Named> stages(const AtHand& hand) {
  return titled(hand.playbook().stages, &StageEntry::id, hand.context.language);
}
std::vector<Named> sheets(const AtHand& hand) {
  return titled(hand.playbook().sheets, &SheetRule::id, hand.context.language);
}
std::vector<Named> milestones(const AtHand& hand) {
  return titled(hand.playbook().milestones, &MilestoneRule::id, hand.context.language);
}
std::vector<Named> reasons(const AtHand& hand) {
  return titled(hand.playbook().reasons, &NonUseReason::code, hand.context.language);
}
std::vector<Named> roles(const AtHand& hand) {
  return titled(hand.playbook().roles, &RoleEntry::id, hand.context.language);
}

/// Everybody whom the engagement names.
std::vector<Named> people(const AtHand& hand) {
  std::vector<Named> words;
  const auto add = [&](const Text& name) {
    if (name && std::ranges::find(words, *name, &Named::id) == words.end()) words.push_back({*name, {}});
  };
  if (!hand.client) return words;
  const auto& engagement = hand.client->dossier.engagement;
  for (const auto& person : engagement.people) add(person.name);
  for (const auto* name : {&engagement.client.sponsor, &engagement.client.lead}) add(*name);
  for (const auto& champion : engagement.champions) {
    add(champion.name);
    add(champion.deputy);
  }
  return words;
}

std::vector<Named> champions(const AtHand& hand) {
  auto words = known<champions_of>(hand);
  for (auto& word : words) word.name.clear();
  return words;
}

std::vector<Named> topics(const AtHand&) {
  std::vector<Named> words;
  for (const auto& topic : why_topics()) words.push_back({std::string(topic.id), {}});
  return words;
}

/// What the topic before can be asked of, such as the numbers of the meetings.
std::vector<Named> topic_arguments(const AtHand& hand) {
  if (!hand.client || hand.operands.empty()) return {};
  const auto topic = std::ranges::find(why_topics(), hand.operands.front(), &WhyTopic::id);
  if (topic == why_topics().end() || !topic->arguments) return {};
  const Today today(*hand.client, hand.context, Audience::advisor);
  std::vector<Named> words;
  for (const auto& word : topic->arguments(today.subject(), today.assessment())) words.push_back({word, {}});
  return words;
}

constexpr std::array<Source, 15> sources{{{"DEPT", known<departments_of>},
                                          {"GOAL", known<goals_of>},
                                          {"USE_CASE", known<use_cases_of>},
                                          {"ACTION", known<open_actions_of>},
                                          {"QUESTION", known<open_questions_of>},
                                          {"CHAMPION", champions},
                                          {"OWNER", people},
                                          {"NAMES", people},
                                          {"STAGE", stages},
                                          {"SHEET", sheets},
                                          {"MILESTONE", milestones},
                                          {"CODE", reasons},
                                          {"READERS", roles},
                                          {"TOPIC", topics},
                                          {"WHICH", topic_arguments}}};

const Source* source_of(std::string_view name) {
  const auto* found = std::ranges::find(sources, name, &Source::name);
  return found == sources.end() ? nullptr : found;
}

}  // namespace

AtHand at_hand(const Context& context, const std::vector<std::string>& operands) {
  std::optional<std::string> path;
  for (const auto& operand : operands)
    if (context.system.kind(operand) != FileKind::missing) path = find_engagement(context.system, operand);
  if (!path) path = find_engagement(context.system, std::nullopt);
  AtHand hand{context, operands, std::nullopt};
  if (path) hand.client = read_client(context.system, *path);
  if (hand.client && !hand.client->usable()) hand.client.reset();
  return hand;
}

std::vector<Named> words_of(std::string_view name, const AtHand& hand) {
  const auto* source = source_of(name);
  return source ? source->words(hand) : std::vector<Named>{};
}

bool has_words(std::string_view name) { return source_of(name) != nullptr; }

}  // namespace planner
