#include "planner/model/thresholds.hpp"

namespace planner {

const Field<double>* Thresholds::find(std::string_view name) const {
  const auto found = places_.find(name);
  return found == places_.end() ? nullptr : &entries_[found->second].second;
}

void Thresholds::set(std::string_view name, Field<double> value) {
  const auto [place, is_new] = places_.try_emplace(std::string(name), entries_.size());
  if (is_new)
    entries_.emplace_back(name, std::move(value));
  else
    entries_[place->second].second = std::move(value);
}

}  // namespace planner
