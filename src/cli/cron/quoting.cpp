#include "cli/cron/quoting.hpp"

#include <algorithm>

namespace planner {
namespace {

/// Means itself to every reader, wherever it stands.
bool is_plain(char c) {
  constexpr std::string_view marks = "/._-+,@=:";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         marks.find(c) != std::string_view::npos;
}

bool all_plain(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_plain); }

}  // namespace

std::string crontab_word(std::string_view text) {
  if (all_plain(text)) return std::string(text);
  std::string word = "'";
  for (const char c : text) switch (c) {
      case '\'':
        word += R"sh('\'')sh";
        break;
      case '%':
        word += R"sh('"$(printf '\045')"')sh";
        break;
      default:
        word += c;
    }
  return word + "'";
}

std::string systemd_word(std::string_view text) {
  if (all_plain(text)) return std::string(text);
  std::string word = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') word += '\\';
    if (c == '%' || c == '$') word += c;
    word += c;
  }
  return word + "\"";
}

}  // namespace planner
