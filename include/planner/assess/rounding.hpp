// How judgements compare numbers: percentages, points and ratios are rounded to 0.1 first (domain 3.1), so that what a
// report prints and what was decided never disagree.
#pragma once

namespace planner {

/// Rounded to one decimal, halves to the even digit as fmt prints them (31.25 is 31.2); noise of the arithmetic is
/// cleared before, and there is no −0.
double to_tenth(double value);

/// Rounded to a whole number likewise: 98.5 is 98.
int to_whole(double value);

bool at_least(double value, double limit);
bool more_than(double value, double limit);
inline bool at_most(double value, double limit) { return !more_than(value, limit); }
inline bool less_than(double value, double limit) { return !at_least(value, limit); }

/// A share (0 to 1) as percent.
inline double percent(double share) { return share * 100; }

}  // namespace planner
