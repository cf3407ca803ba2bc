// Japanese public holidays, worked out from the law.
#pragma once

#include <string_view>
#include <vector>

#include "planner/base/date.hpp"

namespace planner {

struct NamedDay {
  Date date;
  std::string_view ja;
  std::string_view en;
};

/// Public holidays of `year` (2000 to 2099) in date order, each date once, those on Sundays included;
/// none for another year. Equinoxes ahead of the official notice are the computed ones.
std::vector<NamedDay> japanese_holidays(int year);

}  // namespace planner
