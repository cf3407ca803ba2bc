// Private to render: time zones as calendar files define them.
#pragma once

#include <libical/ical.h>

#include <string>

#include "planner/base/date.hpp"

namespace planner {

/// The VTIMEZONE of an IANA zone with the rules in force from `first` to `last`, and no others; the caller owns it.
/// Null for UTC, which needs none, and for a zone that the system's time zone database lacks.
icalcomponent* new_timezone(const std::string& name, Date first, Date last);

}  // namespace planner
