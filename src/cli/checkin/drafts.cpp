#include "cli/checkin/drafts.hpp"

#include <cerrno>

#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::string_view date_key = "date";

std::optional<Answer> parse_answer(std::string_view line) {
  const auto tab = line.find('\t');
  if (tab == std::string_view::npos || tab == 0) return std::nullopt;
  return Answer{std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))};
}

/// Makes a folder and those above it. What is there already is fine.
Failure make_folders(System& system, const std::string& path) {
  if (path.empty() || system.kind(path) == FileKind::folder) return {};
  if (const auto slash = path.find_last_of('/'); slash != std::string::npos && slash > 0)
    if (const auto failure = make_folders(system, path.substr(0, slash))) return failure;
  const auto failure = system.make_private_folder(path);
  return failure.code == EEXIST ? Failure{} : failure;
}

}  // namespace

std::string write_draft(const AnswerDraft& draft) {
  std::string text = std::string(date_key) + "\t" + iso(draft.date) + "\n";
  for (const auto& answer : draft.answers) text += answer.key + "\t" + answer.text + "\n";
  return text;
}

std::optional<AnswerDraft> read_draft(std::string_view text) {
  AnswerDraft draft;
  bool dated = false;
  for (const auto line : split(text, '\n')) {
    const auto answer = parse_answer(line);
    if (!answer) continue;
    if (dated) {
      draft.answers.push_back(*answer);
      continue;
    }
    const auto date = answer->key == date_key ? parse_date(answer->text) : std::nullopt;
    if (!date) return std::nullopt;
    draft.date = *date;
    dated = true;
  }
  return dated ? std::optional(draft) : std::nullopt;
}

std::optional<std::string> state_folder(System& system) {
  // A relative path in the variable is to be ignored, says its specification.
  const auto named = system.environment("XDG_STATE_HOME");
  if (named && named->starts_with('/')) return *named + "/planner";
  const auto home = system.environment("HOME");
  if (home && home->starts_with('/')) return *home + "/.local/state/planner";
  return std::nullopt;
}

DraftPlace::DraftPlace(System& system, const std::string& engagement_id) : system_(system) {
  if (const auto state = state_folder(system)) {
    folder_ = *state + "/drafts";
    path_ = *folder_ + "/" + engagement_id + ".txt";
  }
}

std::optional<AnswerDraft> DraftPlace::load() {
  std::string text;
  if (!path_ || system_.read_file(*path_, text)) return std::nullopt;
  return read_draft(text);
}

Failure DraftPlace::save(const AnswerDraft& draft) {
  if (!path_) return {ENOENT};
  const auto text = write_draft(draft);
  if (system_.kind(*path_) == FileKind::file) return system_.write_file(*path_, text);
  if (const auto failure = make_folders(system_, *folder_)) return failure;
  return system_.create_private_file(*path_, text);
}

void DraftPlace::discard() {
  if (path_ && system_.kind(*path_) == FileKind::file) system_.remove_file(*path_);
}

}  // namespace planner
