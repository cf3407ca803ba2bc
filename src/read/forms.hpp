// The forms that a text can be bound to: one row each, for the reader and for the JSON Schema.
#pragma once

#include <optional>
#include <string_view>

#include "planner/base/message.hpp"

namespace planner {

enum class Form { any, id, color, timezone, holidays, email };

struct FormRule {
  std::string_view code;  ///< of the finding
  bool (*fits)(std::string_view text);
  std::string_view pattern;  ///< the same as a regular expression, as far as JSON Schema can say it
  Message text;              ///< {key} and {value}
  std::optional<Message> hint;
};

const FormRule& rule_of(Form form);

}  // namespace planner
