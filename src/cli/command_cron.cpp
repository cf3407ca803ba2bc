#include <array>
#include <cerrno>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "cli/cron/cron_messages.hpp"
#include "cli/cron/setup.hpp"
#include "cli/deliver.hpp"
#include "cli/failure.hpp"
#include "cli/portfolio.hpp"
#include "cli/portfolio_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// The full path of a client or portfolio; a line that fails every morning is no use to anybody, so it has to be one.
std::optional<std::string> full_path(const Context& context, const std::string& path, ExitCode& status) {
  if (context.system.kind(path) == FileKind::missing) {
    status = context.refuse(ExitCode::system, msg::cannot_read, {{"path", path}, {"why", failure_words({ENOENT})}});
    return std::nullopt;
  }
  if (find_engagements(context.system, {path}).empty()) {
    status = context.refuse(ExitCode::system, msg::no_clients, {{"path", path}});
    return std::nullopt;
  }
  auto full = context.system.real_path(path);
  if (printable(full) == full) return full;
  status = context.refuse(ExitCode::data, msg::cron_path_unfit, {{"path", full}});
  return std::nullopt;
}

ExitCode run_cron(Context& context) {
  MorningRun run{context.system.program_path(), {}, context.language};
  if (run.program.empty()) return context.refuse(ExitCode::system, msg::cron_program_unknown);
  if (printable(run.program) != run.program)
    return context.refuse(ExitCode::system, msg::cron_path_unfit, {{"path", run.program}});
  ExitCode status = ExitCode::done;
  for (const auto& path : operand_paths(context)) {
    auto full = full_path(context, path, status);
    if (!full) return status;
    run.paths.push_back(std::move(*full));
  }
  const auto lines = crontab(run);
  if (!lines) return context.refuse(ExitCode::usage, msg::cron_too_long, {{"most", longest_cron_command}});
  return deliver_text(context, *lines + "\n" + systemd_units(run));
}

const std::array<OptionSpec, 1> cron_options{{{"output", 'o', "FILE", msg::opt_output}}};

}  // namespace

const Command cron_command{"cron",       msg::cron_summary,  {"PATH", false, true},
                           cron_options, msg::cron_examples, run_cron};

}  // namespace planner
