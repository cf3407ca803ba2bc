// The seam to the world: files, clock, console, environment. Commands see nothing else of it, so tests run them in
// memory, with a fixed date. Reading (read_file, kind, list, real_path) may go on in several threads at once; all else
// is for one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/date.hpp"

namespace planner {

/// What went wrong with a file: errno, 0 when nothing did.
struct Failure {
  int code = 0;
  explicit operator bool() const { return code != 0; }
};

enum class FileKind { missing, file, folder, other };

class System {
 public:
  System() = default;
  System(const System&) = delete;
  System& operator=(const System&) = delete;
  virtual ~System() = default;

  /// At most a little over 8 MiB are read; the reader says what it thinks of more.
  virtual Failure read_file(const std::string& path, std::string& text) = 0;
  virtual FileKind kind(const std::string& path) = 0;
  /// Names in a folder, sorted; without "." and "..".
  virtual Failure list(const std::string& folder, std::vector<std::string>& names) = 0;
  /// An absolute path without links, or the path itself where that is not possible.
  virtual std::string real_path(const std::string& path) = 0;
  virtual std::string current_folder() = 0;
  /// The full path of the running program, by which it will be found after an upgrade too; empty when unknown.
  virtual std::string program_path() = 0;

  /// Replaces a file or makes it: whole or not at all, and on the disk before it returns.
  virtual Failure write_file(const std::string& path, std::string_view text) = 0;
  /// Makes a file that does not exist yet: whole or not at all, never replacing, on the disk before it returns.
  virtual Failure create_file(const std::string& path, std::string_view text) = 0;
  /// As create_file, for the eyes of its owner only. Replacing it keeps it so.
  virtual Failure create_private_file(const std::string& path, std::string_view text) = 0;
  /// EEXIST when it is there already.
  virtual Failure make_folder(const std::string& path) = 0;
  /// As make_folder, for its owner only.
  virtual Failure make_private_folder(const std::string& path) = 0;
  virtual Failure remove_file(const std::string& path) = 0;
  /// Locks a file, made where it is missing for its owner only, until the program ends. EWOULDBLOCK at once when
  /// another program has it.
  virtual Failure lock(const std::string& path) = 0;
  /// Where files of a moment may be put.
  virtual std::string temporary_folder() = 0;

  virtual Date today() = 0;
  /// A clock that never goes back, to tell how long something takes.
  virtual std::int64_t milliseconds() = 0;
  virtual std::optional<std::string> environment(const std::string& name) = 0;
  /// `count` characters of a-z and 2-7.
  virtual std::string random_id(std::size_t count) = 0;

  virtual bool output_is_terminal() = 0;
  virtual bool error_is_terminal() = 0;
  virtual bool input_is_terminal() = 0;
  /// Columns of the terminal; 0 when unknown.
  virtual std::size_t terminal_width() = 0;
  /// A line without its end; nothing at the end of input, or when Ctrl-C was pressed.
  virtual std::optional<std::string> read_line() = 0;
  /// Whether Ctrl-C ended the last read_line.
  virtual bool interrupted() = 0;
  /// Opens a file in an editor, a shell command such as $EDITOR holds, and waits; `status` is how it ended.
  virtual Failure run_editor(const std::string& command, const std::string& path, int& status) = 0;
  /// All of standard input.
  virtual Failure read_input(std::string& text) = 0;
  /// EPIPE when the reader is gone.
  virtual Failure print(std::string_view text) = 0;
  virtual void print_error(std::string_view text) = 0;
};

}  // namespace planner
