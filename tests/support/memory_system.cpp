#include "memory_system.hpp"

#include <cerrno>

namespace planner::test {

Failure MemorySystem::read_file(const std::string& path, std::string& text) {
  const auto found = files.find(path);
  if (found == files.end()) return {folders.contains(path) ? EISDIR : ENOENT};
  text = found->second;
  return {};
}

FileKind MemorySystem::kind(const std::string& path) {
  if (files.contains(path)) return FileKind::file;
  return folders.contains(path) ? FileKind::folder : FileKind::missing;
}

Failure MemorySystem::list(const std::string& folder, std::vector<std::string>& names) {
  const std::string stem = folder + "/";
  std::set<std::string> found;
  for (const auto& [path, text] : files)
    if (path.starts_with(stem)) found.insert(path.substr(stem.size(), path.find('/', stem.size()) - stem.size()));
  for (const auto& path : folders)
    if (path.starts_with(stem) && path.find('/', stem.size()) == std::string::npos)
      found.insert(path.substr(stem.size()));
  names.assign(found.begin(), found.end());
  return {};
}

Failure MemorySystem::write_file(const std::string& path, std::string_view text) {
  files[path] = text;
  return {};
}

Failure MemorySystem::create_file(const std::string& path, std::string_view text) {
  if (files.contains(path)) return {EEXIST};
  files[path] = text;
  return {};
}

Failure MemorySystem::make_folder(const std::string& path) { return {folders.insert(path).second ? 0 : EEXIST}; }

Failure MemorySystem::remove_file(const std::string& path) { return {files.erase(path) > 0 ? 0 : ENOENT}; }

Failure MemorySystem::run_editor(const std::string& command, const std::string& path, int& status) {
  edits.push_back(command + " " + path);
  status = editor ? editor(files[path]) : 0;
  return {};
}

std::optional<std::string> MemorySystem::environment(const std::string& name) {
  const auto found = variables.find(name);
  if (found == variables.end()) return std::nullopt;
  return found->second;
}

std::string MemorySystem::random_id(std::size_t count) {
  std::string id(count, 'a');
  const auto number = std::to_string(++ids_);
  for (std::size_t i = 0; i < number.size() && i < count; ++i)
    id[count - number.size() + i] = static_cast<char>('a' + (number[i] - '0'));
  return id;
}

std::optional<std::string> MemorySystem::read_line() {
  interrupted_ = false;
  if (input.empty()) return std::nullopt;
  const auto end = std::min(input.find('\n'), input.size());
  std::string line = input.substr(0, end);
  input.erase(0, end + 1);
  interrupted_ = line == "\x03";
  if (interrupted_) return std::nullopt;
  return line;
}

Failure MemorySystem::read_input(std::string& text) {
  text = std::move(input);
  return {};
}

Failure MemorySystem::print(std::string_view text) {
  out += text;
  return {};
}

}  // namespace planner::test
