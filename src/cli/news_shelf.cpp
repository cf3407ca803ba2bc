#include "cli/news_shelf.hpp"

namespace planner {
namespace {

constexpr std::string_view shelf_name = "news";

std::string parent_of(const std::string& path) {
  const auto slash = path.find_last_of('/');
  if (slash == std::string::npos) return {};
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string inside(const std::string& folder, std::string_view name) {
  return folder == "." ? std::string(name) : folder + "/" + std::string(name);
}

/// The folder above as its path is written, where that tells it; else its absolute path.
std::string shown_parent(const std::string& shown, const std::string& absolute_parent) {
  const auto above = parent_of(shown);
  const auto last = shown.substr(shown.find_last_of('/') + 1);
  return above.empty() || last == ".." || last == "." ? absolute_parent : above;
}

}  // namespace

std::vector<std::string> shelf_files(System& system, const std::string& folder) {
  const auto shelf = inside(folder, shelf_name);
  std::vector<std::string> names, files;
  if (system.kind(shelf) != FileKind::folder || system.list(shelf, names)) return files;
  for (const auto& name : names)
    if (name.ends_with(".toml") && !name.starts_with('.')) files.push_back(inside(shelf, name));
  return files;
}

std::vector<std::string> news_files(System& system, const std::string& client_folder) {
  auto files = shelf_files(system, client_folder);
  std::string shown = client_folder;
  for (auto absolute = parent_of(system.real_path(client_folder)); !absolute.empty() && absolute != "/";
       absolute = parent_of(absolute)) {
    shown = shown_parent(shown, absolute);
    const auto above = shelf_files(system, shown);
    files.insert(files.end(), above.begin(), above.end());
    if (!above.empty()) break;
  }
  return files;
}

}  // namespace planner
