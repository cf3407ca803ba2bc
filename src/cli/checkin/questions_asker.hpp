// One question at a time: shows it, reads the answer, asks again until it fits. Answers that are known already are
// taken without asking, as far as their keys match; that is how a draft is resumed and how one goes back.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "cli/checkin/drafts.hpp"
#include "planner/base/message.hpp"
#include "planner/cli/command.hpp"

namespace planner {

/// Why the questions ended early: the person left (Ctrl-C, end of input), or wants the one before again.
enum class Halt { none, left, back };

class Asker {
 public:
  /// Takes an answer, or says why not. It may write out what the answer stands for, so that it means the same later.
  using Take = std::function<std::optional<Phrase>(std::string& answer)>;

  /// `keep` is told all answers after each new one.
  Asker(const Context& context, Answers known, std::function<void(const Answers&)> keep);

  /// The head of the questions that follow, and lines under it: shown once one of them is really asked.
  void head(const std::string& line);
  void line(const std::string& line);

  /// False when the questions end early. Enter is the empty answer.
  bool ask(const std::string& key, const std::string& prompt, const Take& take);
  /// The same question until the answer is empty.
  bool ask_all(const std::string& key, const std::string& prompt, const Take& take);
  /// A last question, whose answer is not kept; nothing when the questions end early.
  std::optional<std::string> ask_once(const std::string& prompt);

  Halt halt() const { return halt_; }
  const Answers& answers() const { return answers_; }
  std::size_t columns() const;

 private:
  bool take_known(const std::string& key, const Take& take);
  bool take_typed(const std::string& key, std::string typed, const Take& take);
  std::optional<std::string> read(const std::string& prompt);
  void show_pending();

  const Context& context_;
  Answers known_;
  std::size_t next_known_ = 0;
  std::function<void(const Answers&)> keep_;
  Answers answers_;
  std::string pending_;
  Halt halt_ = Halt::none;
};

}  // namespace planner
