// What runs the reminders every weekday morning, as text to paste.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planner/base/language.hpp"

namespace planner {

/// The command of the morning. All paths are full ones without control characters.
struct MorningRun {
  std::string program;
  std::vector<std::string> paths;    ///< of clients and portfolios
  Language language = Language::ja;  ///< of the comments, and of what the program itself has to say
};

/// Bytes of a command that every cron takes.
inline constexpr std::size_t longest_cron_command = 998;

/// The crontab; nothing where its line would be longer than cron takes.
std::optional<std::string> crontab(const MorningRun& run);

/// The service and its timer.
std::string systemd_units(const MorningRun& run);

}  // namespace planner
