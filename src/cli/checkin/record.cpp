#include "cli/checkin/record.hpp"

#include <algorithm>
#include <cerrno>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/record_messages.hpp"
#include "cli/cli_messages.hpp"
#include "cli/deliver.hpp"
#include "cli/failure.hpp"
#include "cli/shell_word.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

bool meets_again(const ClientFiles& client, const CheckIn& checkin) {
  Dossier with = client.dossier;
  with.checkins.push_back(checkin);
  return make_schedule(with, *checkin.date).next_meeting(*checkin.date + Days{1}) != nullptr;
}

std::string next_commands(const Context& context, const ClientFiles& client, const CheckIn& checkin) {
  const Args args{{"client", printable(shell_word(client.folder))}, {"n", checkin.meeting.value_or(0)}};
  if (!meets_again(client, checkin))
    return say(checkin.meeting ? msg::next_after_last_meeting : msg::next_after_end, context.language, args);
  const auto& next = checkin.meeting          ? msg::next_after_meeting
                     : !checkin.usage.empty() ? msg::next_after_usage
                                              : msg::next_after_note;
  return say(next, context.language, args);
}

/// Whether some of the errors are those of files that are fine without the submission.
bool breaks_others(const Examination& result) {
  return std::ranges::any_of(result.findings, [&](const Finding& finding) {
    return finding.severity == Severity::error && finding.place.file + 1 < result.sources.size();
  });
}

bool agreed(const Context& context, const std::vector<Phrase>& doubtful) {
  if (doubtful.empty() || context.arguments.has("yes")) return true;
  const bool terminal = context.system.input_is_terminal();
  for (const auto& doubt : doubtful) {
    context.system.print_error(printable(doubt.in(context.language)) + "\n");
    if (!terminal) continue;
    context.system.print_error(say(msg::really, context.language));
    const auto line = context.system.read_line();
    if (!line || !is_yes(*line)) return false;
  }
  if (!terminal) context.system.print_error(say(msg::say_yes, context.language) + "\n");
  return terminal;
}

ExitCode store_and_echo(const Context& context, const ClientFiles& client, const Examination& result,
                        const std::string& text) {
  std::string path;
  if (const auto failure = store_checkin(context.system, client.folder, *result.checkin.date, text, path))
    return context.refuse(ExitCode::system, msg::not_recorded, {{"path", path}, {"why", failure_words(failure)}});
  const State before = fold(client.dossier.engagement, client.dossier.checkins, *result.checkin.date);
  std::string echo = say(msg::recorded, context.language, {{"path", printable(path)}}) + "\n";
  for (const auto& line : summary_lines(result.checkin, before, *client.playbook, context.language))
    echo += "  " + printable(line) + "\n";
  echo += next_commands(context, client, result.checkin) + "\n";
  context.system.print(echo);
  return ExitCode::done;
}

}  // namespace

Failure store_checkin(System& system, const std::string& client_folder, Date date, std::string_view text,
                      std::string& path) {
  const std::string folder = client_folder == "." ? "checkins" : client_folder + "/checkins";
  path = folder;
  if (system.kind(folder) != FileKind::folder)
    if (const auto failure = system.make_folder(folder); failure && failure.code != EEXIST) return failure;
  // Another process may have taken the name in this very moment: then another name.
  constexpr int tries = 20;
  for (int i = 0; i < tries; ++i) {
    path = folder + "/" + iso(date) + "-" + system.random_id(5) + ".toml";
    const auto failure = system.create_file(path, text);
    if (failure.code != EEXIST) return failure;
  }
  return {EEXIST};
}

ExitCode record(const Context& context, const ClientFiles& client, const Submission& submission) {
  const auto result = examine(client, submission, context.today);
  if (!result.fine) {
    print_findings(context, result.findings, result.sources, true);
    return breaks_others(result) ? context.refuse(ExitCode::data, msg::would_break) : ExitCode::data;
  }
  const auto text = submission.text.ends_with('\n') ? submission.text : submission.text + "\n";
  if (context.arguments.has("dry-run")) return deliver_text(context, text);
  if (!agreed(context, doubts(client, result.checkin, context.today)))
    return context.refuse(ExitCode::data, msg::nothing_recorded);
  return store_and_echo(context, client, result, text);
}

}  // namespace planner
