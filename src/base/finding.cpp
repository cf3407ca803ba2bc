#include "planner/base/finding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "finding_messages.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

/// Longest part of a line that is shown; a longer line shows its surroundings of the caret.
constexpr std::size_t excerpt_code_points = 120;
/// Columns of a text that repeats what a file says.
constexpr std::size_t text_columns = 1000;

std::string shown(const Phrase& phrase, Language language) {
  return truncate(printable(phrase.in(language)), text_columns);
}

std::size_t bytes_of_code_points(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (at < text.size() && count > 0) {
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    --count;
  }
  return at;
}

/// The line and the caret below it, each behind the gutter.
std::string excerpt(std::string_view line, std::uint32_t column) {
  const std::size_t before = column > 0 ? column - 1 : 0;
  const std::size_t skipped = before > excerpt_code_points / 2 ? before - excerpt_code_points / 2 : 0;
  line.remove_prefix(bytes_of_code_points(line, skipped));
  const auto shown = line.substr(0, bytes_of_code_points(line, excerpt_code_points));
  const auto indent = display_width(printable(shown.substr(0, bytes_of_code_points(shown, before - skipped))));
  return fmt::format("    {}\n    {}^\n", printable(shown), std::string(indent, ' '));
}

}  // namespace

std::string_view line_of(std::string_view text, std::uint32_t line) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  for (std::uint32_t at = 1; at < line; ++at) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

std::string_view severity_name(Severity severity) { return severity == Severity::error ? "error" : "advice"; }

bool has_error(const Findings& findings) {
  return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::error; });
}

void sort_findings(Findings& findings) {
  const auto key = [](const Finding& f) { return std::tuple(f.place, f.severity, f.code); };
  std::ranges::stable_sort(findings, [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
  const auto same = [&](const Finding& a, const Finding& b) {
    return key(a) == key(b) && a.text.in(Language::en) == b.text.in(Language::en);
  };
  findings.erase(std::ranges::unique(findings, same).begin(), findings.end());
}

std::string print_finding(const Finding& finding, const Sources& sources, Language language) {
  const bool known = finding.place.file < sources.size();
  std::string out = known ? printable(sources[finding.place.file].path) : std::string{};
  if (finding.place.line > 0) out += fmt::format(":{}:{}", finding.place.line, finding.place.column);
  const auto& severity = finding.severity == Severity::error ? msg::error_word : msg::advice_word;
  if (!out.empty()) out += ": ";
  out += fmt::format("{}: {} [{}]\n", severity.in(language), shown(finding.text, language), finding.code);
  if (known && finding.place.line > 0)
    out += excerpt(line_of(sources[finding.place.file].text, finding.place.line), finding.place.column);
  if (finding.hint) out += fmt::format("    {}{}\n", msg::hint_word.in(language), shown(*finding.hint, language));
  return out;
}

}  // namespace planner
