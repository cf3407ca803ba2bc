// Falls in use: whether people leave, and which. Shared by neglect (regular users go too) and polarized_within (they
// stay while beginners go).
#pragma once

#include "assess/signals/reading.hpp"

namespace planner {

/// Regular use at `regulars_hold_percent` of its peak or more, and not 0; unknown without the last value.
std::optional<bool> company_regulars_hold(const Moment& moment, Course course);
std::optional<bool> department_regulars_hold(const Moment& moment, Course course, std::string_view department);

/// A fall of the company's adoption under its peak.
struct Fall {
  Level level = Level::none;
  double adoption = 0, peak = 0, points = 0;  ///< percent, percent, points
  std::string threshold;
};
Fall company_fall(const Moment& moment, Course course);

/// People that a department has lost: the peak of its active people − those active now.
struct Loss {
  int peak = 0, active = 0, headcount = 0;
  Place place;

  int people() const { return peak - active; }
  double share() const { return headcount > 0 ? static_cast<double>(people()) / headcount : 0.0; }
};
std::optional<Loss> department_loss(Course course, std::string_view department);

}  // namespace planner
