// Collects findings while a file is read, and the common ways to complain.
#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "forms.hpp"
#include "planner/base/finding.hpp"
#include "toml_document.hpp"

namespace planner {

/// What a playbook calls the built-in one, to build on it.
inline constexpr std::string_view builtin_base = "builtin";

/// The `format` of every file that is read.
inline constexpr int known_format = 1;

/// What a value has to be that depends on more than its own table: the cross-checks hold it, the schema tells it.
enum class Known { nothing, format, weeks, signals, milestones, reasons, reminders };

/// What a key's value has to obey, beyond its type.
struct Limits {
  bool required = false;
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
  Form form = Form::any;
  bool may_be_empty = false;                     ///< a text that is "" on purpose
  bool filled = false;                           ///< a list that has to hold something
  std::span<const std::string_view> words = {};  ///< the only texts it may be, if there are few
  Known known = Known::nothing;                  ///< what else the playbook or the format says of it; checked elsewhere
};

constexpr Limits required{.required = true};
constexpr Limits one_of(std::span<const std::string_view> words) { return {.words = words}; }
constexpr Limits formed(Form form) { return {.form = form}; }
constexpr Limits known(Known what) { return {.known = what}; }
constexpr Limits required_id{.required = true, .form = Form::id};
constexpr Limits between(double least, double most) { return {.least = least, .most = most}; }
constexpr Limits at_least(double least) { return {.least = least}; }

class Reader {
 public:
  /// Keeps what is wrong, up to as much as somebody would read.
  void error(std::string_view code, Place place, Phrase text, std::optional<Phrase> hint = std::nullopt);
  /// Whether errors are no longer kept: a hint need not be looked for.
  bool full() const;

  /// Says that a node is of another kind than its key wants.
  void wrong_kind(std::string_view key, const Node& node, const Message& wanted);

  /// Says that a word is none of those known, with the nearest as a hint, or all of them.
  void unknown(std::string_view code, Place place, Phrase text, std::string_view word,
               const std::vector<std::string_view>& known, const Message& list_hint);

  /// Whether a number obeys its limits; says so when not.
  bool within(std::string_view key, const Node& node, double value, const Limits& limits);

  /// From now on values are read onto those of a base, and say only what differs.
  void read_on_base() { on_base_ = true; }
  bool on_base() const { return on_base_; }

  Findings take() { return std::move(findings_); }
  Findings& findings() { return findings_; }

 private:
  Findings findings_;
  bool on_base_ = false;
};

const Message& kind_name(NodeKind kind);

/// "sales, qa": names as a hint shows them.
std::string name_list(const std::vector<std::string_view>& names);

}  // namespace planner
