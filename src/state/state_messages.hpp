// The catalogue: what folding the check-ins can find.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message figures_disagree{
    "同じ日の2つの記録で「{figure}」が違うため、この数字は不明として扱います",
    "two records of one day give '{figure}' differently, so it counts as unknown"};
inline constexpr Message edit_one{"どちらか一方を直してください", "edit one of the two"};

}  // namespace planner::msg
