// The time zones that the system knows, through libical.
#pragma once

#include <string>
#include <string_view>

namespace planner {

/// Whether it is the name of an IANA time zone. Where the system has no time zone database, every name is.
bool is_known_timezone(const std::string& name);

/// The known name nearest to another, if it is near enough to be what was meant.
std::string_view nearest_timezone(std::string_view name);

}  // namespace planner
