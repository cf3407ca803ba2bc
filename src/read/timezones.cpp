#include "timezones.hpp"

#include <libical/ical.h>

#include <vector>

#include "base/libical_turn.hpp"
#include "planner/base/text.hpp"

namespace planner {
namespace {

std::vector<std::string_view> names() {
  std::vector<std::string_view> result;
  auto* zones = icaltimezone_get_builtin_timezones();
  for (std::size_t i = 0; i < zones->num_elements; ++i)
    if (const auto* name = icaltimezone_get_location(static_cast<icaltimezone*>(icalarray_element_at(zones, i))))
      result.emplace_back(name);
  return result;
}

/// The database holds its zones a second time, counted in other ways; programs know them by their plain names.
bool is_variant(std::string_view name) { return name.starts_with("posix/") || name.starts_with("right/"); }

}  // namespace

bool is_known_timezone(const std::string& name) {
  const LibicalTurn turn;
  if (icaltimezone_get_builtin_timezones()->num_elements == 0) return true;
  return !is_variant(name) && icaltimezone_get_builtin_timezone(name.c_str()) != nullptr;
}

std::string_view nearest_timezone(std::string_view name) {
  const LibicalTurn turn;
  return nearest(name, names());
}

}  // namespace planner
