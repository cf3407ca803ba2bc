// Words of a command line, written for those who will read it.
#pragma once

#include <string>
#include <string_view>

namespace planner {

/// For sh in a crontab: quoted where it needs to be, and without a percent sign, which cron takes for the end of a
/// line.
std::string crontab_word(std::string_view text);

/// For ExecStart= of a systemd unit.
std::string systemd_word(std::string_view text);

}  // namespace planner
