#include "cli/portfolio.hpp"

#include <set>

namespace planner {
namespace {

constexpr std::string_view engagement_name = "engagement.toml";

class Walk {
 public:
  explicit Walk(System& system) : system_(system) {}

  void folder(const std::string& path) {
    if (!seen_.insert(system_.real_path(path)).second) return;
    std::vector<std::string> names;
    if (system_.list(path, names)) {
      found.push_back(path);
      return;
    }
    const std::string stem = path.ends_with('/') ? path : path + "/";
    for (const auto& name : names) {
      if (name.starts_with('.')) continue;
      const std::string inner = path == "." ? name : stem + name;
      const auto kind = system_.kind(inner);
      if (name == engagement_name && kind != FileKind::folder)
        found.push_back(inner);
      else if (kind == FileKind::folder)
        folder(inner);
    }
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
      walk.found.push_back(path);
  }
  return walk.found;
}

}  // namespace planner
