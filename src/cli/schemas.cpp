#include "cli/schemas.hpp"

#include <algorithm>
#include <array>

#include "cli/home_messages.hpp"
#include "planner/base/text.hpp"
#include "planner/compose/schemas.hpp"
#include "planner/read/schema.hpp"
#include "planner/render/render.hpp"

namespace planner {
namespace {

struct InputSchema {
  std::string_view name, path;
  Value (*make)(const Playbook&, Language);
};

constexpr std::array<InputSchema, 3> inputs{{{"engagement", "engagement.toml", engagement_schema},
                                             {"checkin", "checkins/*.toml", checkin_schema},
                                             {"playbook", "playbook.toml", playbook_schema}}};

std::vector<std::string_view> all_names() {
  std::vector<std::string_view> names;
  for (const auto& input : inputs) names.push_back(input.name);
  for (const auto& output : output_schemas()) names.push_back(output.name);
  return names;
}

}  // namespace

std::span<const std::string_view> schema_names() {
  static const auto names = all_names();
  return names;
}

std::optional<Value> schema_named(std::string_view name, const Playbook& playbook, Language language) {
  for (const auto& input : inputs)
    if (input.name == name) return input.make(playbook, language);
  for (const auto& output : output_schemas())
    if (output.name == name) return output_schema(output);
  return std::nullopt;
}

std::string schema_list(Language language) {
  constexpr std::size_t column = 12;
  std::string text;
  for (const auto& input : inputs)
    text += pad_right(input.name, column) + say(msg::schema_of_file, language, {{"path", input.path}}) + "\n";
  for (const auto& output : output_schemas())
    text += pad_right(output.name, column) +
            say(msg::schema_of_output, language, {{"command", output.name}, {"version", output.version}}) + "\n";
  return text;
}

std::string json_text(Value value) {
  Document document;
  document.facts = std::move(value);
  return render(document, Format::json);
}

}  // namespace planner
