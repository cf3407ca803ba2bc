#include "planner/base/message.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace planner {
namespace {

/// For people, so with a minus as wide as a plus.
std::string with_wide_minus(std::string number) {
  if (number.starts_with('-')) number.replace(0, 1, "−");
  return number;
}

std::string number_text(double value) {
  const double rounded = std::round(value * 10) / 10 + 0.0;  // never −0
  const bool is_whole = rounded == std::floor(rounded);
  return with_wide_minus(is_whole ? fmt::format("{:.0f}", rounded) : fmt::format("{:.1f}", rounded));
}

struct Writer {
  Language language;
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return with_wide_minus(fmt::to_string(number)); }
  std::string operator()(double number) const { return number_text(number); }
  std::string operator()(Date date) const { return long_date(date, language); }
  std::string operator()(const Words& words) const { return words.in(language); }
};

bool is_one(const Filling& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole == 1;
  if (const auto* number = std::get_if<double>(&value)) return *number == 1.0;
  return false;
}

/// The text for one placeholder, `body` being what stands between its braces.
std::string replacement(std::string_view body, const Args& args, Language language) {
  const auto bar = body.find('|');
  const auto name = body.substr(0, bar);
  const auto found = std::ranges::find_if(args, [&](const Arg& arg) { return arg.name == name; });
  if (found == args.end()) return fmt::format("{{{}}}", body);
  if (bar == std::string_view::npos) return std::visit(Writer{language}, found->value);
  const auto forms = body.substr(bar + 1);
  const auto second = forms.find('|');
  if (second == std::string_view::npos) return std::string(forms);
  return std::string(is_one(found->value) ? forms.substr(0, second) : forms.substr(second + 1));
}

}  // namespace

std::string fill(std::string_view text, const Args& args, Language language) {
  std::string out;
  while (!text.empty()) {
    const auto open = text.find('{');
    out += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = text.find('}', open);
    if (close == std::string_view::npos) return out += text.substr(open);
    out += replacement(text.substr(open + 1, close - open - 1), args, language);
    text.remove_prefix(close + 1);
  }
  return out;
}

std::string say(const Message& message, Language language, const Args& args) {
  return fill(message.in(language), args, language);
}

}  // namespace planner
