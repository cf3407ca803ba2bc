// What planner is measured against: a program that reads the same files, with as many threads, parses them with toml++
// and forgets them again. Linked to the same libraries.
//     bench_parse FOLDER [THREADS]
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <toml++/toml.h>

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (file < 0 || ::fstat(file, &status) != 0) return {};
  std::string text(static_cast<std::size_t>(status.st_size), '\0');
  const auto count = ::read(file, text.data(), text.size());
  ::close(file);
  text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  return text;
}

/// The clients of a folder, which is one or holds some.
void walk(const fs::path& folder, std::vector<fs::path>& clients) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename() == "engagement.toml") clients.push_back(folder);
    if (entry.is_directory() && entry.path().filename() != "checkins") walk(entry.path(), clients);
  }
}

std::size_t parse(const fs::path& path) { return toml::parse(std::string_view(read(path))).size(); }

std::size_t parse_client(const fs::path& folder) {
  std::size_t keys = parse(folder / "engagement.toml");
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder / "checkins", none)) keys += parse(entry.path());
  return keys;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  std::vector<fs::path> clients;
  walk(argv[1], clients);
  const int threads = argc > 2 ? std::atoi(argv[2]) : 1;
  std::atomic<std::size_t> next = 0, keys = 0;
  const auto work = [&] {
    for (std::size_t at = next++; at < clients.size(); at = next++) keys += parse_client(clients[at]);
  };
  std::vector<std::thread> others;
  for (int i = 1; i < threads; ++i) others.emplace_back(work);
  work();
  for (auto& thread : others) thread.join();
  std::printf("%zu clients, %zu keys\n", clients.size(), keys.load());
}
