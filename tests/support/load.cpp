#include "load.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "paths.hpp"
#include "planner/read/builtin_playbook.hpp"
#include "planner/read/read.hpp"

namespace planner::test {
namespace {

std::uint32_t add_source(Loaded& loaded, const std::string& path) {
  loaded.sources.push_back({path, read_text(path)});
  return static_cast<std::uint32_t>(loaded.sources.size() - 1);
}

void require_clean(const Findings& findings, const Sources& sources) {
  for (const auto& finding : findings)
    if (finding.severity == Severity::error) FAIL(print_finding(finding, sources, Language::en));
}

}  // namespace

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

const Playbook& playbook() {
  static const Playbook book = [] {
    auto result = read_playbook(builtin_playbook_text, 0);
    require_clean(result.findings, {{"playbook.toml", std::string(builtin_playbook_text)}});
    return *result.value;
  }();
  return book;
}

Loaded load_example(const std::string& name) {
  Loaded loaded;
  loaded.dossier.playbook = &playbook();
  const std::string folder = examples_folder + "/" + name;
  const auto file = add_source(loaded, folder + "/engagement.toml");
  auto engagement = read_engagement(loaded.sources[file].text, file);
  require_clean(engagement.findings, loaded.sources);
  loaded.dossier.engagement = *engagement.value;
  std::vector<std::string> paths;
  if (std::filesystem::exists(folder + "/checkins"))
    for (const auto& entry : std::filesystem::directory_iterator(folder + "/checkins")) paths.push_back(entry.path());
  std::ranges::sort(paths);
  for (const auto& path : paths) {
    const auto index = add_source(loaded, path);
    auto checkin = read_checkin(loaded.sources[index].text, index);
    require_clean(checkin.findings, loaded.sources);
    loaded.dossier.checkins.push_back(*checkin.value);
  }
  return loaded;
}

}  // namespace planner::test
