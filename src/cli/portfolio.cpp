#include "cli/portfolio.hpp"

#include <algorithm>
#include <set>

#include "cli/portfolio_messages.hpp"

namespace planner {
namespace {

constexpr std::string_view engagement_name = "engagement.toml", checkins_name = "checkins";

class Walk {
 public:
  explicit Walk(System& system) : system_(system) {}

  void folder(const std::string& path) {
    if (!seen_.insert(system_.real_path(path)).second) return;
    std::vector<std::string> names;
    if (system_.list(path, names)) return file(path);
    const bool is_client = std::ranges::find(names, engagement_name) != names.end();
    const std::string stem = path.ends_with('/') ? path : path + "/";
    for (const auto& name : names) {
      // A client's check-ins hold no further client.
      if (name.starts_with('.') || (is_client && name == checkins_name)) continue;
      const std::string inner = path == "." ? name : stem + name;
      const auto kind = system_.kind(inner);
      if (name == engagement_name && kind != FileKind::folder)
        file(inner);
      else if (kind == FileKind::folder)
        folder(inner);
    }
  }

  void file(const std::string& path) {
    if (seen_.insert(system_.real_path(path)).second) found.push_back(path);
  }

  std::vector<std::string> found;

 private:
  System& system_;
  std::set<std::string> seen_;
};

}  // namespace

std::vector<std::string> find_engagements(System& system, const std::vector<std::string>& paths) {
  Walk walk(system);
  for (const auto& path : paths) {
    if (system.kind(path) == FileKind::folder)
      walk.folder(path);
    else
      walk.file(path);
  }
  return walk.found;
}

std::vector<std::string> operand_paths(const Context& context) {
  auto paths = context.arguments.positionals();
  if (paths.empty()) paths.push_back(find_engagement(context.system, std::nullopt).value_or("."));
  return paths;
}

std::vector<std::string> operand_clients(const Context& context) {
  const auto paths = operand_paths(context);
  auto files = find_engagements(context.system, paths);
  if (files.empty()) context.refuse(ExitCode::system, msg::no_clients, {{"path", paths.front()}});
  return files;
}

}  // namespace planner
