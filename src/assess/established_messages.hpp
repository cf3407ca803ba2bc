// The catalogue: the next condition of established use.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message next_first_fitted{"次の目安：1つの業務に装着すること",
                                           "next: fit a first use case into the work"};
inline constexpr Message next_in_use{"次の目安：利用率{limit}%（現在{value}）",
                                     "next: adoption of {limit}% (now {value})"};
inline constexpr Message next_fitted_everywhere{
    "次の目安：全部署で装着1件以上（{departments}はこれから）",
    "next: a fitted use case in every department ({departments} still to start)"};
inline constexpr Message next_group{"次の目安：どの部署も利用率{limit}%（{department}は{value}）",
                                    "next: adoption of {limit}% in every department ({department} has {value})"};
inline constexpr Message next_depth{"次の目安：主要業務での利用割合{limit}%（現在{value}）",
                                    "next: a core-use share of {limit}% (now {value})"};
inline constexpr Message next_result{"次の目安：成果目標の達成{limit}%（現在{value}）",
                                     "next: {limit}% of the way to the result goals (now {value})"};
inline constexpr Message next_again{"次の目安：利用の広がりと深さを{n}回続けて保つこと",
                                    "next: keep spread and depth for {n} check-ins in a row"};
inline constexpr Message next_later{"次の目安：判定は第{week}週から行います",
                                    "next: the verdict is given from week {week}"};
inline constexpr Message value_percent{"{value}%", "{value}%"};
inline constexpr Message value_unknown{"未計測", "not measured"};

}  // namespace planner::msg
