#include "schema_values.hpp"

#include "cross_checks.hpp"
#include "keys.hpp"
#include "validate_thresholds.hpp"

namespace planner {

template <>
std::span<const Key<WordsTable>> keys_of();

namespace {

template <class Entry>
Value ids_of(const std::vector<Entry>& entries, Field<std::string> Entry::*id) {
  Array ids;
  std::string_view last;
  for (const auto& entry : entries) {
    // Reminders have one row for each variant of a type.
    if (last != *(entry.*id)) ids.emplace_back(std::string_view(*(entry.*id)));
    last = *(entry.*id);
  }
  Value schema = schema::text();
  return schema.add("enum", std::move(ids));
}

Value known_texts(Known known, const Playbook& playbook) {
  switch (known) {
    case Known::signals:
      return ids_of(playbook.signals, &SignalRule::id);
    case Known::milestones:
      return ids_of(playbook.milestones, &MilestoneRule::id);
    case Known::reasons:
      return ids_of(playbook.reasons, &NonUseReason::code);
    case Known::reminders:
      return ids_of(playbook.reminders, &ReminderRule::type);
    default:
      return schema::text();
  }
}

Value weeks_of_a_period(const Playbook& playbook) {
  const auto limits = period_limits(playbook);
  return schema::bounded(schema::whole(), limits.shortest, limits.longest);
}

/// Every letter in either case.
std::string any_case(std::string_view letters) {
  std::string pattern;
  for (const char c : letters) {
    const bool letter = c >= 'a' && c <= 'z';
    pattern += letter ? std::string{'[', c, static_cast<char>(c - 'a' + 'A'), ']'} : std::string{c};
  }
  return pattern;
}

std::string alternatives(std::span<const std::string_view> words) {
  std::string pattern;
  for (const auto word : words) pattern += (pattern.empty() ? "(" : "|") + any_case(word);
  return pattern + ")";
}

}  // namespace

Value value_schema(Kind<Field<std::string>>, const Limits& limits, const SchemaSource& source) {
  if (!limits.words.empty()) return schema::one_of(limits.words);
  if (limits.known != Known::nothing) return known_texts(limits.known, source.playbook);
  if (limits.may_be_empty) return schema::text();
  return schema::text().add("pattern", rule_of(limits.form).pattern);
}

Value value_schema(Kind<Field<int>>, const Limits& limits, const SchemaSource& source) {
  if (limits.known == Known::format) return schema::constant(known_format);
  if (limits.known == Known::weeks) return weeks_of_a_period(source.playbook);
  return schema::bounded(schema::whole(), limits.least, limits.most);
}

Value value_schema(Kind<Field<double>>, const Limits& limits, const SchemaSource&) {
  return schema::bounded(schema::number(), limits.least, limits.most);
}

Value value_schema(Kind<Field<bool>>, const Limits&, const SchemaSource&) { return schema::flag(); }
Value value_schema(Kind<Field<Date>>, const Limits&, const SchemaSource&) { return schema::date(); }
Value value_schema(Kind<Field<TimeOfDay>>, const Limits&, const SchemaSource&) { return schema::time(); }

Value value_schema(Kind<Field<Cadence>>, const Limits&, const SchemaSource&) {
  const std::string day = alternatives(weekday_ids), nth = alternatives(ordinal_ids);
  const std::string every = any_case("every") + " +[1-4] +" + any_case("weeks") + "?( +" + any_case("on") + " +" + day;
  return schema::text().add("pattern", "^ *(" + every + ")?|" + nth + "([, ]+" + nth + ")*,? +" + day + ") *$");
}

Value value_schema(Kind<Field<Weeks>>, const Limits&, const SchemaSource& source) {
  return schema::any_of({schema::constant("auto"), weeks_of_a_period(source.playbook)});
}

Value value_schema(Kind<Field<Words>>, const Limits&, const SchemaSource& source) {
  return table_schema<WordsTable>(source);
}

Value value_schema(Kind<Field<WeekRange>>, const Limits&, const SchemaSource&) {
  return schema::list(schema::whole()).add("minItems", 2).add("maxItems", 2);
}

Value value_schema(Kind<Field<std::chrono::weekday>>, const Limits&, const SchemaSource&) {
  return schema::one_of(weekday_ids);
}

Value value_schema(Kind<Field<Language>>, const Limits&, const SchemaSource&) {
  return schema::one_of(language_codes());
}

Value value_schema(Kind<DepartmentChoice>, const Limits& limits, const SchemaSource& source) {
  return schema::any_of({schema::constant("all"),
                         schema::list(value_schema(Kind<Field<std::string>>{}, limits, source)).add("minItems", 1)});
}

Value value_schema(Kind<std::vector<StageDate>>, const Limits&, const SchemaSource&) {
  std::vector<std::string> names;
  for (const auto stage : Ids<Stage>::names) names.push_back(std::string(stage) + "?");
  std::vector<schema::Part> parts;
  for (const auto& name : names) parts.push_back({name, schema::date()});
  return schema::object(parts);
}

Value value_schema(Kind<std::vector<Threshold>>, const Limits&, const SchemaSource& source) {
  return value_schema(Kind<Thresholds>{}, {}, source);
}

Value value_schema(Kind<Thresholds>, const Limits&, const SchemaSource& source) {
  std::vector<std::string> names;
  for (const auto& [name, value] : source.playbook.thresholds) names.push_back(name + "?");
  std::vector<schema::Part> parts;
  for (const auto& [name, value] : source.playbook.thresholds)
    parts.push_back(
        {names[parts.size()], schema::bounded(schema::number(), 0, most_of_threshold(name)).add("default", *value)});
  return schema::object(parts);
}

Value value_schema(Kind<ClosedRange>, const Limits&, const SchemaSource& source) {
  return schema::any_of({schema::date(), table_schema<ClosedRange>(source)});
}

std::optional<Value> usual_value(const Field<int>& field) {
  return field ? std::optional<Value>(*field) : std::nullopt;
}
std::optional<Value> usual_value(const Field<std::string>& field) {
  return field ? std::optional<Value>(std::string_view(*field)) : std::nullopt;
}
std::optional<Value> usual_value(const Field<TimeOfDay>& field) {
  return field ? std::optional<Value>(*field) : std::nullopt;
}
std::optional<Value> usual_value(const Field<Language>& field) {
  return field ? std::optional<Value>(language_code(*field)) : std::nullopt;
}

}  // namespace planner
