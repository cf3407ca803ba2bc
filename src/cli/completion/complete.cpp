#include "cli/completion/complete.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "cli/cli_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

const Command* command_called(std::string_view name) {
  for (const auto& command : commands())
    if (command.name == name) return &command;
  return nullptr;
}

/// The command line up to the word that is being typed.
struct Line {
  const Command* command = nullptr;
  bool asks_help = false;               ///< `help` stands where the command does
  std::vector<std::string> operands;    ///< the command's words that are no options
  std::vector<std::string> options;     ///< names given
  const OptionSpec* pending = nullptr;  ///< the option whose value comes next
};

bool is_option(std::string_view word) { return word.size() > 1 && word.starts_with('-'); }

const OptionSpec* option_called(const Command* command, std::string_view word) {
  const auto fits = [&](const OptionSpec& spec) {
    return word == "--" + std::string(spec.name) || (spec.letter && word == std::string{'-', spec.letter});
  };
  if (command)
    for (const auto& spec : command->options)
      if (fits(spec)) return &spec;
  for (const auto& spec : common_options())
    if (fits(spec)) return &spec;
  return nullptr;
}

void take_word(Line& line, const std::string& word) {
  if (line.pending) {
    line.pending = nullptr;
  } else if (is_option(word)) {
    const auto* spec = option_called(line.command, word.substr(0, word.find('=')));
    if (!spec) return;
    line.options.emplace_back(spec->name);
    if (!spec->value.empty() && word.find('=') == std::string::npos) line.pending = spec;
  } else if (line.command) {
    line.operands.push_back(word);
  } else if (word == "help" || !line.asks_help) {
    line.asks_help = word == "help";
    line.command = command_called(word);
  }
}

void add(Completion& completion, std::string word, std::string_view about, std::string_view typed) {
  if (word.starts_with(typed)) completion.candidates.push_back({std::move(word), std::string(about)});
}

Completion complete_command(const Line& line, std::string_view typed, Language language) {
  Completion completion;
  for (const auto& command : commands())
    add(completion, std::string(command.name), command.summary.in(language), typed);
  if (!line.asks_help) add(completion, "help", msg::opt_help.in(language), typed);
  return completion;
}

Completion complete_option(const Line& line, std::string_view typed, Language language) {
  Completion completion;
  const auto offer = [&](std::span<const OptionSpec> specs) {
    for (const auto& spec : specs) {
      const bool given = std::ranges::find(line.options, spec.name) != line.options.end();
      if (!given || spec.repeatable) add(completion, "--" + std::string(spec.name), spec.help.in(language), typed);
    }
  };
  if (line.command) offer(line.command->options);
  offer(common_options());
  return completion;
}

/// The value of an option or operand: one of its few words, or what its name says.
Completion complete_words(std::span<const std::string_view> choices, std::string_view name, std::string_view typed,
                          const std::vector<std::string>& words, const Context& context) {
  if (choices.empty()) return complete_value(name, typed, words, context);
  Completion completion;
  for (const auto choice : choices) add(completion, std::string(choice), {}, typed);
  return completion;
}

/// What help calls the operand after so many others: the words of "SHEET [USE_CASE] [ENGAGEMENT]" in turn, and of
/// each of the ways in "check FILE | use-cases".
std::string operand_name(const Positional& positional, std::size_t index) {
  std::string text{positional.name}, found;
  std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
  for (const auto way : split(text, '|')) {
    const auto names = split(trim(way), ' ');
    const bool endless = positional.many && names.size() == 1 && trim(way) == text;
    if (index < names.size() || endless) found += (found.empty() ? "" : "|") + std::string(names[endless ? 0 : index]);
  }
  return found;
}

/// --name=value, as far as it is typed.
Completion complete_joined(const Line& line, const std::string& typed, const std::vector<std::string>& words,
                           const Context& context) {
  const auto equals = typed.find('=');
  const auto* spec = option_called(line.command, typed.substr(0, equals));
  if (!spec || spec->value.empty()) return {};
  auto completion = complete_words(spec->choices, spec->value, typed.substr(equals + 1), words, context);
  for (auto& candidate : completion.candidates) candidate.word.insert(0, typed, 0, equals + 1);
  return completion;
}

}  // namespace

Completion complete(const std::vector<std::string>& words, const Context& context) {
  if (words.empty()) return {};
  Line line;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) take_word(line, words[i]);
  const auto& typed = words.back();
  if (line.pending) return complete_words(line.pending->choices, line.pending->value, typed, line.operands, context);
  if (typed.starts_with("--") && typed.find('=') != std::string::npos)
    return complete_joined(line, typed, line.operands, context);
  if (typed.starts_with('-')) return complete_option(line, typed, context.language);
  if (!line.command) return complete_command(line, typed, context.language);
  const auto index = line.operands.size();
  const auto choices = index == 0 ? line.command->positional.choices : std::span<const std::string_view>{};
  return complete_words(choices, operand_name(line.command->positional, index), typed, line.operands, context);
}

std::string completion_text(const Completion& completion) {
  static constexpr std::array<std::string_view, 4> names{"words", "open", "files", "folders"};
  std::string text{names[static_cast<std::size_t>(completion.follow)]};
  text += '\n';
  for (const auto& candidate : completion.candidates)
    text += printable(candidate.word) + "\t" + printable(candidate.about) + "\n";
  return text;
}

}  // namespace planner
