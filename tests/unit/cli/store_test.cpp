// Files on a real disk: whole or not at all, and never over another.
#include <doctest/doctest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include "cli/system_posix.hpp"

using namespace planner;

namespace {

/// A folder that goes when the test ends.
class Folder {
 public:
  Folder() : path_(::mkdtemp(pattern_.data())) {}
  ~Folder() { std::filesystem::remove_all(path_); }
  std::string path(const std::string& name) const { return path_ + "/" + name; }
  std::vector<std::string> names() {
    std::vector<std::string> found;
    PosixSystem().list(path_, found);
    return found;
  }
  std::string text(const std::string& name) {
    std::string read;
    PosixSystem().read_file(path(name), read);
    return read;
  }

 private:
  std::string pattern_ = (std::filesystem::temp_directory_path() / ("planner-" + std::string(6, 'X'))).string();
  std::string path_;
};

void make_old(const std::string& path, long hours) {
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  now.tv_sec -= hours * 3600;
  const std::array<timespec, 2> times{now, now};
  REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times.data(), AT_SYMLINK_NOFOLLOW) == 0);
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a new file is whole, and never replaces one") {
  Folder folder;
  PosixSystem system;
  const std::string text(200'000, 'x');
  CHECK(!system.create_file(folder.path("a"), text));
  CHECK(system.create_file(folder.path("a"), "other").code == EEXIST);
  CHECK(folder.text("a") == text);
  CHECK(folder.names() == Names{"a"});
}

TEST_CASE("what stands at the name already is left alone, be it a folder or a dangling link") {
  Folder folder;
  PosixSystem system;
  REQUIRE(::symlink("nowhere", folder.path("link").c_str()) == 0);
  REQUIRE(!system.make_folder(folder.path("folder")));
  CHECK(system.create_file(folder.path("link"), "x").code == EEXIST);
  CHECK(system.create_file(folder.path("folder"), "x").code == EEXIST);
  CHECK(system.create_file(folder.path("missing/a"), "x").code == ENOENT);
  CHECK(folder.names() == Names{"folder", "link"});
}

TEST_CASE("a file that is replaced keeps its mode, and a link its target") {
  Folder folder;
  PosixSystem system;
  REQUIRE(!system.write_file(folder.path("a"), "one"));
  REQUIRE(::chmod(folder.path("a").c_str(), 0640) == 0);
  REQUIRE(::symlink("a", folder.path("link").c_str()) == 0);
  CHECK(!system.write_file(folder.path("link"), "two"));
  CHECK(folder.text("a") == "two");
  struct stat status {};
  REQUIRE(::lstat(folder.path("a").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) == 0640);
  CHECK(std::filesystem::is_symlink(folder.path("link")));
  CHECK(folder.names() == Names{"a", "link"});
}

TEST_CASE("a private file is for its owner only") {
  Folder folder;
  PosixSystem system;
  REQUIRE(!system.create_private_file(folder.path("a"), "x"));
  struct stat status {};
  REQUIRE(::stat(folder.path("a").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("a new file clears away what killed runs left more than a day ago, and nothing else") {
  Folder folder;
  PosixSystem system;
  const Names kept{".planner-abcdefghi2.tmp", ".planner-short.tmp", ".other-abcdefghij.tmp", "old.toml"};
  for (const auto& name : kept) REQUIRE(!system.write_file(folder.path(name), "x"));
  for (const auto& name : kept) make_old(folder.path(name), name == kept.front() ? 23 : 25);
  REQUIRE(!system.write_file(folder.path(".planner-abcdefghij.tmp"), "x"));
  make_old(folder.path(".planner-abcdefghij.tmp"), 25);
  REQUIRE(::symlink("old.toml", folder.path(".planner-abcdefghi7.tmp").c_str()) == 0);
  make_old(folder.path(".planner-abcdefghi7.tmp"), 25);
  REQUIRE(!system.make_folder(folder.path(".planner-abcdefghi6.tmp")));
  make_old(folder.path(".planner-abcdefghi6.tmp"), 25);

  CHECK(!system.create_file(folder.path("new.toml"), "x"));
  CHECK(folder.names() == Names{".other-abcdefghij.tmp", ".planner-abcdefghi2.tmp", ".planner-abcdefghi6.tmp",
                                ".planner-abcdefghi7.tmp", ".planner-short.tmp", "new.toml", "old.toml"});
}
