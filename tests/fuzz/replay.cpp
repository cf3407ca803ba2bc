// Replays what fuzzing has found, and its seeds, without a fuzzer; called as one with a fuzzer is:
//     fuzz_TARGET -runs=0 FILE-OR-FOLDER…
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support.hpp"

namespace {

int replay(const std::filesystem::path& path) {
  if (std::filesystem::is_directory(path)) {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(path)) count += replay(entry.path());
    return count;
  }
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  std::printf("%s\n", path.c_str());
  std::fflush(stdout);
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  int count = 0;
  for (int at = 1; at < argc; ++at)
    if (*argv[at] != '-') count += replay(argv[at]);
  std::printf("%d replayed\n", count);
  return count > 0 ? 0 : 1;
}
