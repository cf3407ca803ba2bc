// libical keeps settings and a table of time zones that all its users share. Clients may be read in several threads; in
// libical they take turns.
#pragma once

#include <mutex>

namespace planner {

inline std::mutex& libical_mutex() {
  static std::mutex mutex;
  return mutex;
}

}  // namespace planner
