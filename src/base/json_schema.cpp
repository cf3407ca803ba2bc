#include "planner/base/json_schema.hpp"

#include <cmath>
#include <variant>

namespace planner::schema {
namespace {

Value of_type(std::string_view type) {
  Value schema;
  schema.add("type", type);
  return schema;
}

Value matching(std::string_view pattern) { return of_type("string").add("pattern", pattern); }

/// A bound is written as a whole number where it is one.
Value bound(double number) {
  return number == std::floor(number) ? Value(static_cast<std::int64_t>(number)) : Value(number);
}

}  // namespace

Value text() { return of_type("string"); }
Value id() { return matching("^[A-Za-z0-9_-]{1,64}$"); }
Value date() { return matching("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$").add("format", "date"); }
Value time() { return matching("^([01]?[0-9]|2[0-3]):[0-5][0-9](:00)?$"); }
Value whole() { return of_type("integer"); }
Value number() { return of_type("number"); }
Value share() { return bounded(number(), 0, 1); }
Value flag() { return of_type("boolean"); }

Value constant(Value value) {
  Value schema;
  schema.add("const", std::move(value));
  return schema;
}

Value one_of(std::span<const std::string_view> words) {
  return of_type("string").add("enum", Array(words.begin(), words.end()));
}

Value any_of(Array choices) {
  Value schema;
  schema.add("anyOf", std::move(choices));
  return schema;
}

Value list(Value items) { return of_type("array").add("items", std::move(items)); }

Value bounded(Value number, double least, double most) {
  if (std::isfinite(least)) number.add("minimum", bound(least));
  if (std::isfinite(most)) number.add("maximum", bound(most));
  return number;
}

Value object(std::span<const Part> parts) {
  Value properties;
  Array required;
  for (const auto& part : parts) {
    const bool may_be_absent = part.name.ends_with('?');
    const auto name = part.name.substr(0, part.name.size() - (may_be_absent ? 1 : 0));
    if (!may_be_absent) required.emplace_back(name);
    properties.add(name, part.schema);
  }
  Value schema = of_type("object");
  schema.add("properties", std::move(properties));
  if (!required.empty()) schema.add("required", std::move(required));
  return schema.add("additionalProperties", false);
}

Value object(std::initializer_list<Part> parts) { return object(std::span(parts.begin(), parts.size())); }

Value document(std::string_view title, const Value& body) {
  Value schema;
  schema.add("$schema", "http://json-schema.org/draft-07/schema#").add("title", title);
  for (const auto& [name, value] : std::get<Value::Object>(body.data())) schema.add(name, value);
  return schema;
}

}  // namespace planner::schema
