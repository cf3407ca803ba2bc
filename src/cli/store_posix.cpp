// Writing so that a file is there whole or not at all: a temporary file beside it, synced, then given its name in one
// step, and the folder synced so that the name lasts.
#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

#include "cli/descriptor.hpp"
#include "cli/system_posix.hpp"

namespace planner {
namespace {

constexpr std::string_view temporary_start = ".planner-", temporary_end = ".tmp";
constexpr std::size_t temporary_letters = 10;

std::string folder_of(const std::string& path) {
  const auto slash = path.find_last_of('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// A hidden name of its own in the same folder; a portfolio's walk and the reading of check-ins pass it over.
std::string temporary_name(const std::string& path, const std::string& id) {
  return folder_of(path) + "/" + std::string(temporary_start) + id + std::string(temporary_end);
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
  // What could not be opened is not ours, and stays.
  if (!file) return {errno};
  auto failure = write_all(file.get(), text);
  if (!failure && ::fsync(file.get()) != 0) failure = {errno};
  if (!failure) failure = file.close();
  if (failure) ::unlink(path.c_str());
  return failure;
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
  if (const auto failure = write_temporary(temporary, text, mode)) return failure;
  if (const auto failure = give_name(temporary)) {
    ::unlink(temporary.c_str());
    return failure;
  }
  return sync_folder(folder_of(path));
}

bool is_temporary(std::string_view name) {
  return name.starts_with(temporary_start) && name.ends_with(temporary_end) &&
         name.size() == temporary_start.size() + temporary_letters + temporary_end.size();
}

/// Clears away what killed runs left beside a new file: their temporary files that are a day older than it. No run
/// that is still alive has one of these, and a failure here is nobody's loss.
void sweep_beside(const std::string& path) {
  constexpr time_t day = 24 * 60 * 60;
  struct stat made {
  }, left{};
  if (::stat(path.c_str(), &made) != 0) return;
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(folder_of(path).c_str()), &::closedir);
  if (!folder) return;
  while (const auto* entry = ::readdir(folder.get())) {
    if (!is_temporary(entry->d_name)) continue;
    if (::fstatat(::dirfd(folder.get()), entry->d_name, &left, AT_SYMLINK_NOFOLLOW) != 0) continue;
    if (S_ISREG(left.st_mode) && left.st_mtime + day < made.st_mtime)
      ::unlinkat(::dirfd(folder.get()), entry->d_name, 0);
  }
}

/// A new file, or none: where its name could not be made to last, it is taken back, for whoever hears of a failure
/// will try again.
Failure create(const std::string& path, std::string_view text, const std::string& id, mode_t mode) {
  bool named = false;
  const auto failure = store(path, text, id, mode, [&](const std::string& temporary) {
    const auto refused = give_new_name(temporary, path);
    named = !refused;
    return refused;
  });
  if (!failure)
    sweep_beside(path);
  else if (named)
    ::unlink(path.c_str());
  return failure;
}

Failure new_folder(const std::string& path, mode_t mode) {
  if (::mkdir(path.c_str(), mode) != 0) return {errno};
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
  return store(target, text, random_id(temporary_letters), mode, [&](const std::string& temporary) {
    return Failure{std::rename(temporary.c_str(), target.c_str()) == 0 ? 0 : errno};
  });
}

Failure PosixSystem::create_file(const std::string& path, std::string_view text) {
  return create(path, text, random_id(temporary_letters), 0666);
}

Failure PosixSystem::create_private_file(const std::string& path, std::string_view text) {
  return create(path, text, random_id(temporary_letters), 0600);
}

Failure PosixSystem::make_folder(const std::string& path) { return new_folder(path, 0777); }
Failure PosixSystem::make_private_folder(const std::string& path) { return new_folder(path, 0700); }

Failure PosixSystem::lock(const std::string& path) {
  auto file = std::make_unique<Descriptor>(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!*file) return {errno};
  if (::flock(file->get(), LOCK_EX | LOCK_NB) != 0) return {errno};
  locks_.push_back(std::move(file));
  return {};
}

Failure PosixSystem::remove_file(const std::string& path) {
  if (::unlink(path.c_str()) != 0) return {errno};
  return sync_folder(folder_of(path));
}

}  // namespace planner
