#include "cli/system_posix.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <memory>

#include "cli/descriptor.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// A little over what the reader accepts, so that it can tell that there was more.
constexpr std::size_t most_bytes = (std::size_t{8} << 20U) + 1;

}  // namespace

PosixSystem::PosixSystem() {
  // A closed pipe is an error of the write, not the end of the process; so is a file size limit.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

Failure PosixSystem::read_file(const std::string& path, std::string& text) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!file) return {errno};
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return {errno};
  if (S_ISDIR(status.st_mode)) return {EISDIR};
  if (S_ISBLK(status.st_mode) || S_ISSOCK(status.st_mode)) return {EINVAL};
  const int flags = ::fcntl(file.get(), F_GETFL);
  if (flags != -1) ::fcntl(file.get(), F_SETFL, flags & ~O_NONBLOCK);
  text.clear();
  return read_all(file.get(), most_bytes, text);
}

FileKind PosixSystem::kind(const std::string& path) {
  struct stat status {};
  // A link that leads round in a circle is there, only nobody can read it.
  if (::stat(path.c_str(), &status) != 0) return errno == ELOOP ? FileKind::other : FileKind::missing;
  if (S_ISDIR(status.st_mode)) return FileKind::folder;
  return S_ISREG(status.st_mode) ? FileKind::file : FileKind::other;
}

Failure PosixSystem::list(const std::string& folder, std::vector<std::string>& names) {
  const std::unique_ptr<DIR, int (*)(DIR*)> handle(::opendir(folder.c_str()), &::closedir);
  if (!handle) return {errno};
  errno = 0;
  while (const auto* entry = ::readdir(handle.get())) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") names.push_back(name);
  }
  const int code = errno;
  std::ranges::sort(names);
  return {code};
}

std::string PosixSystem::real_path(const std::string& path) {
  std::array<char, PATH_MAX> buffer{};
  return ::realpath(path.c_str(), buffer.data()) ? std::string(buffer.data()) : path;
}

std::string PosixSystem::current_folder() {
  std::array<char, PATH_MAX> buffer{};
  return ::getcwd(buffer.data(), buffer.size()) ? std::string(buffer.data()) : std::string(".");
}

/// Packages are often links into folders with a version in their name. So where the PATH has the program, as itself or
/// as a link to it, that is its name.
std::string PosixSystem::program_path() {
  const auto program = real_path("/proc/self/exe");
  if (program == "/proc/self/exe") return {};
  const auto path = environment("PATH").value_or("");
  const auto name = "/" + program.substr(program.rfind('/') + 1);
  for (const auto folder : split(path, ':'))
    if (folder.starts_with('/') && real_path(std::string(folder) + name) == program) return std::string(folder) + name;
  return program;
}

std::string PosixSystem::temporary_folder() {
  const auto named = environment("TMPDIR");
  return named && named->starts_with('/') ? *named : std::string("/tmp");
}

Date PosixSystem::today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1, static_cast<unsigned>(local.tm_mday));
}

std::int64_t PosixSystem::milliseconds() {
  constexpr std::int64_t in_a_second = 1000, nanoseconds = 1000000;
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * in_a_second + now.tv_nsec / nanoseconds;
}

std::optional<std::string> PosixSystem::environment(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  if (!value) return std::nullopt;
  return std::string(value);
}

std::string PosixSystem::random_id(std::size_t count) {
  static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
  std::string id(count, '\0');
  if (::getrandom(id.data(), id.size(), 0) != static_cast<ssize_t>(count)) return {};
  for (auto& c : id) c = letters[static_cast<unsigned char>(c) % letters.size()];
  return id;
}

bool PosixSystem::output_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }
bool PosixSystem::error_is_terminal() { return ::isatty(STDERR_FILENO) == 1; }
bool PosixSystem::input_is_terminal() { return ::isatty(STDIN_FILENO) == 1; }

std::size_t PosixSystem::terminal_width() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

Failure PosixSystem::read_input(std::string& text) {
  text = std::move(input_);
  input_.clear();
  return read_all(STDIN_FILENO, most_bytes, text);
}

Failure PosixSystem::print(std::string_view text) { return write_all(STDOUT_FILENO, text); }
void PosixSystem::print_error(std::string_view text) { write_all(STDERR_FILENO, text); }

}  // namespace planner
