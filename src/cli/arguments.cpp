#include "cli/cli_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/cli/command.hpp"

namespace planner {

std::optional<std::string> Arguments::value(std::string_view option) const {
  const auto found = values_.find(std::string(option));
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  const auto found = values_.find(std::string(option));
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::string refusal(const Message& message, const Args& args, Language language) {
  return "planner: " + printable(say(message, language, args)) + "\n";
}

ExitCode Context::refuse(ExitCode code, const Message& message, const Args& args) const {
  system.print_error(refusal(message, args, language));
  return code;
}

}  // namespace planner
