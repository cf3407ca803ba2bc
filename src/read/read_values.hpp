// How a single value of each type of the model is read from a node. What does not fit is a finding, and the field
// stays unknown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "planner/model/engagement.hpp"
#include "planner/model/playbook.hpp"
#include "read_messages.hpp"
#include "reader.hpp"

namespace planner {

/// { ja = "…", en = "…" }
struct WordsTable {
  Place place;
  Text ja, en;
};

void read_value(std::string_view name, const Limits& limits, const Node& node, Field<std::string>& into,
                Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<int>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<double>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<bool>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<Date>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<TimeOfDay>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<Cadence>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<Weeks>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<Words>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<WeekRange>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<std::chrono::weekday>& into,
                Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Field<Language>& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, DepartmentChoice& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, std::vector<StageDate>& into,
                Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, std::vector<Threshold>& into,
                Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, Thresholds& into, Reader& reader);
void read_value(std::string_view name, const Limits& limits, const Node& node, ClosedRange& into, Reader& reader);

/// A word out of `names`; its index, or -1 after a finding.
int read_word(std::string_view name, const Node& node, std::span<const std::string_view> names, Reader& reader);

/// A word of an enumeration.
template <class E>
requires std::is_enum_v<E>
void read_value(std::string_view name, const Limits&, const Node& node, Field<E>& into, Reader& reader) {
  const int index = read_word(name, node, Ids<E>::names, reader);
  if (index >= 0) into = Field<E>(static_cast<E>(index), node.place());
}

}  // namespace planner
