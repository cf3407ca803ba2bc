#include "cli/cron/setup.hpp"

#include <fmt/format.h>

#include "cli/cron/cron_messages.hpp"
#include "cli/cron/quoting.hpp"

namespace planner {
namespace {

constexpr std::string_view schedule = "0 8 * * 1-5";
constexpr std::string_view calendar = "Mon..Fri 08:00";

/// Under cron and systemd nothing says which language the program's own words are to have.
std::string_view locale_of(Language language) { return language == Language::ja ? "ja_JP.UTF-8" : "en_US.UTF-8"; }

std::string command_line(const MorningRun& run, std::string (*quoted)(std::string_view)) {
  std::string line = quoted(run.program) + " remind";
  for (const auto& path : run.paths) line += " " + quoted(path);
  return line + " --once";
}

}  // namespace

std::optional<std::string> crontab(const MorningRun& run) {
  const auto command = fmt::format("LANG={} {}", locale_of(run.language), command_line(run, crontab_word));
  if (command.size() > longest_cron_command) return std::nullopt;
  return say(msg::cron_head, run.language, {{"program", crontab_word(run.program)}}) + "\n" +
         std::string(msg::cron_crontab.in(run.language)) +
         "#MAILTO=you@example.com\n"
         "CONTENT_TYPE=\"text/plain; charset=UTF-8\"\n"
         "CONTENT_TRANSFER_ENCODING=8bit\n" +
         fmt::format("{} {}\n", schedule, command);
}

std::string systemd_units(const MorningRun& run) {
  const auto words = [&](const Message& message) { return message.in(run.language); };
  return fmt::format(
      "{}[Unit]\nDescription={}\n\n[Service]\nType=oneshot\nEnvironment=LANG={}\nExecStart={}\n\n"
      "{}[Unit]\nDescription={}\n\n[Timer]\nOnCalendar={}\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n\n{}",
      words(msg::cron_service), words(msg::cron_service_title), locale_of(run.language),
      command_line(run, systemd_word), words(msg::cron_timer), words(msg::cron_timer_title), calendar,
      words(msg::cron_enable));
}

}  // namespace planner
