#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <utility>

#include "planner/base/text.hpp"
#include "render/characters.hpp"
#include "render/formats.hpp"

namespace planner {
namespace {

/// The number of a valid character of the basic plane, where all that is not printable has its place.
std::uint32_t code_point(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(character[i])); };
  if (character.size() == 1) return byte(0);
  if (character.size() == 2) return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
  return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
}

std::string json_character(std::string_view character) {
  if (!valid_utf8(character)) return "\xEF\xBF\xBD";
  switch (character.front()) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      break;
  }
  // What a terminal would not show as it is (controls, line separators, changes of direction) goes by number.
  if (printable(character) != character) return fmt::format("\\u{:04x}", code_point(character));
  return std::string(character);
}

std::string json_string(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const auto character = first_character(text);
    out += json_character(character);
    text.remove_prefix(character.size());
  }
  return out + '"';
}

/// Without an exponent, which not every reader of numbers knows.
std::string decimal(double number, int decimals) {
  std::string out = fmt::format("{:.{}f}", number, decimals);
  if (out.find('.') != std::string::npos) {
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
  }
  return out == "-0" ? "0" : out;
}

std::string shortest(double number) {
  constexpr int enough = 20;
  const std::string out = fmt::format("{}", number);
  return out.find('e') == std::string::npos && out.find('.') != std::string::npos ? out : decimal(number, enough);
}

/// JSON has no word for what is not a number; absent means unknown.
bool is_known(const Value& value) {
  if (const auto* number = std::get_if<double>(&value.data())) return std::isfinite(*number);
  if (const auto* share = std::get_if<Share>(&value.data())) return std::isfinite(share->value);
  return true;
}

class Writer {
 public:
  std::string take() { return std::move(out_); }

  void write(const Value& value) {
    if (is_known(value))
      std::visit(*this, value.data());
    else
      out_ += "null";  // in a list, where leaving it out would move the others
  }

  void operator()(bool flag) { out_ += flag ? "true" : "false"; }
  void operator()(std::int64_t number) { out_ += fmt::format("{}", number); }
  void operator()(double number) { out_ += shortest(number); }
  void operator()(Share share) { out_ += decimal(share.value, 4); }
  void operator()(const std::string& text) { out_ += json_string(text); }

  void operator()(const Array& items) {
    open('[');
    for (const auto& item : items) {
      next();
      write(item);
    }
    close(']');
  }

  void operator()(const Value::Object& members) {
    open('{');
    for (const auto& [name, value] : members) {
      if (!is_known(value)) continue;
      next();
      out_ += json_string(name) + ": ";
      write(value);
    }
    close('}');
  }

 private:
  void open(char bracket) {
    out_ += bracket;
    ++depth_;
    empty_ = true;
  }
  void next() {
    if (!empty_) out_ += ',';
    new_line();
    empty_ = false;
  }
  void close(char bracket) {
    --depth_;
    if (!empty_) new_line();
    out_ += bracket;
    empty_ = false;
  }
  void new_line() { out_ += '\n' + std::string(2 * depth_, ' '); }

  std::string out_;
  std::size_t depth_ = 0;
  bool empty_ = true;  // nothing stands yet in the innermost bracket
};

}  // namespace

std::string render_json(const Document& document, const View&) {
  Writer writer;
  writer.write(document.facts);
  return writer.take() + '\n';
}

}  // namespace planner
