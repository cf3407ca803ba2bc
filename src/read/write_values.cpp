#include "write_values.hpp"

#include <fmt/format.h>

#include <array>

#include "planner/base/text.hpp"
#include "planner/base/toml_text.hpp"

namespace planner {

void TomlWriter::line(std::string_view key, std::string_view value) { values_ += fmt::format("{} = {}\n", key, value); }

void TomlWriter::table(std::string_view name, const TomlWriter& inner) {
  if (!inner.empty()) tables_ += fmt::format("\n[{}]\n{}", name, inner.text());
}

void TomlWriter::tables(std::string_view name, const TomlWriter& inner) {
  if (!inner.empty()) tables_ += fmt::format("\n[[{}]]\n{}", name, inner.text());
}

std::string toml_value(const std::string& value) { return toml_string(value); }
std::string toml_value(int value) { return fmt::to_string(value); }
std::string toml_value(double value) {
  // TOML has no exponent without a point trouble: a whole number is written as one.
  return value == static_cast<double>(static_cast<std::int64_t>(value))
             ? fmt::to_string(static_cast<std::int64_t>(value))
             : fmt::format("{}", value);
}
std::string toml_value(bool value) { return value ? "true" : "false"; }
std::string toml_value(Date value) { return iso(value); }
std::string toml_value(TimeOfDay value) { return toml_string(iso(value)); }

std::string toml_value(const Cadence& value) {
  const std::string day{value.day ? weekday_ids[value.day->c_encoding()] : std::string_view{}};
  if (!value.monthly())
    return toml_string(fmt::format("every {} weeks{}{}", value.every_weeks, value.day ? " on " : "", day));
  std::vector<std::string> nths;
  for (const unsigned nth : value.nths) nths.emplace_back(ordinal_ids[nth - 1]);
  return toml_string(join(nths, ",") + " " + day);
}

std::string toml_value(const Weeks& value) { return value.fixed ? toml_value(*value.fixed) : toml_string("auto"); }

std::string toml_value(const Words& value) {
  return fmt::format("{{ ja = {}, en = {} }}", toml_string(value.ja), toml_string(value.en));
}

std::string toml_value(const WeekRange& value) { return fmt::format("[{}, {}]", value.first, value.last); }

std::string toml_value(std::chrono::weekday value) { return toml_string(weekday_ids[value.c_encoding()]); }

std::string toml_value(Language value) { return toml_string(language_code(value)); }
std::string toml_value(const std::vector<std::string>& values) { return "[" + join(values, ", ") + "]"; }

void write_value(std::string_view name, const std::optional<Texts>& from, TomlWriter& writer) {
  if (!from) return;
  if (from->empty())
    writer.line(name, "[]");
  else
    write_value(name, *from, writer);
}

void write_value(std::string_view name, const std::vector<ClosedRange>& from, TomlWriter& writer) {
  std::vector<std::string> days;
  for (const auto& range : from) {
    if (!range.from || !range.to) continue;
    if (*range.from == *range.to && !range.name) {
      days.push_back(toml_value(*range.from));
      continue;
    }
    std::string day = fmt::format("{{ from = {}, to = {}", iso(*range.from), iso(*range.to));
    if (range.name) day += ", name = " + toml_value(*range.name);
    days.push_back(day + " }");
  }
  if (!days.empty()) writer.line(name, toml_value(days));
}

void write_value(std::string_view name, const DepartmentChoice& from, TomlWriter& writer) {
  if (!from.given) return;
  if (from.all)
    writer.line(name, toml_string("all"));
  else
    write_value(name, from.ids, writer);
}

void write_value(std::string_view name, const std::vector<StageDate>& from, TomlWriter& writer) {
  std::vector<std::string> parts;
  for (const auto& stage : from)
    if (stage.date) parts.push_back(fmt::format("{} = {}", id_of(stage.stage), iso(*stage.date)));
  if (!parts.empty()) writer.line(name, "{ " + join(parts, ", ") + " }");
}

void write_value(std::string_view name, const std::vector<Threshold>& from, TomlWriter& writer) {
  TomlWriter inner;
  for (const auto& threshold : from) write_value(threshold.name, threshold.value, inner);
  writer.table(name, inner);
}

void write_value(std::string_view name, const Thresholds& from, TomlWriter& writer) {
  TomlWriter inner;
  for (const auto& [key, value] : from) write_value(key, value, inner);
  writer.table(name, inner);
}

}  // namespace planner
