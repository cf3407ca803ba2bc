// Messages: a text in every language, with named places to fill. A Message whose languages differ in their
// placeholders, or lack a text, does not compile. The catalogue is the *_messages.hpp headers beside their users.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "planner/base/language.hpp"

namespace planner {

namespace detail {

/// The name of the placeholder that begins at text[at] == '{': up to '}' or the first '|'.
constexpr std::string_view placeholder_name(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && text[end] != '}' && text[end] != '|') ++end;
  return text.substr(at + 1, end - at - 1);
}

constexpr bool names_placeholder(std::string_view text, std::string_view name) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '{' && placeholder_name(text, i) == name) return true;
  return false;
}

/// Every placeholder of `a` stands in `b` too.
constexpr bool placeholders_within(std::string_view a, std::string_view b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] == '{' && !names_placeholder(b, placeholder_name(a, i))) return false;
  return true;
}

/// Every brace closes before another opens.
constexpr bool braces_match(std::string_view text) {
  bool open = false;
  for (const char c : text) {
    if ((c == '{' && open) || (c == '}' && !open)) return false;
    if (c == '{' || c == '}') open = c == '{';
  }
  return !open;
}

}  // namespace detail

/// `{name}` is replaced by the argument of that name; `{name|one|many}` by one or the other text as the number is 1
/// or not.
struct Message {
  std::string_view ja;
  std::string_view en;

  consteval Message(const char* japanese, const char* english) : ja(japanese), en(english) {
    if (ja.empty() || en.empty()) throw "a language is missing";
    if (!detail::placeholders_within(ja, en) || !detail::placeholders_within(en, ja)) throw "placeholders differ";
    if (!detail::braces_match(ja) || !detail::braces_match(en)) throw "braces differ";
  }
  std::string_view in(Language language) const { return language == Language::ja ? ja : en; }
};

/// What a placeholder is filled with: a text, a number, a date, or words that differ by language.
using Filling = std::variant<std::string, std::int64_t, double, Date, Words>;

struct Arg {
  std::string name;
  Filling value;
  Arg(std::string_view n, std::string v) : name(n), value(std::move(v)) {}
  Arg(std::string_view n, std::string_view v) : name(n), value(std::string(v)) {}
  Arg(std::string_view n, const char* v) : name(n), value(std::string(v)) {}
  Arg(std::string_view n, int v) : name(n), value(std::int64_t{v}) {}
  Arg(std::string_view n, std::size_t v) : name(n), value(static_cast<std::int64_t>(v)) {}
  Arg(std::string_view n, double v) : name(n), value(v) {}
  Arg(std::string_view n, Date v) : name(n), value(v) {}
  Arg(std::string_view n, Words v) : name(n), value(std::move(v)) {}
  Arg(std::string_view n, const Message& v) : name(n), value(Words{std::string(v.ja), std::string(v.en)}) {}
};
using Args = std::vector<Arg>;

/// Fills a text's placeholders; one without an argument stays as it is. Numbers are written as short as they are
/// exact to one decimal, dates in the long form of the language.
std::string fill(std::string_view text, const Args& args, Language language);

std::string say(const Message& message, Language language, const Args& args = {});

/// A message with its arguments, to be said later in whichever language its reader wants.
struct Phrase {
  Message message;
  Args args;
  std::string in(Language language) const { return say(message, language, args); }
};

}  // namespace planner
