#include "planner/assess/rounding.hpp"

#include <cmath>

namespace planner {
namespace {

/// To the nearest whole, halves to the even one; what arithmetic made of 312.5 (312.49999999) counts as 312.5.
double nearest_whole(double value) {
  constexpr double grain = 1e6;
  return std::nearbyint(std::round(value * grain) / grain);
}

double tenths(double value) { return nearest_whole(value * 10); }

}  // namespace

double to_tenth(double value) { return tenths(value) / 10 + 0.0; }
int to_whole(double value) { return static_cast<int>(nearest_whole(value)); }
bool at_least(double value, double limit) { return tenths(value) >= tenths(limit); }
bool more_than(double value, double limit) { return tenths(value) > tenths(limit); }

}  // namespace planner
