// The real world.
#pragma once

#include <memory>

#include "cli/descriptor.hpp"
#include "planner/cli/system.hpp"

namespace planner {

class PosixSystem final : public System {
 public:
  PosixSystem();

  Failure read_file(const std::string& path, std::string& text) override;
  FileKind kind(const std::string& path) override;
  Failure list(const std::string& folder, std::vector<std::string>& names) override;
  std::string real_path(const std::string& path) override;
  std::string current_folder() override;
  std::string program_path() override;
  Failure write_file(const std::string& path, std::string_view text) override;
  Failure create_file(const std::string& path, std::string_view text) override;
  Failure create_private_file(const std::string& path, std::string_view text) override;
  Failure make_folder(const std::string& path) override;
  Failure make_private_folder(const std::string& path) override;
  Failure remove_file(const std::string& path) override;
  Failure lock(const std::string& path) override;
  std::string temporary_folder() override;
  Date today() override;
  std::int64_t milliseconds() override;
  std::optional<std::string> environment(const std::string& name) override;
  std::string random_id(std::size_t count) override;
  bool output_is_terminal() override;
  bool error_is_terminal() override;
  bool input_is_terminal() override;
  std::size_t terminal_width() override;
  std::optional<std::string> read_line() override;
  bool interrupted() override { return interrupted_; }
  Failure run_editor(const std::string& command, const std::string& path, int& status) override;
  Failure read_input(std::string& text) override;
  Failure print(std::string_view text) override;
  void print_error(std::string_view text) override;

 private:
  std::vector<std::unique_ptr<Descriptor>> locks_;  ///< held as long as they are open
  std::string input_;                               ///< read from standard input and not yet handed out
  bool interrupted_ = false;
};

}  // namespace planner
