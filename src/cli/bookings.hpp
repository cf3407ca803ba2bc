// An advisor's meetings over many clients: two at one time.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "cli/client.hpp"

namespace planner {

struct Booking {
  std::string advisor, client, timezone;
  int number = 0;
  Date date;
  TimeOfDay start;
  int minutes = 0;
  Place place;
  std::shared_ptr<const Sources> sources;  ///< with no lines but those that the client's bookings point to
};

/// A client's meetings from a day on; none where it does not name its advisor.
std::vector<Booking> bookings_of(const ClientFiles& client, const Schedule& schedule, Date from);

/// Advice for every meeting that overlaps an earlier one of the same advisor, with the first of these and the files
/// that it points into. Meetings are compared within one time zone.
std::vector<std::pair<Finding, std::shared_ptr<const Sources>>> double_bookings(const std::vector<Booking>& bookings);

}  // namespace planner
