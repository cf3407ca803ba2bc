#include "cli/deliver.hpp"

#include <algorithm>
#include <cerrno>

#include "cli/cli_messages.hpp"
#include "cli/failure.hpp"
#include "cli/numbers.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::size_t usual_width = 80;

std::string names_of(Formats formats) {
  std::vector<std::string> names;
  for (const auto format : formats) names.emplace_back(format_name(format));
  return join(names, ", ");
}

/// COLUMNS where it is set, else what mail and pagers expect.
std::size_t width_wanted(System& system) {
  constexpr int least = 20, most = 1000;
  const auto columns = parse_number(system.environment("COLUMNS").value_or(""));
  return columns && *columns >= least && *columns <= most ? static_cast<std::size_t>(*columns) : usual_width;
}

/// The window on a terminal, else the width that is wanted.
View view_of(const Context& context) {
  View view;
  auto& system = context.system;
  const bool terminal = system.output_is_terminal() && !context.arguments.has("output");
  view.width = terminal ? system.terminal_width() : 0;
  if (view.width == 0) view.width = width_wanted(system);
  const auto choice = context.arguments.value("color").value_or("auto");
  const bool declined =
      !system.environment("NO_COLOR").value_or("").empty() || system.environment("TERM").value_or("") == "dumb";
  view.color = choice == "always" || (choice == "auto" && terminal && !declined);
  return view;
}

ExitCode write_to(const Context& context, const std::string& path, std::string_view text) {
  if (const auto failure = context.system.write_file(path, text))
    return context.refuse(ExitCode::system, msg::cannot_write, {{"path", path}, {"why", failure_words(failure)}});
  context.system.print_error(say(msg::wrote, context.language, {{"path", printable(path)}}) + "\n");
  return ExitCode::done;
}

}  // namespace

std::optional<Format> chosen_format(const Context& context, std::string_view command, Formats formats) {
  std::optional<Format> format = *formats.begin();
  const auto path = context.arguments.value("output");
  if (const auto name = context.arguments.value("format")) {
    format = parse_format(*name);
    if (!format || std::ranges::find(formats, *format) == formats.end()) {
      context.refuse(ExitCode::usage, msg::format_unsuited,
                     {{"command", command}, {"format", *name}, {"names", names_of(formats)}});
      return std::nullopt;
    }
  } else if (path && *path != "-") {
    format = format_of_file(*path);
    if (!format || std::ranges::find(formats, *format) == formats.end()) {
      context.refuse(ExitCode::usage, msg::format_of_name, {{"path", *path}, {"names", names_of(formats)}});
      return std::nullopt;
    }
  }
  return format;
}

ExitCode deliver_text(const Context& context, std::string_view text) {
  bool arrived = false;
  return deliver_text(context, text, arrived);
}

ExitCode deliver_text(const Context& context, std::string_view text, bool& arrived) {
  arrived = false;
  const auto path = context.arguments.value("output");
  if (path && *path != "-") {
    const auto status = write_to(context, *path, text);
    arrived = status == ExitCode::done;
    return status;
  }
  const auto failure = context.system.print(text);
  arrived = !failure;
  if (!failure || failure.code == EPIPE) return ExitCode::done;
  return context.refuse(ExitCode::system, msg::cannot_print, {{"why", failure_words(failure)}});
}

ExitCode deliver_to(const Context& context, const Document& document, Format format, const std::string& path) {
  return write_to(context, path, render(document, format, view_of(context)));
}

ExitCode deliver(const Context& context, const Document& document, Format format) {
  return deliver_text(context, render(document, format, view_of(context)));
}

}  // namespace planner
