#include "render/markdown_text.hpp"

#include <algorithm>

#include "planner/base/text.hpp"

namespace planner {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c); }
bool is_punctuation(char c) { return c > ' ' && c < 0x7F && !is_word(c); }

/// One character of a line of Markdown with its neighbours; the ends of the line count as blanks.
struct Glance {
  std::string_view text;
  std::size_t at;
  Spot spot;

  char here() const { return text[at]; }
  char before() const { return at > 0 ? text[at - 1] : ' '; }
  char after() const { return at + 1 < text.size() ? text[at + 1] : ' '; }
  bool at_end() const { return at == 0 || at + 1 == text.size(); }  // where signs of our own may stand beside it
  bool apart() const { return before() == ' ' && after() == ' ' && !at_end(); }
  bool opens_block() const { return at == 0 && spot == Spot::block; }
};

/// "&amp;" and its like.
bool is_entity(std::string_view text) {
  constexpr std::size_t longest = 40;
  const auto end = text.substr(0, longest).find(';');
  return end != std::string_view::npos && end > 1 &&
         std::ranges::all_of(text.substr(1, end - 1), [](char c) { return is_word(c) || c == '#'; });
}

/// "1. " and "1) " at the beginning of a block.
bool ends_list_number(const Glance& g) {
  constexpr std::size_t longest = 9;
  return g.spot == Spot::block && g.at > 0 && g.at <= longest && g.after() == ' ' &&
         std::ranges::all_of(g.text.substr(0, g.at), is_digit);
}

/// "[x]": GitHub's parser ticks the box of an item that holds it anywhere.
bool ends_ticked_box(const Glance& g) {
  return g.at > 1 && g.text[g.at - 2] == '[' && (g.before() == 'x' || g.before() == 'X');
}

bool acts_in_pairs(const Glance& g) { return g.text.find(g.here()) != g.text.rfind(g.here()); }

bool opens_html(char after) { return is_letter(after) || after == '/' || after == '!' || after == '?'; }

bool acts(const Glance& g) {
  switch (g.here()) {
    case '\\':
      return is_punctuation(g.after()) || g.at + 1 == g.text.size();
    case '`':
    case '[':
      return true;
    case ']':
      return ends_ticked_box(g);
    case '*':
      return !g.apart();
    case '_':
      return !g.apart() && !(is_word(g.before()) && is_word(g.after()));
    case '~':
      return acts_in_pairs(g) || g.at_end();
    case '^':
    case '$':
      return acts_in_pairs(g);
    case '<':
      return opens_html(g.after());
    case '&':
      return is_entity(g.text.substr(g.at));
    case '|':
      return g.spot == Spot::cell || g.opens_block();
    case '#':
      return g.opens_block() || (g.before() == ' ' && (g.after() == ' ' || g.after() == '#'));
    case '>':
    case '=':
      return g.opens_block();
    case '-':
    case '+':
      return g.opens_block() && (g.after() == ' ' || g.after() == '-');
    case '.':
    case ')':
      return ends_list_number(g);
    default:
      return false;
  }
}

}  // namespace

std::string markdown_text(std::string_view text, Spot spot) {
  const std::string line = printable(text);
  const auto bare = trim(line);
  std::string out;
  for (std::size_t at = 0; at < bare.size(); ++at) {
    if (acts({bare, at, spot})) out += '\\';
    out += bare[at];
  }
  return out;
}

}  // namespace planner
