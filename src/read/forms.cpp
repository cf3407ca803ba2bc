#include "forms.hpp"

#include <algorithm>
#include <array>

#include "planner/base/text.hpp"
#include "read_messages.hpp"

namespace planner {
namespace {

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// Letters, digits and these marks, at least one of them.
bool is_made_of(std::string_view text, std::string_view marks) {
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return is_letter_or_digit(c) || marks.find(c) != std::string_view::npos;
  });
}

bool is_anything(std::string_view) { return true; }

bool is_id(std::string_view text) {
  constexpr std::size_t longest = 64;
  return text.size() <= longest && is_made_of(text, "_-");
}

bool is_color(std::string_view text) {
  return text.size() == 7 && text.front() == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

/// Area/City, as the time zone database names them, or UTC.
bool is_timezone(std::string_view text) {
  if (text == "UTC") return true;
  const auto parts = split(text, '/');
  return (parts.size() == 2 || parts.size() == 3) &&
         std::ranges::all_of(parts, [](std::string_view part) { return is_made_of(part, "_+-"); });
}

bool is_holidays(std::string_view text) { return text == "jp" || case_folded(text).ends_with(".ics"); }

/// The rest of an address only its server knows.
bool is_email(std::string_view text) { return text.find('@') != std::string_view::npos; }

// In the order of Form.
constexpr std::array<FormRule, 6> rules{{
    {"", is_anything, "\\S", msg::empty_text, {}},
    {"bad-id", is_id, "^[A-Za-z0-9_-]{1,64}$", msg::bad_id, {}},
    {"bad-color", is_color, "^#[0-9A-Fa-f]{6}$", msg::bad_color, {}},
    {"bad-timezone", is_timezone, "^(UTC|[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){1,2})$", msg::bad_timezone,
     msg::timezone_hint},
    {"bad-holidays", is_holidays, "^jp$|\\.[Ii][Cc][Ss]$", msg::bad_holidays, msg::holidays_hint},
    {"bad-email", is_email, "@", msg::bad_email, {}},
}};

}  // namespace

const FormRule& rule_of(Form form) { return rules[static_cast<std::size_t>(form)]; }

}  // namespace planner
