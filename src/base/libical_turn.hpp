// libical keeps settings and a table of time zones that all its users share. Clients may be read in several threads; in
// libical they take turns.
#pragma once

#include <mutex>
#include <string>

namespace planner {

/// A turn in libical; it ends with its scope. Throws std::bad_alloc where memory is short: libical itself does not look
/// whether it gets any.
class LibicalTurn {
 public:
  LibicalTurn() : lock_(mutex()) {
    // Its table of time zones and a large calendar's events take less.
    constexpr std::size_t enough = std::size_t{4} << 20U;
    std::string().reserve(enough);
  }

 private:
  static std::mutex& mutex() {
    static std::mutex mutex;
    return mutex;
  }

  std::lock_guard<std::mutex> lock_;
};

}  // namespace planner
