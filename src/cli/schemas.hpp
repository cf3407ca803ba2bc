// All schemas by name: of the files that people write, and of what the program writes as JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/language.hpp"
#include "planner/base/value.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

/// In the order of the contract; views of constants.
std::span<const std::string_view> schema_names();

std::optional<Value> schema_named(std::string_view name, const Playbook& playbook, Language language);

/// What each is of, one line a schema.
std::string schema_list(Language language);

/// A value as the text of a JSON file.
std::string json_text(Value value);

}  // namespace planner
