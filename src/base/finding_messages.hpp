// The catalogue: how a finding begins and how its hint begins. "error" and "advice" are the same word in both
// languages' output, since editors look for them.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message error_word{"error", "error"};
inline constexpr Message advice_word{"advice", "advice"};
inline constexpr Message hint_word{"ヒント：", "hint: "};

}  // namespace planner::msg
