#include "cli/numbers.hpp"

#include <charconv>

#include "cli/cli_messages.hpp"

namespace planner {

std::optional<int> parse_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool number_option(const Context& context, std::string_view option, int least, int most, std::optional<int>& into) {
  const auto given = context.arguments.value(option);
  if (!given) return true;
  into = parse_number(*given);
  if (into && *into >= least && *into <= most) return true;
  context.refuse(ExitCode::usage, msg::bad_number_option,
                 {{"option", option}, {"least", least}, {"most", most}, {"value", *given}});
  return false;
}

bool date_option(const Context& context, std::string_view option, std::optional<Date>& into) {
  const auto given = context.arguments.value(option);
  if (!given) return true;
  into = parse_date(*given);
  if (into) return true;
  context.refuse(ExitCode::usage, msg::bad_date_option, {{"option", option}, {"value", *given}});
  return false;
}

}  // namespace planner
