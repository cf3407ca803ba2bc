#include "cli/checkin/drafts.hpp"

#include <cerrno>

#include "cli/state_folder.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::string_view date_key = "date";

std::optional<Answer> parse_answer(std::string_view line) {
  const auto tab = line.find('\t');
  if (tab == std::string_view::npos || tab == 0) return std::nullopt;
  return Answer{std::string(line.substr(0, tab)), std::string(line.substr(tab + 1))};
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

DraftPlace::DraftPlace(System& system, const std::string& engagement_id) : system_(system) {
  if (const auto state = state_folder(system)) path_ = *state + "/drafts/" + engagement_id + ".txt";
}

std::optional<AnswerDraft> DraftPlace::load() {
  std::string text;
  if (!path_ || system_.read_file(*path_, text)) return std::nullopt;
  return read_draft(text);
}

Failure DraftPlace::save(const AnswerDraft& draft) {
  if (!path_) return {ENOENT};
  return save_state(system_, *path_, write_draft(draft));
}

void DraftPlace::discard() {
  if (path_ && system_.kind(*path_) == FileKind::file) system_.remove_file(*path_);
}

}  // namespace planner
