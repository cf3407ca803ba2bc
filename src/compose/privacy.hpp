// Which departments a reader may see by themselves. In pages for clients a department of fewer than `min_group` people
// is shown together with others, so many that no group shown is smaller than that (spec 5).
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "planner/assess/metrics.hpp"
#include "planner/compose/compose.hpp"

namespace planner {

class Pooling {
 public:
  /// Of the departments of a record; for the advisor nothing is pooled.
  Pooling(const Subject& subject, const std::vector<DepartmentUse>& departments);

  bool alone(std::string_view id) const { return !pooled_.contains(std::string(id)); }
  /// Nothing but the pool: then departments are not shown at all.
  bool all() const { return everything_; }
  /// What the pool is called.
  const std::string& name() const { return name_; }

  /// Whether a group of the assessment may be named with its figures.
  bool shows(const UseGroup& group) const;
  /// Whether a phrase with figures of people's use names only departments that may stand by themselves.
  bool shows(const Phrase& phrase) const;

 private:
  std::set<std::string> pooled_, hidden_names_;
  std::string name_;
  int min_group_ = 0, small_people_ = 0;
  bool everything_ = false;
};

}  // namespace planner
