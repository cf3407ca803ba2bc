// Collects findings while a file is read, and the common ways to complain.
#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/finding.hpp"
#include "toml_document.hpp"

namespace planner {

/// What a key's value has to obey, beyond its type.
struct Limits {
  bool required = false;
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
  enum class Form { any, id, color } form = Form::any;
  bool may_be_empty = false;  ///< a text that is "" on purpose
  bool filled = false;        ///< a list that has to hold something
};

constexpr Limits required{.required = true};
constexpr Limits required_id{.required = true, .form = Limits::Form::id};
constexpr Limits between(double least, double most) { return {.least = least, .most = most}; }
constexpr Limits at_least(double least) { return {.least = least}; }

class Reader {
 public:
  void error(std::string_view code, Place place, Phrase text, std::optional<Phrase> hint = std::nullopt) {
    findings_.push_back({Severity::error, code, place, std::move(text), std::move(hint)});
  }

  /// Says that a node is of another kind than its key wants.
  void wrong_kind(std::string_view key, const Node& node, const Message& wanted);

  /// Says that a word is none of those known, with the nearest as a hint, or all of them.
  void unknown(std::string_view code, Place place, Phrase text, std::string_view word,
               const std::vector<std::string_view>& known, const Message& list_hint);

  /// Whether a number obeys its limits; says so when not.
  bool within(std::string_view key, const Node& node, double value, const Limits& limits);

  Findings take() { return std::move(findings_); }
  Findings& findings() { return findings_; }

 private:
  Findings findings_;
};

const Message& kind_name(NodeKind kind);

/// "sales, qa": names as a hint shows them.
std::string name_list(const std::vector<std::string_view>& names);

/// Letters, digits, '_' and '-', 1 to 64 of them.
bool is_id(std::string_view text);

}  // namespace planner
