// What a JSON Schema says of a value of each type of the model: the counterpart of read_values.hpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "planner/base/json_schema.hpp"
#include "planner/model/engagement.hpp"
#include "planner/model/playbook.hpp"
#include "reader.hpp"

namespace planner {

/// What a schema is made for: the playbook whose ids it knows, and the language of its descriptions.
struct SchemaSource {
  const Playbook& playbook;
  Language language = Language::ja;
  bool partial = false;  ///< a file may say only what differs from another: nothing but its format has to be there
};

/// Names a type to choose an overload by.
template <class T>
struct Kind {};

Value value_schema(Kind<Field<std::string>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<int>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<double>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<bool>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<Date>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<TimeOfDay>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<Cadence>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<Weeks>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<Words>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<WeekRange>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<std::chrono::weekday>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Field<Language>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<DepartmentChoice>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<std::vector<StageDate>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<std::vector<Threshold>>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<Thresholds>, const Limits& limits, const SchemaSource& source);
Value value_schema(Kind<ClosedRange>, const Limits& limits, const SchemaSource& source);

template <class E>
requires std::is_enum_v<E> Value value_schema(Kind<Field<E>>, const Limits&, const SchemaSource&) {
  return schema::one_of(Ids<E>::names);
}

/// What a value is where the file does not say it, if the model itself knows.
std::optional<Value> usual_value(const Field<int>& field);
std::optional<Value> usual_value(const Field<std::string>& field);
std::optional<Value> usual_value(const Field<TimeOfDay>& field);
std::optional<Value> usual_value(const Field<Language>& field);

template <class E>
requires std::is_enum_v<E> std::optional<Value> usual_value(const Field<E>& field) {
  return field ? std::optional<Value>(id_of(*field)) : std::nullopt;
}
template <class T>
std::optional<Value> usual_value(const T&) {
  return std::nullopt;
}

}  // namespace planner
