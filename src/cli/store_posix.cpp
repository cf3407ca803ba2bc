// Writing so that a file is there whole or not at all: a temporary file beside it, synced, then given its name in one
// step, and the folder synced so that the name lasts.
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "cli/descriptor.hpp"
#include "cli/system_posix.hpp"

namespace planner {
namespace {

std::string folder_of(const std::string& path) {
  const auto slash = path.find_last_of('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// A hidden name of its own in the same folder; a portfolio's walk and the reading of check-ins pass it over.
std::string temporary_name(const std::string& path, const std::string& id) {
  return folder_of(path) + "/.planner-" + id + ".tmp";
}

Failure sync_folder(const std::string& folder) {
  const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!handle) return {errno};
  // Some file systems cannot sync a folder and say EINVAL; the name is as safe there as they make it.
  if (::fsync(handle.get()) != 0 && errno != EINVAL && errno != ENOTSUP) return {errno};
  return {};
}

Failure write_temporary(const std::string& path, std::string_view text, mode_t mode) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
  if (!file) return {errno};
  if (const auto failure = write_all(file.get(), text)) return failure;
  if (::fsync(file.get()) != 0) return {errno};
  return file.close();
}

/// Gives the temporary file its final name, which must not be taken: by link, or where a file system has no links by
/// a rename that does not replace.
Failure give_new_name(const std::string& temporary, const std::string& path) {
  if (::link(temporary.c_str(), path.c_str()) == 0) {
    ::unlink(temporary.c_str());
    return {};
  }
  if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS && errno != EMLINK) return {errno};
  if (::syscall(SYS_renameat2, AT_FDCWD, temporary.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0) return {};
  return {errno};
}

template <class Name>
Failure store(const std::string& path, std::string_view text, const std::string& id, mode_t mode, Name give_name) {
  if (id.empty()) return {EAGAIN};
  const auto temporary = temporary_name(path, id);
  auto failure = write_temporary(temporary, text, mode);
  if (!failure) failure = give_name(temporary);
  if (failure) {
    ::unlink(temporary.c_str());
    return failure;
  }
  return sync_folder(folder_of(path));
}

}  // namespace

Failure PosixSystem::write_file(const std::string& path, std::string_view text) {
  struct stat status {};
  mode_t mode = 0666;
  std::string target = path;
  if (::stat(path.c_str(), &status) == 0) {
    // Pipes and devices are written to, not replaced.
    if (!S_ISREG(status.st_mode)) {
      const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
      return file ? write_all(file.get(), text) : Failure{errno};
    }
    mode = status.st_mode & 07777;
    target = real_path(path);
  }
  return store(target, text, random_id(10), mode, [&](const std::string& temporary) {
    return Failure{std::rename(temporary.c_str(), target.c_str()) == 0 ? 0 : errno};
  });
}

Failure PosixSystem::create_file(const std::string& path, std::string_view text) {
  return store(path, text, random_id(10), 0666,
               [&](const std::string& temporary) { return give_new_name(temporary, path); });
}

Failure PosixSystem::make_folder(const std::string& path) {
  if (::mkdir(path.c_str(), 0777) != 0) return {errno};
  return sync_folder(folder_of(path));
}

}  // namespace planner
