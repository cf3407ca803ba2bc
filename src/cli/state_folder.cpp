#include "cli/state_folder.hpp"

#include <cerrno>

namespace planner {

std::optional<std::string> state_folder(System& system) {
  // A relative path in the variable is to be ignored, says its specification.
  const auto named = system.environment("XDG_STATE_HOME");
  if (named && named->starts_with('/')) return *named + "/planner";
  const auto home = system.environment("HOME");
  if (home && home->starts_with('/')) return *home + "/.local/state/planner";
  return std::nullopt;
}

Failure make_state_folder(System& system, const std::string& path) {
  if (path.empty() || system.kind(path) == FileKind::folder) return {};
  if (const auto slash = path.find_last_of('/'); slash != std::string::npos && slash > 0)
    if (const auto failure = make_state_folder(system, path.substr(0, slash))) return failure;
  const auto failure = system.make_private_folder(path);
  return failure.code == EEXIST ? Failure{} : failure;
}

Failure save_state(System& system, const std::string& path, std::string_view text) {
  if (system.kind(path) == FileKind::file) return system.write_file(path, text);
  if (const auto failure = make_state_folder(system, path.substr(0, path.find_last_of('/')))) return failure;
  return system.create_private_file(path, text);
}

}  // namespace planner
