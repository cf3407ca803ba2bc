// How a value of each type of the model is written as TOML. What is not known is not written.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "planner/model/engagement.hpp"
#include "planner/model/playbook.hpp"

namespace planner {

struct WordsTable;

class TomlWriter {
 public:
  void line(std::string_view key, std::string_view value);
  void table(std::string_view name, const TomlWriter& inner);
  void tables(std::string_view name, const TomlWriter& inner);
  bool empty() const { return values_.empty() && tables_.empty(); }
  std::string text() const { return values_ + tables_; }

 private:
  std::string values_;  ///< plain keys, which stand before any table
  std::string tables_;
};

std::string toml_value(const std::string& value);
std::string toml_value(int value);
std::string toml_value(double value);
std::string toml_value(bool value);
std::string toml_value(Date value);
std::string toml_value(TimeOfDay value);
std::string toml_value(const Cadence& value);
std::string toml_value(const Weeks& value);
std::string toml_value(const Words& value);
std::string toml_value(const WeekRange& value);
std::string toml_value(std::chrono::weekday value);
std::string toml_value(Language value);
std::string toml_value(const std::vector<std::string>& values);

template <class E>
requires std::is_enum_v<E> std::string toml_value(E value) { return toml_value(std::string(id_of(value))); }

template <class T>
void write_value(std::string_view name, const Field<T>& from, TomlWriter& writer) {
  if (from) writer.line(name, toml_value(*from));
}

template <class T>
void write_value(std::string_view name, const std::vector<Field<T>>& from, TomlWriter& writer) {
  std::vector<std::string> values;
  for (const auto& field : from)
    if (field) values.push_back(toml_value(*field));
  if (!values.empty()) writer.line(name, toml_value(values));
}

/// A list that is empty on purpose is written, too.
void write_value(std::string_view name, const std::optional<Texts>& from, TomlWriter& writer);
void write_value(std::string_view name, const std::vector<ClosedRange>& from, TomlWriter& writer);
void write_value(std::string_view name, const DepartmentChoice& from, TomlWriter& writer);
void write_value(std::string_view name, const std::vector<StageDate>& from, TomlWriter& writer);
void write_value(std::string_view name, const std::vector<Threshold>& from, TomlWriter& writer);
void write_value(std::string_view name, const Thresholds& from, TomlWriter& writer);

}  // namespace planner
