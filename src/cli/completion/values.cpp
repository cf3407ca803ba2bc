#include <algorithm>
#include <array>

#include "cli/client.hpp"
#include "cli/completion/complete.hpp"
#include "cli/resolve.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/why.hpp"

namespace planner {
namespace {

/// What a value's name stands for: ids of the engagement at hand.
struct IdSource {
  std::string_view name;
  std::vector<Named> (*ids)(const State& state);
};

/// What a value's name stands for whatever the engagement.
struct WordSource {
  std::string_view name;
  std::vector<Named> (*words)(Language language);
};

std::vector<Named> stage_words(Language language) {
  std::vector<Named> words;
  for (const auto& stage : builtin_playbook()->stages) words.push_back({*stage.id, stage.title->in(language)});
  return words;
}

std::vector<Named> sheet_words(Language language) {
  std::vector<Named> words;
  for (const auto& sheet : builtin_playbook()->sheets) words.push_back({*sheet.id, sheet.title->in(language)});
  return words;
}

std::vector<Named> topic_words(Language) {
  std::vector<Named> words;
  for (const auto& topic : why_topics()) words.push_back({std::string(topic.id), {}});
  return words;
}

constexpr std::array<WordSource, 3> word_sources{
    {{"STAGE", stage_words}, {"SHEET", sheet_words}, {"TOPIC", topic_words}}};

std::vector<Named> people_of(const State& state) {
  auto people = champions_of(state);
  for (auto& person : people) person.name.clear();
  return people;
}

constexpr std::array<IdSource, 7> id_sources{{{"DEPT", departments_of},
                                              {"GOAL", goals_of},
                                              {"USE_CASE", use_cases_of},
                                              {"ACTION", open_actions_of},
                                              {"QUESTION", open_questions_of},
                                              {"OWNER", people_of},
                                              {"NAMES", people_of}}};

/// Names of values that are files or folders.
struct FileName {
  std::string_view name;
  Follow follow;
};
constexpr std::array<FileName, 4> file_names{
    {{"FILE", Follow::files}, {"DIR", Follow::folders}, {"ENGAGEMENT", Follow::files}, {"PATH", Follow::files}}};

/// The engagement at hand: the operand that is one, else the nearest above here. Silent where there is none.
std::optional<State> state_at_hand(const std::vector<std::string>& operands, const Context& context) {
  std::optional<std::string> path;
  for (const auto& operand : operands)
    if (context.system.kind(operand) != FileKind::missing) path = find_engagement(context.system, operand);
  if (!path) path = find_engagement(context.system, std::nullopt);
  if (!path) return std::nullopt;
  const auto client = read_client(context.system, *path);
  if (!client.usable()) return std::nullopt;
  return fold(client.dossier.engagement, client.dossier.checkins, context.today);
}

/// The part of "USE_CASE:STAGE" that is being typed, and all that stands before it on the line.
struct Segment {
  std::string name;
  std::string before, typed;
  bool last = true;
};

Segment segment_of(std::string_view value_name, std::string_view typed) {
  std::string bare{value_name};
  std::erase_if(bare, [](char c) { return c == '[' || c == ']'; });
  const auto names = split(bare, ':');
  const auto index = static_cast<std::size_t>(std::ranges::count(typed, ':'));
  if (index >= names.size()) return {};
  const auto cut = index == 0 ? 0 : typed.rfind(':') + 1;
  return {std::string(names[index]), std::string(typed.substr(0, cut)), std::string(typed.substr(cut)),
          index + 1 == names.size()};
}

bool is_literal(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Completion complete_value(std::string_view value_name, std::string_view typed, const std::vector<std::string>& words,
                          const Context& context) {
  for (const auto& file_name : file_names)
    if (file_name.name == value_name) return {{}, file_name.follow};
  Completion completion;
  const auto segment = segment_of(value_name, typed);
  // What is a list so far stands before the last comma.
  const auto comma = segment.name == "NAMES" ? segment.typed.rfind(',') + 1 : 0;
  const auto before = segment.before + segment.typed.substr(0, comma), rest = segment.typed.substr(comma);
  const auto offer = [&](std::string_view word, std::string_view about) {
    if (!word.starts_with(rest)) return;
    completion.candidates.push_back({before + std::string(word) + (segment.last ? "" : ":"), std::string(about)});
  };
  for (const auto name : split(segment.name, '|')) {
    if (is_literal(name)) offer(name, {});
    for (const auto& source : word_sources)
      if (source.name == name)
        for (const auto& word : source.words(context.language)) offer(word.id, word.name);
    const auto* source = std::ranges::find(id_sources, name, &IdSource::name);
    if (source == id_sources.end()) continue;
    if (const auto state = state_at_hand(words, context))
      for (const auto& named : source->ids(*state)) offer(named.id, named.name);
  }
  if (!segment.last) completion.follow = Follow::open;
  return completion;
}

}  // namespace planner
