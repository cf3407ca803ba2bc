#include "syntax_errors.hpp"

#include <array>

#include "syntax_messages.hpp"

namespace planner {
namespace {

/// A kind of error: part of the scope that was being parsed, part of what was wrong, and how we say it.
struct ErrorKind {
  std::string_view scope, what;
  Message text;
};

// The first that fits counts.
constexpr std::array kinds{
    ErrorKind{"", "utf-8", msg::syntax_not_utf8},
    ErrorKind{"", "surrogates", msg::syntax_not_utf8},
    ErrorKind{"string", "control character", msg::syntax_text_line},
    ErrorKind{"", "control character", msg::syntax_control},
    ErrorKind{"", "line breaks in TOML", msg::syntax_control},
    ErrorKind{"", "nested value depth", msg::syntax_deep},
    ErrorKind{"string", "escape sequence", msg::syntax_escape},
    ErrorKind{"string", "backslashes", msg::syntax_escape},
    ErrorKind{"unicode scalar", "", msg::syntax_escape},
    ErrorKind{"", "redefine", msg::syntax_twice},
    ErrorKind{"", "cannot insert", msg::syntax_twice},
    ErrorKind{"string", "end-of-file", msg::syntax_open_text},
    ErrorKind{"array", "end-of-file", msg::syntax_open_list},
    ErrorKind{"inline table", "end-of-file", msg::syntax_open_inline},
    ErrorKind{"table header", "end-of-file", msg::syntax_open_header},
    ErrorKind{"table header", "expected ']'", msg::syntax_open_header},
    ErrorKind{"table header", "expected a comment", msg::syntax_surplus},
    ErrorKind{"table header", "", msg::syntax_header},
    ErrorKind{"array", "saw comma", msg::syntax_list_surplus_comma},
    ErrorKind{"array", "expected comma", msg::syntax_list_comma},
    ErrorKind{"inline table", "saw '\\n'", msg::syntax_open_inline},
    ErrorKind{"inline table", "saw comma", msg::syntax_inline_surplus_comma},
    ErrorKind{"inline table", "dangling comma", msg::syntax_inline_surplus_comma},
    ErrorKind{"inline table", "expected comma", msg::syntax_inline_comma},
    ErrorKind{"inline table", "expected key", msg::syntax_key},
    ErrorKind{"", "expected '='", msg::syntax_equals},
    ErrorKind{"", "expected value, saw", msg::syntax_no_value},
    ErrorKind{"", "bare key", msg::syntax_key},
    ErrorKind{"key", "multi-line", msg::syntax_key},
    ErrorKind{"", "expected keys, tables", msg::syntax_key},
    ErrorKind{"", "expected a comment or whitespace", msg::syntax_surplus},
    ErrorKind{"boolean", "", msg::syntax_flag},
    ErrorKind{"date", "", msg::syntax_date},
    ErrorKind{"time", "", msg::syntax_date},
    ErrorKind{"integer", "not representable", msg::syntax_number_large},
    ErrorKind{"integer", "", msg::syntax_number},
    ErrorKind{"floating-point", "", msg::syntax_number},
    ErrorKind{"", "numeric value", msg::syntax_number},
    ErrorKind{"", "underscores", msg::syntax_value},
    ErrorKind{"", "could not determine value type", msg::syntax_value},
    ErrorKind{"", "value-terminator", msg::syntax_value},
    ErrorKind{"", "end-of-file", msg::syntax_end},
};

/// What stands in the first pair of quotes.
std::string_view quoted(std::string_view text) {
  const auto from = text.find('\'');
  if (from == std::string_view::npos) return {};
  return text.substr(from + 1, text.find('\'', from + 1) - from - 1);
}

}  // namespace

Phrase syntax_phrase(std::string_view description) {
  // Without the colon the library speaks of no scope, as of bytes that are no UTF-8.
  const auto colon = description.find(": ");
  const auto scope = colon == std::string_view::npos ? std::string_view{} : description.substr(0, colon);
  const auto what = colon == std::string_view::npos ? description : description.substr(colon + 2);
  for (const auto& kind : kinds) {
    if (scope.find(kind.scope) == std::string_view::npos || what.find(kind.what) == std::string_view::npos) continue;
    if (kind.text.ja != msg::syntax_twice.ja) return {kind.text, {}};
    const auto name = quoted(what);
    return name.empty() ? Phrase{msg::syntax_twice_nameless, {}} : Phrase{msg::syntax_twice, {{"name", name}}};
  }
  return {msg::syntax, {}};
}

}  // namespace planner
