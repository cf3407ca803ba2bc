// One payload for a Slack incoming webhook with all letters: {"text": …}, in Slack's own marks.
#include <algorithm>

#include "planner/base/text.hpp"
#include "render/characters.hpp"
#include "render/formats.hpp"
#include "render/letterhead.hpp"

namespace planner {
namespace {

/// The three characters that Slack asks to be escaped; all else it shows as it is.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else
      out += c;
  }
  return out;
}

/// Whether it has the shape of a Slack member's id, such as U04MINATO1; another service's id calls nobody here.
bool is_member(std::string_view mention) {
  constexpr std::size_t shortest = 7;
  return mention.size() >= shortest && (mention.front() == 'U' || mention.front() == 'W') &&
         std::ranges::all_of(mention, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

std::string called(const Letter::Person& person, bool calls) {
  const auto name = escaped(person.name);
  return calls && is_member(person.mention) ? "<@" + person.mention + "> " + name : name;
}

std::string people(std::string_view title, const std::string& company, const std::vector<Letter::Person>& list,
                   bool calls, Language language) {
  std::vector<std::string> parts;
  for (const auto& person : list) parts.push_back(called(person, calls));
  const auto first = escaped(title) + std::string(colon(language));
  return first + (company.empty() ? "" : escaped(company) + (language == Language::ja ? " " : ", ")) +
         join(parts, list_separator(language)) + "\n";
}

/// Stars would end the bold.
std::string bold(std::string_view text) {
  std::string out = escaped(text);
  std::erase(out, '*');
  return "*" + out + "*\n";
}

std::string letter_text(const Letter& letter) {
  const bool calls = letter.note.empty();
  std::string out = calls ? std::string() : "_" + escaped(letter.note) + "_\n";
  out += bold(letter.subject);
  if (!letter.to.empty()) out += people(letter.to_title, letter.company, letter.to, calls, letter.language);
  if (!letter.cc.empty()) out += people(letter.cc_title, {}, letter.cc, calls, letter.language);
  if (!letter.when.empty()) out += escaped(letter.when) + "\n";
  for (const auto& line : letter.lines) out += escaped(line) + "\n";
  return out;
}

}  // namespace

std::string render_slack(const Document& document, const View& view) {
  if (document.letters.empty()) return {};  // a payload without words is refused
  std::string text;
  for (const auto& letter : document.letters)
    text += (text.empty() ? "" : "\n" + repeated("─", 20) + "\n") + letter_text(letter);
  Document payload;
  payload.facts.add("text", std::string(trim(text)));
  return render_json(payload, view);
}

}  // namespace planner
