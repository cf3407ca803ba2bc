#include "every_document.hpp"

#include <algorithm>
#include <map>

#include "planner/cli/command.hpp"

namespace planner::test {
namespace {

/// The operands of a command, folder last where it takes one.
std::vector<std::vector<std::string>> operands_of(const Command& command, const std::string& folder) {
  static const std::map<std::string_view, std::vector<std::string>> topics{
      {"why", {"health", "weeks", "meeting 3", "milestone ms4", "signal neglect", "item news_apply"}},
      {"sheet", {"input_rules", "champion_request", "one_question", "work_map", "case", "proposal", "hearing"}}};
  const auto topic = topics.find(command.name);
  if (topic == topics.end()) return {{folder}};
  std::vector<std::vector<std::string>> result;
  for (const auto& words : topic->second) {
    const auto blank = words.find(' ');
    result.push_back({words.substr(0, blank)});
    if (blank != std::string::npos) result.back().push_back(words.substr(blank + 1));
    result.back().push_back(folder);
  }
  return result;
}

/// The choices of an option, or the one of not giving it.
std::vector<std::string> choices_of(const Command& command, std::string_view option) {
  for (const auto& spec : command.options)
    if (spec.name == option && !spec.choices.empty()) return {spec.choices.begin(), spec.choices.end()};
  return {""};
}

bool reads_a_client(const Command& command) {
  const auto name = command.positional.name;
  const bool writes = command.name == "checkin" || command.name == "init";
  return !writes && (name.find("ENGAGEMENT") != std::string_view::npos || name.find("PATH") != std::string_view::npos);
}

}  // namespace

std::vector<DocumentCall> every_document(const std::string& folder) {
  std::vector<DocumentCall> result;
  for (const auto& command : commands()) {
    if (!reads_a_client(command)) continue;
    std::vector<DocumentCall> calls;
    for (const auto& operands : operands_of(command, folder)) {
      calls.push_back({{std::string(command.name)}, {}});
      std::ranges::copy(operands, std::back_inserter(calls.back().arguments));
    }
    for (const auto* option : {"for", "kind", "format", "lang"}) {
      const bool is_lang = std::string_view(option) == "lang";
      const auto choices = is_lang ? std::vector<std::string>{"ja", "en"} : choices_of(command, option);
      std::vector<DocumentCall> longer;
      for (const auto& call : calls)
        for (const auto& choice : choices) {
          longer.push_back(call);
          if (choice.empty()) continue;
          longer.back().arguments.push_back(std::string("--") + option);
          longer.back().arguments.push_back(choice);
          if (std::string_view(option) == "format") longer.back().format = choice;
        }
      calls = std::move(longer);
    }
    std::ranges::copy(calls, std::back_inserter(result));
  }
  for (auto& call : result) {
    call.arguments.push_back("--as-of");
    call.arguments.push_back("2026-06-10");
  }
  return result;
}

}  // namespace planner::test
