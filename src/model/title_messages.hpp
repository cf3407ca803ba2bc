// The catalogue: titles that stand right after a Japanese name and go for its honorific.
#pragma once

#include <array>
#include <string_view>

namespace planner {

inline constexpr std::array<std::string_view, 10> titles_after_name{"社長", "専務", "常務", "部長", "課長",
                                                                    "係長", "班長", "院長", "店長", "施設長"};

}  // namespace planner
