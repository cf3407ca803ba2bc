// Cuts an iCalendar file into its components by line, so that each keeps its place and a broken one harms no other.
// What stands in a component is not looked at here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planner {

/// One component as text, from its BEGIN to its END.
struct IcsBlock {
  std::uint32_t line = 0;
  std::string name, text;
  bool whole = false;  ///< every BEGIN has its END
};

struct IcsBlocks {
  std::uint32_t first_line = 0;  ///< the first line that says anything
  bool is_calendar = false;      ///< that line begins a calendar
  std::vector<IcsBlock> events;
  std::string zones;                 ///< all VTIMEZONEs together
  std::optional<IcsBlock> unclosed;  ///< what is open when the file ends
};

/// The text may hold anything; zero bytes become blanks.
IcsBlocks cut_ics(std::string_view text);

}  // namespace planner
