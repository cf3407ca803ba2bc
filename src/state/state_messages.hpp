// The catalogue: what folding the check-ins can find.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message figures_disagree{
    "同じ日の2つの記録で「{figure}」が食い違っているため、どちらも使わず、不明として扱います",
    "two records of one day give '{figure}' differently; neither counts, and it is taken as unknown"};
inline constexpr Message figures_disagree_of{
    "同じ日の2つの記録で「{of}」の「{figure}」が食い違っているため、どちらも使わず、不明として扱います",
    "two records of one day give '{figure}' of '{of}' differently; neither counts, and it is taken as unknown"};
inline constexpr Message edit_one{"どちらか一方を直してください", "edit one of the two"};

}  // namespace planner::msg
