#include "cli/own_playbook.hpp"

#include "cli/cli_messages.hpp"
#include "cli/client.hpp"
#include "cli/failure.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"

namespace planner {

Result<Playbook> read_own_playbook(Sources& sources) {
  // Not a path that a file could have.
  constexpr std::string_view builtin_name = "builtin:playbook.toml";
  const auto file = static_cast<std::uint32_t>(sources.size() - 1);
  sources.push_back({std::string(builtin_name), std::string(builtin_playbook_text)});
  auto result = read_playbook(sources[file].text, file, file + 1);
  if (!result.value) return result;
  const auto found = validate(*result.value);
  result.findings.insert(result.findings.end(), found.begin(), found.end());
  return result;
}

OwnPlaybook load_own_playbook(const Context& context, const std::string& path) {
  std::string text;
  if (const auto failure = context.system.read_file(path, text))
    return {{}, context.refuse(ExitCode::system, msg::cannot_read, {{"path", path}, {"why", failure_words(failure)}})};
  Sources sources{{path, text}};
  auto result = read_own_playbook(sources);
  sort_findings(result.findings);
  print_findings(context, result.findings, sources, false);
  if (!result.value || has_error(result.findings)) return {{}, ExitCode::data};
  return {std::make_shared<const Playbook>(std::move(*result.value)), ExitCode::done};
}

}  // namespace planner
