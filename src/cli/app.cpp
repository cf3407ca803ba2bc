// The only file that includes the command-line library. It parses; help and messages are our own, in both languages.
#include "cli/app.hpp"

#include <CLI/CLI.hpp>
#include <list>

#include "cli/cli_messages.hpp"
#include "cli/commands.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Where the library puts the values of one option.
struct Slot {
  const OptionSpec* spec = nullptr;
  CLI::Option* option = nullptr;
  std::vector<std::string> values;
};

struct Parser {
  const Command* command = nullptr;
  CLI::App* app = nullptr;
  std::list<Slot> slots;
  std::vector<std::string> positionals;
};

std::string flags_of(const OptionSpec& spec) {
  std::string flags = spec.letter ? std::string("-") + spec.letter + "," : std::string{};
  return flags + "--" + std::string(spec.name);
}

void add_options(Parser& parser, std::span<const OptionSpec> specs) {
  for (const auto& spec : specs) {
    auto& slot = parser.slots.emplace_back();
    slot.spec = &spec;
    if (spec.value.empty()) {
      slot.option = parser.app->add_flag(flags_of(spec));
      continue;
    }
    slot.option = parser.app->add_option(flags_of(spec), slot.values);
    slot.option->type_size(1)->expected(1)->allow_extra_args(false);
    slot.option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
}

void fill_app(Parser& parser) {
  parser.app->set_help_flag();
  add_options(parser, common_options());
  add_options(parser, parser.command->options);
  if (!parser.command->positional.name.empty()) {
    constexpr int any_number = 100000;
    parser.app->add_option("operands", parser.positionals)->expected(0, any_number);
  }
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const auto& command : commands()) names.push_back(command.name);
  return names;
}

Phrase near_or(std::string_view word, const std::vector<std::string_view>& known, const Message& otherwise) {
  const auto near = nearest(word, known);
  if (near.empty()) return {otherwise, {}};
  return {msg::meant, {{"name", near}}};
}

void explain_extra(Request& request, const Parser& parser, const std::string& word) {
  if (!word.starts_with('-')) {
    request.error = Phrase{msg::surplus_word, {{"word", word}}};
    request.hint = Phrase{msg::see_help, {{"command", parser.command->name}}};
    return;
  }
  std::vector<std::string> names;
  for (const auto& slot : parser.slots) names.push_back("--" + std::string(slot.spec->name));
  request.error = Phrase{msg::unknown_option, {{"word", word}}};
  const auto near = nearest(word, {names.begin(), names.end()});
  request.hint =
      near.empty() ? Phrase{msg::see_help, {{"command", parser.command->name}}} : Phrase{msg::meant, {{"name", near}}};
}

void check_positional(Request& request, const Parser& parser) {
  const auto& choices = parser.command->positional.choices;
  if (choices.empty() || parser.positionals.empty()) return;
  const auto& word = parser.positionals.front();
  if (std::ranges::find(choices, word) != choices.end()) return;
  request.error = Phrase{msg::bad_word, {{"command", parser.command->name}, {"word", word}}};
  const auto near = nearest(word, {choices.begin(), choices.end()});
  const std::vector<std::string> known(choices.begin(), choices.end());
  request.hint =
      near.empty() ? Phrase{msg::choices, {{"names", join(known, ", ")}}} : Phrase{msg::meant, {{"name", near}}};
}

void check_choices(Request& request, const Slot& slot) {
  for (const auto& value : slot.values) {
    const auto& choices = slot.spec->choices;
    if (choices.empty() || std::ranges::find(choices, value) != choices.end()) continue;
    request.error = Phrase{msg::bad_choice, {{"option", slot.spec->name}, {"value", value}}};
    std::vector<std::string> known(choices.begin(), choices.end());
    request.hint = Phrase{msg::choices, {{"names", join(known, ", ")}}};
  }
}

void take_values(Request& request, const Parser& parser) {
  for (const auto& slot : parser.slots) {
    if (slot.spec->value.empty()) {
      if (slot.option->count() > 0) request.arguments.add(slot.spec->name, {});
      continue;
    }
    check_choices(request, slot);
    for (const auto& value : slot.values) request.arguments.add(slot.spec->name, value);
  }
  for (const auto& word : parser.positionals) request.arguments.add_positional(word);
  if (!parser.command->positional.many && parser.positionals.size() > 1) {
    request.error = Phrase{msg::surplus_word, {{"word", parser.positionals[1]}}};
    request.hint = Phrase{msg::see_help, {{"command", parser.command->name}}};
  }
  check_positional(request, parser);
  if (parser.command->positional.required && parser.positionals.empty()) {
    request.error = Phrase{msg::missing_word, {{"name", split(parser.command->positional.name, ' ').front()}}};
    request.hint = Phrase{msg::see_help, {{"command", parser.command->name}}};
  }
}

const Command* find_command(std::string_view name) {
  for (const auto& command : commands())
    if (command.name == name) return &command;
  return nullptr;
}

Request parse_for(const Command& command, std::vector<std::string> words) {
  Request request;
  request.command = &command;
  CLI::App app;
  Parser parser{&command, &app, {}, {}};
  fill_app(parser);
  app.allow_extras();
  try {
    std::reverse(words.begin(), words.end());
    app.parse(words);
    take_values(request, parser);
    if (const auto extra = app.remaining(); !extra.empty()) explain_extra(request, parser, extra.front());
  } catch (const CLI::ParseError&) {
    // All that is left to go wrong here is an option without its value.
    request.error = Phrase{msg::option_wants_value, {}};
    request.hint = Phrase{msg::see_help, {{"command", command.name}}};
  }
  request.help = request.arguments.has("help");
  request.version = request.arguments.has("version");
  return request;
}

/// The options that may stand before the command: moved behind it.
std::size_t leading_options(const std::vector<std::string>& words) {
  std::size_t at = 0;
  while (at < words.size() && words[at].starts_with('-') && words[at] != "-") {
    const bool joined = words[at].find('=') != std::string::npos;
    const auto found = std::ranges::find_if(common_options(), [&](const OptionSpec& spec) {
      return words[at] == "--" + std::string(spec.name) || (spec.letter && words[at] == std::string("-") + spec.letter);
    });
    const bool takes_value = found != common_options().end() && !found->value.empty() && !joined;
    at += takes_value ? 2 : 1;
  }
  return std::min(at, words.size());
}

}  // namespace

Request parse_arguments(const std::vector<std::string>& words) {
  if (!words.empty() && words.front() == completion_helper.name) {
    Request request;
    request.command = &completion_helper;
    for (std::size_t i = 1; i < words.size(); ++i) request.arguments.add_positional(words[i]);
    return request;
  }
  const auto before = leading_options(words);
  std::vector<std::string> rest(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(before));
  if (before == words.size()) {
    static const Command none{"", msg::no_command, {}, {}, msg::no_command, nullptr};
    Request request = parse_for(none, rest);
    request.command = nullptr;
    return request;
  }
  if (words[before] == "help") {
    Request request;
    request.help = true;
    if (before + 1 < words.size()) request.command = find_command(words[before + 1]);
    return request;
  }
  if (const auto* command = find_command(words[before])) {
    rest.insert(rest.end(), words.begin() + static_cast<std::ptrdiff_t>(before) + 1, words.end());
    return parse_for(*command, rest);
  }
  Request request;
  request.error = Phrase{msg::unknown_command, {{"word", words[before]}}};
  request.hint = near_or(words[before], command_names(), msg::see_all_help);
  return request;
}

}  // namespace planner
