#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/cli_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

constexpr std::size_t help_width = 80;

std::string option_words(const OptionSpec& option) {
  std::string words = option.letter ? fmt::format("-{}, ", option.letter) : "    ";
  words += fmt::format("--{}", option.name);
  if (!option.value.empty()) words += fmt::format(" {}", option.value);
  return words;
}

std::string option_text(const OptionSpec& option, Language language) {
  std::string text{option.help.in(language)};
  if (option.choices.empty()) return text;
  std::vector<std::string> names(option.choices.begin(), option.choices.end());
  return text + " [" + join(names, "|") + "]";
}

struct Row {
  std::string left, right;
};

std::string two_columns(const std::vector<Row>& rows) {
  std::size_t left = 0;
  for (const auto& row : rows) left = std::max(left, display_width(row.left));
  left = std::min<std::size_t>(left, 34);
  std::string out;
  for (const auto& row : rows) {
    const auto lines = fold(row.right, help_width - left - 4);
    const bool long_left = display_width(row.left) > left;
    out += "  " + pad_right(row.left, left);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i > 0 || long_left) out += "\n" + std::string(left + 2, ' ');
      out += "  " + lines[i];
    }
    out += '\n';
  }
  return out;
}

std::string options_section(const Message& title, std::span<const OptionSpec> options, Language language) {
  if (options.empty()) return {};
  std::vector<Row> rows;
  for (const auto& option : options) rows.push_back({option_words(option), option_text(option, language)});
  return fmt::format("\n{}\n{}", title.in(language), two_columns(rows));
}

std::string examples_section(std::string_view examples, Language language) {
  std::string out = fmt::format("\n{}\n", msg::examples_title.in(language));
  for (const auto line : split(examples, '\n')) out += fmt::format("  {}\n", line);
  return out;
}

std::string usage_line(const Command& command, Language language) {
  std::string line = fmt::format("{}planner {}", msg::usage_title.in(language), command.name);
  const auto& positional = command.positional;
  const bool several = positional.many && positional.name.find(' ') == std::string_view::npos;
  const auto operand = fmt::format("{}{}", positional.name, several ? "…" : "");
  if (!operand.empty()) line += positional.required ? " " + operand : " [" + operand + "]";
  return line + " [OPTION…]\n";
}

}  // namespace

std::string overview_help(Language language) {
  std::vector<Row> rows;
  for (const auto& command : commands())
    rows.push_back({std::string(command.name), std::string(command.summary.in(language))});
  return fmt::format("planner: {}\n\n{}planner COMMAND [OPTION…]\n", msg::tagline.in(language),
                     msg::usage_title.in(language)) +
         examples_section(msg::help_examples.in(language), language) +
         fmt::format("\n{}\n{}", msg::commands_title.in(language), two_columns(rows)) +
         options_section(msg::common_title, common_options(), language) +
         fmt::format("\n{}\n", msg::more_help.in(language));
}

std::string command_help(const Command& command, Language language) {
  return usage_line(command, language) + "\n" + std::string(command.summary.in(language)) + "\n" +
         examples_section(command.examples.in(language), language) +
         options_section(msg::options_title, command.options, language) +
         options_section(msg::common_title, common_options(), language);
}

std::string version_text(Language language) {
  return say(msg::version_line, language, {{"version", PLANNER_VERSION}}) + "\n";
}

}  // namespace planner
