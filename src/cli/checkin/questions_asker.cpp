#include "cli/checkin/questions_asker.hpp"

#include <algorithm>

#include "cli/checkin/human_input.hpp"
#include "cli/checkin/questions_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::size_t usual_columns = 80;
/// Narrower terminals break the lines themselves.
constexpr std::size_t fewest_columns = 60;

}  // namespace

Asker::Asker(const Context& context, Answers known, std::function<void(const Answers&)> keep)
    : context_(context), known_(std::move(known)), keep_(std::move(keep)) {}

std::size_t Asker::columns() const {
  const auto columns = context_.system.terminal_width();
  return columns == 0 ? usual_columns : std::max(columns, fewest_columns);
}

void Asker::head(const std::string& text) {
  pending_ = "\n";
  line(text);
}

void Asker::line(const std::string& text) { pending_ += printable(text) + "\n"; }

void Asker::show_pending() {
  context_.system.print(pending_);
  pending_.clear();
}

bool Asker::take_known(const std::string& key, const Take& take) {
  if (next_known_ >= known_.size()) return false;
  std::string answer = known_[next_known_].text;
  if (known_[next_known_].key != key || take(answer)) {
    // From here on the draft speaks of something else: ask.
    next_known_ = known_.size();
    return false;
  }
  ++next_known_;
  answers_.push_back({key, answer});
  return true;
}

std::optional<std::string> Asker::read(const std::string& prompt) {
  show_pending();
  context_.system.print(printable(prompt) + " > ");
  const auto line = context_.system.read_line();
  if (!line) {
    halt_ = Halt::left;
    return std::nullopt;
  }
  std::string typed{trim(*line)};
  if (half_width(typed) != "<") return typed;
  halt_ = Halt::back;
  return std::nullopt;
}

bool Asker::take_typed(const std::string& key, std::string typed, const Take& take) {
  if (const auto objection = take(typed)) {
    context_.system.print("  ! " + printable(objection->in(context_.language)) + "\n");
    return false;
  }
  answers_.push_back({key, typed});
  keep_(answers_);
  return true;
}

bool Asker::ask(const std::string& key, const std::string& prompt, const Take& take) {
  if (halt_ != Halt::none) return false;
  if (take_known(key, take)) return true;
  while (const auto typed = read(prompt))
    if (take_typed(key, *typed, take)) return true;
  return false;
}

bool Asker::ask_all(const std::string& key, const std::string& prompt, const Take& take) {
  while (ask(key, prompt, take))
    if (answers_.back().text.empty()) return true;
  return false;
}

std::optional<std::string> Asker::ask_once(const std::string& prompt) {
  if (halt_ != Halt::none) return std::nullopt;
  return read(prompt);
}

}  // namespace planner
