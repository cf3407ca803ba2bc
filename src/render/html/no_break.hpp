// Numbers stay with what they count, and dates in one piece: 25名, 5月7日（木）.
#pragma once

#include <string>
#include <string_view>

namespace planner {

/// Text as html_text makes it, with a number that full-width characters follow in a span of the class "one".
std::string unbroken_numbers(std::string_view text);

}  // namespace planner
