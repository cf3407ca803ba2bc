#include "cli/checkin/editor.hpp"

#include <algorithm>
#include <cerrno>

#include "cli/checkin/editor_messages.hpp"
#include "cli/checkin/record.hpp"
#include "cli/checkin/record_messages.hpp"
#include "cli/checkin/ways.hpp"
#include "cli/cli_messages.hpp"
#include "cli/failure.hpp"
#include "cli/shell_word.hpp"
#include "planner/base/text.hpp"
#include "planner/read/read.hpp"

namespace planner {
namespace {

constexpr std::string_view note_mark = "#!";

/// What a shell says of a command that is not there, or cannot be run.
constexpr int status_missing = 127, status_forbidden = 126;

std::optional<std::string> editor_command(System& system) {
  for (const auto* name : {"VISUAL", "EDITOR"}) {
    const auto command = system.environment(name);
    if (command && !trim(*command).empty()) return command;
  }
  return std::nullopt;
}

bool is_empty(const Findings& findings) {
  return std::ranges::any_of(findings, [](const Finding& finding) { return finding.code == "empty"; });
}

/// One text, from the first opening of the editor to the record.
class Editing {
 public:
  Editing(const Context& context, const ClientFiles& client, std::string command)
      : context_(context), client_(client), command_(std::move(command)) {}

  ExitCode run() {
    shown_ = editor_template(client_, Today(client_, context_), context_.system);
    if (const auto failure = begin())
      return context_.refuse(ExitCode::system, msg::cannot_write, {{"path", path_}, {"why", failure_words(failure)}});
    while (true) {
      if (const auto stopped = edit()) return *stopped;
      const auto text = without_notes(written_);
      const auto result = examine(client_, {path_, text}, context_.today);
      if (is_empty(result.findings)) return abandon();
      if (result.fine) return finish(result.checkin, text);
      if (written_ == shown_ || is_alone()) return give_up(result, text);
      ++reopened_;
      shown_ = with_notes(result, text, context_.language);
      if (const auto failure = context_.system.write_file(path_, shown_))
        return context_.refuse(ExitCode::system, msg::cannot_write, {{"path", path_}, {"why", failure_words(failure)}});
    }
  }

 private:
  /// Where nobody sits at the terminal, a second try is the last: it would go on for ever.
  bool is_alone() const { return reopened_ > 0 && !context_.system.input_is_terminal(); }

  Failure begin() {
    path_ = context_.system.temporary_folder() + "/planner-" + context_.system.random_id(8) + ".toml";
    return context_.system.create_private_file(path_, shown_);
  }

  /// Opens the editor and reads what was written; the exit code when it ends there.
  std::optional<ExitCode> edit() {
    int status = 0;
    const Args args{{"command", command_}};
    if (const auto failure = context_.system.run_editor(command_, path_, status)) {
      context_.refuse(ExitCode::system, msg::editor_failed, {{"command", command_}, {"why", failure_words(failure)}});
      return keep_if_changed(ExitCode::system);
    }
    if (status == status_missing || status == status_forbidden) {
      context_.refuse(ExitCode::system, msg::editor_missing, args);
      return keep_if_changed(ExitCode::system);
    }
    if (status != 0) {
      context_.refuse(ExitCode::yes, msg::editor_ended, {{"status", status}});
      return keep_if_changed(ExitCode::yes);
    }
    const auto failure = context_.system.read_file(path_, written_);
    if (failure.code == ENOENT) return context_.refuse(ExitCode::yes, msg::nothing_recorded);
    if (failure) {
      context_.refuse(ExitCode::system, msg::cannot_read, {{"path", path_}, {"why", failure_words(failure)}});
      return keep(ExitCode::system);
    }
    // An unchanged text with notes is given up, with its errors; an unchanged template was not wanted.
    if (written_ == shown_ && !shown_.starts_with(note_mark)) return abandon();
    return std::nullopt;
  }

  ExitCode keep_if_changed(ExitCode status) {
    std::string text;
    const bool there = !context_.system.read_file(path_, text);
    const bool own_words = there && (text != shown_ || shown_.starts_with(note_mark));
    if (own_words) return keep(status);
    if (there) context_.system.remove_file(path_);
    return status;
  }

  ExitCode abandon() {
    context_.system.remove_file(path_);
    return context_.refuse(ExitCode::yes, msg::editor_unchanged);
  }

  /// The notes go, so that the lines that the findings name are those of the text that stays.
  ExitCode give_up(const Examination& result, const std::string& text) {
    context_.system.write_file(path_, text);
    print_findings(context_, result.findings, result.sources, true);
    return keep(ExitCode::data);
  }

  ExitCode keep(ExitCode status) {
    context_.refuse(status, msg::editor_kept, {{"path", path_}});
    return context_.refuse(status, msg::editor_again,
                           {{"client", shell_word(client_.folder)}, {"path", shell_word(path_)}});
  }

  ExitCode finish(const CheckIn& checkin, const std::string& text) {
    // What was only commented is of no use in the client's folder.
    const auto status = record(context_, client_, {path_, write_checkin(checkin)});
    if (status == ExitCode::done) {
      context_.system.remove_file(path_);
      return status;
    }
    context_.system.write_file(path_, text);
    return keep(status);
  }

  const Context& context_;
  const ClientFiles& client_;
  std::string command_;
  std::string path_, shown_, written_;
  int reopened_ = 0;
};

}  // namespace

std::string with_notes(const Examination& result, std::string_view text, Language language) {
  std::vector<const Finding*> errors;
  for (const auto& finding : result.findings)
    if (finding.severity == Severity::error) errors.push_back(&finding);
  const auto above = static_cast<std::uint32_t>(errors.size()) + 1;
  const auto own_file = result.sources.size() - 1;
  const auto note = [&](const std::string& words) { return std::string(note_mark) + " " + printable(words) + "\n"; };
  std::string notes = note(say(msg::e_note_head, language));
  for (const auto* finding : errors) {
    std::string words = finding->text.in(language);
    if (finding->hint) words += std::string(sentence_separator(language)) + finding->hint->in(language);
    const auto& place = finding->place;
    const bool own = place.file == own_file;
    const Args args{{"file", result.sources[place.file].path},
                    {"line", static_cast<int>(place.line + (own ? above : 0))},
                    {"text", words}};
    if (place.line > 0) words = say(own ? msg::e_note : msg::e_note_other, language, args);
    notes += note(words);
  }
  return notes + std::string(text);
}

std::string without_notes(std::string_view text) {
  while (text.starts_with(note_mark)) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  return std::string(text);
}

ExitCode by_editor(const Context& context, const ClientFiles& client) {
  auto command = editor_command(context.system);
  if (!command) return context.refuse(ExitCode::usage, msg::no_editor);
  return Editing(context, client, std::move(*command)).run();
}

}  // namespace planner
