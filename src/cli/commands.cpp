#include "cli/commands.hpp"

#include <array>

#include "cli/cli_messages.hpp"
#include "cli/command_messages.hpp"

namespace planner {
namespace {

constexpr std::array<std::string_view, 3> color_choices{"auto", "always", "never"};

const std::array<OptionSpec, 5> common{{{"as-of", 0, "DATE", msg::opt_as_of},
                                        {"lang", 0, "LANG", msg::opt_lang, false, language_codes()},
                                        {"color", 0, "WHEN", msg::opt_color, false, color_choices},
                                        {"help", 'h', "", msg::opt_help},
                                        {"version", 0, "", msg::opt_version}}};

}  // namespace

std::span<const Command> commands() {
  // clang-format off
  static const std::array table{
      init_command,
      check_command,
      plan_command,
      agenda_command,
      checkin_command,
      minutes_command,
      report_command,
      status_command,
      remind_command,
      why_command,
      sheet_command,
      faq_command,
      news_command,
      calendar_command,
      playbook_command,
      schema_command,
      cron_command,
      completion_command,
      man_command,
  };
  // clang-format on
  return table;
}

std::span<const OptionSpec> common_options() { return common; }

}  // namespace planner
