#include "planner/cli/run.hpp"

#include <algorithm>
#include <cerrno>
#include <exception>
#include <new>

#include "cli/app.hpp"
#include "cli/cli_messages.hpp"
#include "cli/failure.hpp"
#include "cli/help.hpp"
#include "planner/base/text.hpp"
#include "planner/cli/command.hpp"

namespace planner {
namespace {

/// The language of the environment: Japanese unless it names another one. "C" and "POSIX" name none.
Language environment_language(System& system) {
  for (const auto* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto value = system.environment(name);
    if (!value || value->empty()) continue;
    const auto locale = std::string_view(*value).substr(0, value->find('.'));
    const bool named = locale != "C" && locale != "POSIX";
    return named && !locale.starts_with("ja") ? Language::en : Language::ja;
  }
  return Language::ja;
}

Language language_of(const Request& request, System& system) {
  if (const auto given = request.arguments.value("lang"))
    if (const auto language = parse_language(*given)) return *language;
  return environment_language(system);
}

ExitCode complain(System& system, Language language, const Phrase& error, const std::optional<Phrase>& hint) {
  std::string text = "planner: " + printable(error.in(language)) + "\n";
  if (hint) text += "    " + printable(hint->in(language)) + "\n";
  system.print_error(text);
  return ExitCode::usage;
}

ExitCode say_result(System& system, const std::string& text, Language language) {
  const auto failure = system.print(text);
  if (!failure || failure.code == EPIPE) return ExitCode::done;
  complain(system, language, {msg::cannot_print, {{"why", failure_words(failure)}}}, std::nullopt);
  return ExitCode::system;
}

/// Today: --as-of, then PLANNER_AS_OF, then the clock.
std::optional<Date> today_of(const Request& request, System& system, Language language) {
  if (const auto given = request.arguments.value("as-of")) {
    const auto date = parse_date(*given);
    if (!date) complain(system, language, {msg::bad_date_option, {{"option", "as-of"}, {"value", *given}}}, {});
    return date;
  }
  if (const auto given = system.environment("PLANNER_AS_OF"); given && !given->empty()) {
    const auto date = parse_date(*given);
    if (!date) complain(system, language, {msg::bad_as_of_variable, {{"value", *given}}}, {});
    return date;
  }
  return system.today();
}

ExitCode run_request(const Request& request, System& system) {
  const Language language = language_of(request, system);
  if (request.version) return say_result(system, version_text(language), language);
  if (request.help)
    return say_result(system, request.command ? command_help(*request.command, language) : overview_help(language),
                      language);
  if (request.error) return complain(system, language, *request.error, request.hint);
  if (!request.command) {
    system.print_error(overview_help(language));
    return ExitCode::usage;
  }
  const auto today = today_of(request, system, language);
  if (!today) return ExitCode::usage;
  Context context{system, request.arguments, language, request.arguments.has("lang"), *today};
  return request.command->run(context);
}

}  // namespace

int run(const std::vector<std::string>& arguments, System& system) {
  try {
    return static_cast<int>(run_request(parse_arguments(arguments), system));
  } catch (const std::bad_alloc&) {
    // No formatting here: it would need memory.
    system.print_error(msg::out_of_memory.in(environment_language(system)));
    system.print_error("\n");
  } catch (const std::exception& error) {
    complain(system, environment_language(system), {msg::unexpected, {{"what", error.what()}}}, std::nullopt);
  }
  return static_cast<int>(ExitCode::system);
}

}  // namespace planner
