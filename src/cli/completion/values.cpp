#include <algorithm>
#include <array>

#include "cli/completion/complete.hpp"
#include "cli/completion/sources.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Names of values that are files or folders.
struct FileName {
  std::string_view name;
  Follow follow;
};
constexpr std::array<FileName, 5> file_names{{{"FILE", Follow::files},
                                              {"DIR", Follow::folders},
                                              {"OLD", Follow::folders},
                                              {"ENGAGEMENT", Follow::files},
                                              {"PATH", Follow::files}}};

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

/// A word that stands for itself, as in "yes|no" or "MILESTONE:done|DATE".
bool is_literal(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// Names of values that are lists: what stands before the last comma is said already.
bool is_list(std::string_view name) { return name == "NAMES" || name == "READERS"; }

}  // namespace

Completion complete_value(std::string_view value_name, std::string_view typed, const std::vector<std::string>& words,
                          const Context& context) {
  for (const auto& file_name : file_names)
    if (file_name.name == value_name) return {{}, file_name.follow};
  Completion completion;
  const auto segment = segment_of(value_name, typed);
  const auto comma = is_list(segment.name) ? segment.typed.rfind(',') + 1 : 0;
  const auto before = segment.before + segment.typed.substr(0, comma), rest = segment.typed.substr(comma);
  const auto offer = [&](std::string_view word, std::string_view about) {
    const bool said = ("," + before).find("," + std::string(word) + ",") != std::string::npos;
    if (!word.starts_with(rest) || said) return;
    completion.candidates.push_back({before + std::string(word) + (segment.last ? "" : ":"), std::string(about)});
  };
  for (const auto name : split(segment.name, '|')) {
    if (is_literal(name)) offer(name, {});
    if (!has_words(name)) continue;
    const auto hand = at_hand(context, words);
    for (const auto& word : words_of(name, hand)) offer(word.id, word.name);
  }
  if (!segment.last) completion.follow = Follow::open;
  // A topic that is asked of nothing is followed by the engagement.
  if (value_name == "WHICH" && completion.candidates.empty()) completion.follow = Follow::files;
  return completion;
}

}  // namespace planner
