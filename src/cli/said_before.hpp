// What `remind --once` has said: kept in the state folder, so that nothing is said twice and nothing is left out.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "planner/base/date.hpp"
#include "planner/cli/system.hpp"

namespace planner {

/// Keys of what was said, each with the last day on which it was still current. A line a key, "2026-06-10<TAB>key"; a
/// line that cannot be read is passed over: what it held is then said again.
class SaidBefore {
 public:
  static SaidBefore read(std::string_view text);
  std::string write() const;

  std::set<std::string> keys() const;
  /// Keeps alive what is current, adds what was said now, and forgets what has not been current for a long time.
  void note(const std::set<std::string>& current, const std::vector<std::string>& said, Date today);

 private:
  std::map<std::string, Date> last_;
};

/// The memory on the disk, held by one program at a time.
class SaidStore {
 public:
  SaidStore(System& system, const std::string& state_folder);

  /// EWOULDBLOCK when another program has it.
  Failure open();
  const std::string& path() const { return path_; }
  SaidBefore load();
  Failure save(const SaidBefore& said);

 private:
  System& system_;
  std::string folder_, path_;
};

}  // namespace planner
