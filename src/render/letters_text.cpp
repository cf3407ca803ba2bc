// Letters one after the other: the subject, whom it goes to, its words. Lines are never folded, so that they can be
// pasted into a mail or a chat as they are.
#include "render/letters_text.hpp"

#include <algorithm>

#include "planner/base/text.hpp"
#include "render/characters.hpp"
#include "render/letterhead.hpp"

namespace planner {
namespace {

constexpr std::size_t rule_width = 40;

bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// With the mail address, and a call that Chatwork knows; other services' ids say nothing to a reader.
std::string contact(const Letter::Person& person) {
  std::string text = printable(person.name);
  if (!person.email.empty()) text += " <" + printable(person.email) + ">";
  if (is_number(person.mention)) text += " [To:" + person.mention + "]";
  return text;
}

std::string contacts(std::string_view title, const std::string& company, const std::vector<Letter::Person>& people,
                     Language language) {
  std::vector<std::string> parts;
  for (const auto& person : people) parts.push_back(contact(person));
  const auto first = printable(title) + std::string(colon(language));
  return first + (company.empty() ? "" : printable(company) + (language == Language::ja ? " " : ", ")) +
         join(parts, list_separator(language));
}

/// An advisor's letter about thousands of clients is long: it is written where it stays.
void add_letter(std::string& out, const Letter& letter) {
  out += printable(letter.subject) + "\n";
  if (!letter.to.empty()) out += contacts(letter.to_title, letter.company, letter.to, letter.language) + "\n";
  if (!letter.cc.empty()) out += contacts(letter.cc_title, {}, letter.cc, letter.language) + "\n";
  if (!letter.when.empty()) out += printable(letter.when) + "\n";
  if (!letter.lines.empty()) out += "\n";
  for (const auto& line : letter.lines) out += printable(line) + "\n";
}

}  // namespace

std::string letters_text(const Document& document) {
  std::string out;
  for (const auto& letter : document.letters) {
    if (!out.empty()) out += "\n" + repeated("─", rule_width) + "\n";
    if (!letter.note.empty()) out += printable(letter.note) + "\n";
    add_letter(out, letter);
  }
  return out;
}

}  // namespace planner
