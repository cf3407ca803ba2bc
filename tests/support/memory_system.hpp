// A world in memory for commands: files, a fixed date, what was printed.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "planner/cli/system.hpp"

namespace planner::test {

class MemorySystem final : public System {
 public:
  std::map<std::string, std::string> files;
  std::set<std::string> folders;
  std::map<std::string, std::string> variables;
  std::string input;  ///< a line of "\x03" is Ctrl-C
  /// What the editor does with a text, and its exit status; `edits` are the commands and paths it was called with.
  std::function<int(std::string& text)> editor;
  std::vector<std::string> edits;
  Date now = make_date(2026, 6, 10);
  bool terminal = false;
  std::string program = "/usr/local/bin/planner";
  int locked = 0;                   ///< what lock() fails with
  std::int64_t time = 0, tick = 0;  ///< how far the clock goes on with each look
  std::string out, err;

  Failure read_file(const std::string& path, std::string& text) override;
  FileKind kind(const std::string& path) override;
  Failure list(const std::string& folder, std::vector<std::string>& names) override;
  std::string real_path(const std::string& path) override { return path; }
  std::string current_folder() override { return "/work"; }
  std::string program_path() override { return program; }
  Failure write_file(const std::string& path, std::string_view text) override;
  Failure create_file(const std::string& path, std::string_view text) override;
  Failure create_private_file(const std::string& path, std::string_view text) override {
    return create_file(path, text);
  }
  Failure make_folder(const std::string& path) override;
  Failure make_private_folder(const std::string& path) override { return make_folder(path); }
  Failure remove_file(const std::string& path) override;
  Failure lock(const std::string&) override { return {locked}; }
  std::string temporary_folder() override { return "/tmp"; }
  Date today() override { return now; }
  std::int64_t milliseconds() override { return time += tick; }
  std::optional<std::string> environment(const std::string& name) override;
  std::string random_id(std::size_t count) override;
  bool output_is_terminal() override { return terminal; }
  bool error_is_terminal() override { return terminal; }
  bool input_is_terminal() override { return terminal; }
  std::size_t terminal_width() override { return 80; }
  std::optional<std::string> read_line() override;
  bool interrupted() override { return interrupted_; }
  Failure run_editor(const std::string& command, const std::string& path, int& status) override;
  Failure read_input(std::string& text) override;
  Failure print(std::string_view text) override;
  void print_error(std::string_view text) override { err += text; }

 private:
  int ids_ = 0;
  bool interrupted_ = false;
};

}  // namespace planner::test
