// Commands: what each is called, which options it takes, what it needs and what runs it. Parsing, help, completion
// and the manual page all come from the table of them.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/base/finding.hpp"
#include "planner/base/language.hpp"
#include "planner/base/message.hpp"
#include "planner/cli/system.hpp"

namespace planner {

enum class ExitCode { done = 0, yes = 1, usage = 2, data = 3, system = 4 };

struct OptionSpec {
  std::string_view name;   ///< long name without dashes
  char letter = 0;         ///< short name, if any
  std::string_view value;  ///< what its value is called in help; empty for a switch
  Message help;
  bool repeatable = false;
  std::span<const std::string_view> choices{};  ///< the only values it takes, if there are few
};

struct Positional {
  std::string_view name;  ///< as help shows it; empty: none
  bool required = false;
  bool many = false;
  std::span<const std::string_view> choices{};  ///< the only words it may be, if there are few
};

/// What was given on the command line.
class Arguments {
 public:
  bool has(std::string_view option) const { return values_.contains(std::string(option)); }
  std::optional<std::string> value(std::string_view option) const;
  std::vector<std::string> values(std::string_view option) const;
  const std::vector<std::string>& positionals() const { return positionals_; }

  void add(std::string_view option, std::string value) { values_[std::string(option)].push_back(std::move(value)); }
  void add_positional(std::string value) { positionals_.push_back(std::move(value)); }

 private:
  std::map<std::string, std::vector<std::string>> values_;
  std::vector<std::string> positionals_;
};

/// What a command has in hand when it runs.
struct Context {
  System& system;
  const Arguments& arguments;
  Language language;  ///< the program's words
  bool language_given = false;
  Date today;

  /// The language of a document about an engagement.
  Language document_language(std::optional<Language> engagement) const {
    return language_given ? language : engagement.value_or(language);
  }
  /// Says on standard error what cannot be done, and gives back the status.
  ExitCode refuse(ExitCode code, const Message& message, const Args& args = {}) const;
};

/// A line that says what cannot be done.
std::string refusal(const Message& message, const Args& args, Language language);

struct Command {
  std::string_view name;
  Message summary;
  Positional positional;
  std::span<const OptionSpec> options;
  Message examples;  ///< lines to try
  ExitCode (*run)(Context& context);
};

/// In the order of help and README.
std::span<const Command> commands();

/// Options that every command takes.
std::span<const OptionSpec> common_options();

}  // namespace planner
