// The figures of the playbook that rules go by (しきい値), by name. They are asked for at every turn of every rule, so
// that a name is found by its hash; they stand in the order in which the playbook names them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "planner/base/place.hpp"

namespace planner {

class Thresholds {
 public:
  using Entry = std::pair<std::string, Field<double>>;

  /// Nothing where no threshold has that name.
  const Field<double>* find(std::string_view name) const;
  bool contains(std::string_view name) const { return find(name) != nullptr; }
  /// Replaces a value, or adds a threshold.
  void set(std::string_view name, Field<double> value);

  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }
  std::size_t size() const { return entries_.size(); }

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> places_;  ///< in entries_
};

}  // namespace planner
